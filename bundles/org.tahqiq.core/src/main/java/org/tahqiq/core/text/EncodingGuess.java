package org.tahqiq.core.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds out which encoding an Arabic text is in that is neither marked nor UTF-8. The encodings in
 * question put letters at the same bytes as each other, so that most texts can be decoded by all of
 * them; only by the right one do words begin with the article, which no longer text is without.
 */
public final class EncodingGuess {

    /** What Arabic texts are found in, the likelier first. */
    private static final List<Charset> CANDIDATES =
            List.of(
                    Charset.forName("windows-1256"),
                    Charset.forName("ISO-8859-6"),
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE);

    /** The least share of Arabic letters among all of an Arabic text. */
    private static final double ARABIC = 0.5;

    private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;

    private EncodingGuess() {}

    /**
     * The encoding that a text has to be told to be in, lest it be refused or misread.
     *
     * @return empty where {@link TextDecoding} needs not be told, and where none fits
     */
    public static Optional<Charset> of(byte[] bytes) {
        if (isMarked(bytes) || isUtf8(bytes)) {
            return Optional.empty();
        }
        Charset best = null;
        int most = 0;
        for (Charset candidate : CANDIDATES) {
            int articles = decoded(bytes, candidate).map(EncodingGuess::articles).orElse(0);
            if (articles > most) {
                most = articles;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isMarked(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFFFE || first == 0xFEFF;
    }

    /** UTF-16 of Latin letters is UTF-8 as well, with a NUL beside each letter. */
    private static boolean isUtf8(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8).filter(EncodingGuess::isSound).isPresent();
    }

    private static boolean isSound(String text) {
        return XmlCharacters.firstIllegal(text) < 0;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** How many words begin with the article; none where the text is not Arabic. */
    private static int articles(String text) {
        int articles = 0;
        int arabic = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (ArabicLetters.isLetter(c)) {
                    arabic++;
                }
                boolean begins = i == 0 || !Character.isLetter(text.charAt(i - 1));
                if (begins && text.startsWith(ARTICLE, i)) {
                    articles++;
                }
            }
        }
        return isSound(text) && arabic >= ARABIC * letters ? articles : 0;
    }
}
