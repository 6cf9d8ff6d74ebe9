package org.tahqiq.nlp.internal.pipeline;

import org.tahqiq.core.CorpusException;

/** An engine failed. */
final class EngineException extends CorpusException {

    private static final long serialVersionUID = 1L;

    private final String engine;

    EngineException(String message, String engine, Throwable cause) {
        super(message, cause);
        this.engine = engine;
    }

    /** The engine failed on a text, in a way that its author did not foresee. */
    static EngineException onText(String engine, Throwable cause) {
        return new EngineException(
                "The engine %s failed on this document: %s.".formatted(engine, say(cause)),
                engine,
                cause);
    }

    /** The engine did not start. */
    static EngineException atStart(String engine, Throwable cause) {
        return new EngineException(
                "The engine %s does not start: %s. Check its parameters and files."
                        .formatted(engine, say(cause)),
                engine,
                cause);
    }

    /** The id of the engine. */
    String engine() {
        return engine;
    }

    /** What the innermost cause says; UIMA wraps it several times in sentences of its own. */
    private static String say(Throwable failure) {
        Throwable inner = failure;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        String message = inner.getMessage();
        String text =
                message == null || message.isBlank()
                        ? inner.getClass().getSimpleName()
                        : message.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
