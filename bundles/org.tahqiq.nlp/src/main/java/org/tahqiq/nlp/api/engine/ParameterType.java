package org.tahqiq.nlp.api.engine;

/** What the value of a parameter must parse as. */
public enum ParameterType {
    /** Any text. */
    STRING,
    /** A whole number that fits into 32 bits. */
    INTEGER,
    /** A number with a decimal point. */
    DECIMAL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** The path of a file, absolute or below the folder of the corpus; the file must be there. */
    FILE,
    /** One of {@link EngineParameter#choices()}. */
    CHOICE
}
