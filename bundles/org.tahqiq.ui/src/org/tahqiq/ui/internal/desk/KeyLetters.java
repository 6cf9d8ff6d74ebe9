package org.tahqiq.ui.internal.desk;

/**
 * Finds the Latin letter that stands on a key, whatever keyboard layout is on. Where the platform
 * does not tell the key, the letter that the Arabic 101 layout types is traced back to it.
 */
public final class KeyLetters {

    /** The keys of a Latin keyboard, in the order of {@link #ARABIC_101}. */
    private static final String KEYS = "qwertyuiop[]asdfghjkl;'zxcvnm,./`";

    /**
     * What those keys type in the Arabic 101 layout: dad, sad, theh, qaf, feh, ghain, ain, heh,
     * khah, hah, jeem, dal; sheen, seen, yeh, beh, lam, alef, teh, noon, meem, kaf, tah; yeh with
     * hamza, hamza, waw with hamza, reh, alef maksura, teh marbuta, waw, zain, zah; thal. The key B
     * types two characters, lam and alef; it arrives as the ligature or not at all.
     */
    private static final String ARABIC_101 =
            "\u0636\u0635\u062B\u0642\u0641\u063A\u0639\u0647\u062E\u062D\u062C\u062F"
                    + "\u0634\u0633\u064A\u0628\u0644\u0627\u062A\u0646\u0645\u0643\u0637"
                    + "\u0626\u0621\u0624\u0631\u0649\u0629\u0648\u0632\u0638\u0630";

    /** ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM. */
    private static final char LAM_ALEF = '\uFEFB';

    private KeyLetters() {}

    /**
     * The lower-case letter or sign on the key.
     *
     * @param character what the key typed
     * @param keyCode SWT's code of the key
     */
    public static char latin(char character, int keyCode) {
        if (keyCode > ' ' && keyCode < 0x7F) {
            return Character.toLowerCase((char) keyCode);
        }
        char typed = keyCode >= 0x600 && keyCode <= 0x6FF ? (char) keyCode : character;
        if (typed == LAM_ALEF) {
            return 'b';
        }
        int key = ARABIC_101.indexOf(typed);
        return key < 0 ? Character.toLowerCase(typed) : KEYS.charAt(key);
    }
}
