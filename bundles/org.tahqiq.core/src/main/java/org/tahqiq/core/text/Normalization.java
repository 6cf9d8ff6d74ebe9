package org.tahqiq.core.text;

/** One kind of difference in spelling that a reader of Arabic overlooks. */
public enum Normalization {

    /** Ready-shaped letters and ligatures become the letters that they stand for. */
    PRESENTATION_FORMS,

    /** Letters and marks are composed (Unicode normal form C). */
    COMPOSITION,

    /** Bidirectional controls, joiners and other invisible characters go. */
    INVISIBLE_CHARACTERS,

    /** Vowel marks, shadda, sukun, superscript alef and the marks of the Koran go. */
    DIACRITICS,

    /** Tatweel goes. */
    TATWEEL,

    /** Alef with hamza, madda or wasla becomes bare alef. */
    ALEF_FORMS,

    /** Alef maksura becomes yeh. */
    ALEF_MAKSURA,

    /** Teh marbuta becomes heh. */
    TEH_MARBUTA,

    /** The yeh and kaf of Persian keyboards become those of Arabic. */
    PERSIAN_LETTERS,

    /** Arabic-Indic and extended Arabic-Indic digits become 0 to 9. */
    DIGITS
}
