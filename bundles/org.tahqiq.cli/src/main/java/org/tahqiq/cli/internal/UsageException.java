package org.tahqiq.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A command was given something that it cannot do. The message is a sentence for the person. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A refusal with its sentence. */
    public UsageException(String message) {
        super(message);
    }

    /**
     * A name that stands for nothing.
     *
     * @param kind what it should be the name of, for example {@code pipeline}
     * @param known the names that there are
     */
    public static UsageException unknown(String kind, String name, Collection<String> known) {
        List<String> names = new ArrayList<>(known);
        names.sort(null);
        String nearest = nearest(name, names).map("; did you mean '%s'?"::formatted).orElse(".");
        String all =
                names.isEmpty()
                        ? " There is none yet."
                        : " There are: %s.".formatted(String.join(", ", names));
        return new UsageException("There is no %s '%s'%s%s".formatted(kind, name, nearest, all));
    }

    private static Optional<String> nearest(String name, List<String> names) {
        int tolerance = Math.max(2, name.length() / 3);
        return names.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(candidate -> distance(name, candidate) <= tolerance);
    }

    /** Levenshtein's distance of two names, regardless of case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
