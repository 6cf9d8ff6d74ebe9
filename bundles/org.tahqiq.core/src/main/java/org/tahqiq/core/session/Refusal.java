package org.tahqiq.core.session;

import org.tahqiq.core.Message;

/**
 * An edit is not permitted. The message is one sentence for the person who tried: what is not
 * permitted, and what would be.
 */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    /** A refusal with its sentence. */
    public Refusal(Message sentence) {
        // Refusals are answers, not faults: nobody reads their stack trace, and bulk imports make
        // many.
        super(null, null, false, false);
        this.sentence = sentence;
    }

    /** The sentence for the person. */
    public Message sentence() {
        return sentence;
    }

    @Override
    public String getMessage() {
        return sentence.english();
    }
}
