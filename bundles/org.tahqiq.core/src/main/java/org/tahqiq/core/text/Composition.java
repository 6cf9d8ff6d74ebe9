package org.tahqiq.core.text;

import com.ibm.icu.text.Normalizer2;

/** Unicode normal form C with offsets. */
final class Composition {

    private Composition() {}

    /** Composes each stretch between two places that composition never reaches over. */
    static NormalizedText compose(String text) {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        OffsetMap.Builder made = new OffsetMap.Builder(text.length());
        int begin = 0;
        while (begin < text.length()) {
            int end = text.offsetByCodePoints(begin, 1);
            while (end < text.length() && !nfc.hasBoundaryBefore(text.codePointAt(end))) {
                end = text.offsetByCodePoints(end, 1);
            }
            align(text.substring(begin, end), begin, nfc, made);
            begin = end;
        }
        return made.build(text.length());
    }

    /**
     * Equal beginnings and ends of the two forms lead to themselves; what was composed between them
     * leads to where the difference begins.
     */
    private static void align(String piece, int offset, Normalizer2 nfc, OffsetMap.Builder made) {
        String composed = nfc.normalize(piece);
        int shorter = Math.min(piece.length(), composed.length());
        int head = 0;
        while (head < shorter && piece.charAt(head) == composed.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && piece.charAt(piece.length() - 1 - tail)
                        == composed.charAt(composed.length() - 1 - tail)) {
            tail++;
        }
        for (int i = 0; i < composed.length(); i++) {
            int fromEnd = composed.length() - i;
            int source = i <= head ? i : head;
            made.add(
                    composed.charAt(i),
                    offset + (fromEnd <= tail ? piece.length() - fromEnd : source));
        }
    }
}
