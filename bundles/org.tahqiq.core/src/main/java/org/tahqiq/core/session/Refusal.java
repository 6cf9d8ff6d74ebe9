package org.tahqiq.core.session;

/**
 * An edit is not permitted. The message is one sentence for the person who tried: what is not
 * permitted, and what would be.
 */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** A refusal with its sentence. */
    public Refusal(String message) {
        // Refusals are answers, not faults: nobody reads their stack trace, and bulk imports make
        // many.
        super(message, null, false, false);
    }

    /** The sentence for the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
