package org.tahqiq.nlp.internal.engine.entity;

import java.util.List;

/**
 * A word as the rules see it. All forms are {@linkplain
 * org.tahqiq.nlp.internal.engine.lexicon.FoldedText folded}.
 *
 * @param begin offset in the document
 * @param end offset in the document
 * @param form the whole word
 * @param starts where an entity may begin: at the word, and after each of its proclitics
 * @param stem the word without proclitics, article and pronoun
 * @param hasArticle whether the stem has the article
 * @param hasPronoun whether a pronoun is attached
 * @param kind what it is made of
 */
public record SentenceWord(
        int begin,
        int end,
        String form,
        List<Start> starts,
        String stem,
        boolean hasArticle,
        boolean hasPronoun,
        Kind kind) {

    /** What a word is made of. */
    public enum Kind {
        LETTERS,
        DIGITS,
        PUNCTUATION
    }

    /**
     * A place where an entity may begin.
     *
     * @param begin offset in the document
     * @param form the word from there on, with restored article
     */
    public record Start(int begin, String form) {}

    /** The place after all proclitics. */
    public Start core() {
        return starts.get(starts.size() - 1);
    }

    /** Whether nothing stands before the article or stem. */
    public boolean isBare() {
        return starts.size() == 1;
    }

    /** The proclitics, as letters. */
    public String proclitics() {
        return form.substring(0, starts.size() - 1);
    }

    public boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }

    public boolean isNumber() {
        return kind == Kind.DIGITS;
    }
}
