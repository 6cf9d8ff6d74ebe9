package org.tahqiq.nlp.internal.transformer;

/**
 * What a model says of a word: IOB2 labels as {@code B-PER}, {@code I-PER} and {@code O}, or bare
 * tags, for models that do not tell where one entity ends and the next of the same tag begins.
 *
 * @param tag of the entity; empty: the word belongs to none
 * @param begins whether the word certainly begins an entity
 */
record Label(String tag, boolean begins) {

    static Label of(String text) {
        if (text.equals("O")) {
            return new Label("", false);
        }
        boolean prefixed = text.startsWith("B-") || text.startsWith("I-");
        return new Label(prefixed ? text.substring(2) : text, text.startsWith("B-"));
    }

    boolean isOutside() {
        return tag.isEmpty();
    }

    /** Whether a word with this label continues an entity whose last word has another label. */
    boolean continues(Label before) {
        return !isOutside() && !begins && tag.equals(before.tag);
    }
}
