package org.tahqiq.core.search;

import org.tahqiq.core.text.ArabicNormalizer;

/** Which differences in spelling a search overlooks, in the text and in the expression alike. */
public enum Spelling {

    /** None. */
    EXACT,

    /** Harakat, tatweel, presentation forms and invisible characters. */
    LIGHT,

    /** Those, and the forms of alef, yeh, teh marbuta and digits. */
    LOOSE;

    ArabicNormalizer normalizer() {
        return this == LIGHT ? ArabicNormalizer.light() : ArabicNormalizer.full();
    }
}
