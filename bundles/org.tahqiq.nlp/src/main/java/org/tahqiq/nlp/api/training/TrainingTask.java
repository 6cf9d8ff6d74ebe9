package org.tahqiq.nlp.api.training;

import java.util.Locale;

/** What can be learned from a corpus. */
public enum TrainingTask {
    /** Entities, of nested ones the outermost; the rules add what lies within. */
    ENTITIES("entity-model"),
    /** Which entities of a sentence are related, and how. */
    RELATIONS("relation-model"),
    /** How words are split into segments. */
    SEGMENTS("segment-model"),
    /** Parts of speech of segments. */
    POS("pos-model");

    private final String engine;

    TrainingTask(String engine) {
        this.engine = engine;
    }

    /** The id of the engine that uses such a model. */
    public String engine() {
        return engine;
    }

    /** The name in commands and files, in small letters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
