package org.tahqiq.core.cause;

import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;

/**
 * Why something failed, as a part of a sentence, without a full stop. What people meet is said in
 * our words. Of all else is said that it is not known, with the technical wording at the end, which
 * the person can pass on to whoever helps.
 */
public final class Cause {

    /** A technical wording is for reading; some libraries put whole files into it. */
    private static final int LONGEST = 200;

    private Cause() {}

    /** What is known of a failure and its causes. */
    public static Message of(Throwable failure) {
        Throwable inner = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            if (next instanceof CorpusException said) {
                return said.sentence();
            }
            inner = next;
        }
        if (inner instanceof PatternSyntaxException pattern) {
            return PatternFault.of(pattern);
        }
        Optional<Message> file = FileFault.of(inner);
        return file.isPresent() ? file.get() : unknown(inner);
    }

    /** That this failure is not known, with its technical wording. */
    public static Message unknown(Throwable failure) {
        return Messages.UNKNOWN.with(wording(failure));
    }

    private static String wording(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return name;
        }
        String line = message.strip().lines().findFirst().orElse("").replaceFirst("\\.$", "");
        String sentence = line.contains(" ") ? line : name + ": " + line;
        return sentence.length() > LONGEST ? sentence.substring(0, LONGEST) + "\u2026" : sentence;
    }
}
