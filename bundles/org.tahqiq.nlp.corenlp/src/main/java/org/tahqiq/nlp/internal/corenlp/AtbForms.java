package org.tahqiq.nlp.internal.corenlp;

import java.util.Optional;
import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/**
 * The spelling of CoreNLP's Arabic models, and back from it. They were trained on the Penn Arabic
 * Treebank with bare alefs, without vowel marks and tatweel, with digits and punctuation of ASCII
 * (Green and Manning 2010). Our texts stay as they are, and so does what they show in a segment's
 * form: only what the segmenter restores is taken over.
 */
final class AtbForms {

    private static final String ARABIC_PUNCTUATION = "\u060C\u061B\u061F\u066A\u066B\u066C";
    private static final String ASCII_PUNCTUATION = ",;?%.,";

    private AtbForms() {}

    /** A form as the models know it. */
    static String spelled(String form) {
        StringBuilder spelled = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (!isDropped(c)) {
                spelled.append(spelled(c));
            }
        }
        return spelled.isEmpty() ? form : spelled.toString();
    }

    /** A text of the same length with blanks for signs that CoreNLP has no token for. */
    static String readable(String text) {
        StringBuilder readable = new StringBuilder(text);
        for (int i = 0; i < readable.length(); i++) {
            char c = readable.charAt(i);
            if (Letters.isBlank(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.OTHER_SYMBOL) {
                readable.setCharAt(i, ' ');
            }
        }
        return readable.toString();
    }

    private static boolean isDropped(char c) {
        return Letters.isDecoration(c) || Letters.isInvisible(c);
    }

    private static char spelled(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        int mark = ARABIC_PUNCTUATION.indexOf(c);
        return mark >= 0 ? ASCII_PUNCTUATION.charAt(mark) : Letters.foldAlef(c);
    }

    /**
     * The form of a segment in the spelling of the text. Letters that the segmenter has put in or
     * exchanged (an article after the preposition lam, a final teh marbuta before a pronoun) are
     * taken from it, all others from the text.
     *
     * @param covered the text of the segment
     * @param atb what the segmenter makes of it
     * @return empty: it is the text
     */
    static Optional<String> restored(String covered, String atb) {
        if (covered.chars().noneMatch(c -> ArabicLetters.isLetter((char) c))) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(covered.length());
        covered.chars().filter(c -> !isDropped((char) c)).forEach(c -> plain.append((char) c));
        String spelled = spelled(plain.toString());
        if (spelled.equals(atb) || plain.toString().equals(atb)) {
            return Optional.empty();
        }
        if (spelled.length() != plain.length()) {
            return Optional.of(atb);
        }
        int most = Math.min(spelled.length(), atb.length());
        int front = 0;
        while (front < most && spelled.charAt(front) == atb.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < most - front
                && spelled.charAt(spelled.length() - 1 - back)
                        == atb.charAt(atb.length() - 1 - back)) {
            back++;
        }
        return Optional.of(
                plain.substring(0, front)
                        + atb.substring(front, atb.length() - back)
                        + plain.substring(plain.length() - back));
    }
}
