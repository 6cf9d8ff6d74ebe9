package org.tahqiq.cli.internal.command;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command of Tahqiq for a person to copy from the output into the shell. */
final class NextStep {

    /** How the person started Tahqiq; the start scripts say it. */
    private static final String STARTED_AS = "tahqiq.command";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private NextStep() {}

    /**
     * The command, with each word in quotation marks where the shell would not take it for one.
     *
     * @param words the name of the command, its options and files
     */
    static String of(Object... words) {
        String tahqiq = System.getProperty(STARTED_AS, "tahqiq");
        return Stream.concat(Stream.of(tahqiq), Stream.of(words))
                .map(word -> quoted(word.toString()))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
