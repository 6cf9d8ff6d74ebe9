package org.tahqiq.nlp.internal.pipeline;

import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.cause.Cause;

/** An engine failed. */
final class EngineException extends CorpusException {

    private static final long serialVersionUID = 1L;

    private final String engine;

    EngineException(Message message, String engine, Throwable cause) {
        super(message, cause);
        this.engine = engine;
    }

    /** The engine failed on a text, in a way that its author did not foresee. */
    static EngineException onText(String engine, Throwable cause) {
        return new EngineException(
                Messages.ENGINE_FAILED.with(engine, Cause.of(cause)), engine, cause);
    }

    /** The engine did not start. */
    static EngineException atStart(String engine, Throwable cause) {
        return new EngineException(
                Messages.ENGINE_NOT_STARTED.with(engine, Cause.of(cause)), engine, cause);
    }

    /** The id of the engine. */
    String engine() {
        return engine;
    }
}
