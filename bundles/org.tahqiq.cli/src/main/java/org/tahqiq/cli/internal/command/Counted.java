package org.tahqiq.cli.internal.command;

import java.util.Locale;

/** Numbers with what they count. */
final class Counted {

    private Counted() {}

    static String documents(int count) {
        return of(count, "document", "documents");
    }

    static String of(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
