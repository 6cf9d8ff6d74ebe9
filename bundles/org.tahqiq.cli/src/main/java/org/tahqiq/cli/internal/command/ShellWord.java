package org.tahqiq.cli.internal.command;

import java.util.regex.Pattern;

/** A name as a shell takes it for one word, for commands that a person copies from the output. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private ShellWord() {}

    /** The name, in quotation marks where it needs them. */
    static String of(Object name) {
        String word = name.toString();
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
