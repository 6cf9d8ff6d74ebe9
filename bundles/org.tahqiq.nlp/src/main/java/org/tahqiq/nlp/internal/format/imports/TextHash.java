package org.tahqiq.nlp.internal.format.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tahqiq.core.text.DecodedText;

/** SHA-256 in lower-case hexadecimal digits, as a corpus records it. */
public final class TextHash {

    private TextHash() {}

    /** The hash of the bytes of a text, as they are stored. */
    public static String of(DecodedText text) {
        return HexFormat.of().formatHex(digest().digest(text.bytes()));
    }

    /** A fresh digest. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
