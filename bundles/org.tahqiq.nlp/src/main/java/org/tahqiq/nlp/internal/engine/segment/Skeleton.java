package org.tahqiq.nlp.internal.engine.segment;

import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/** The letters of a word without decorations, alefs bare; each knows where it stood. */
final class Skeleton {

    private final String letters;
    private final int[] origins;
    private final int arabicLength;

    private Skeleton(String letters, int[] origins, int arabicLength) {
        this.letters = letters;
        this.origins = origins;
        this.arabicLength = arabicLength;
    }

    static Skeleton of(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        int[] origins = new int[word.length()];
        int arabic = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Letters.isDecoration(c) && !Letters.isInvisible(c)) {
                origins[letters.length()] = i;
                letters.append(Letters.foldAlef(c));
                if (ArabicLetters.isLetter(c) && arabic == letters.length() - 1) {
                    arabic++;
                }
            }
        }
        return new Skeleton(letters.toString(), origins, arabic);
    }

    String letters() {
        return letters;
    }

    /** Offset in the word of a letter. */
    int origin(int index) {
        return origins[index];
    }

    /** How many Arabic letters the word begins with. */
    int arabicLength() {
        return arabicLength;
    }
}
