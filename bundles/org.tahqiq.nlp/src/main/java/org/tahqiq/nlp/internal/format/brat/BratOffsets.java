package org.tahqiq.nlp.internal.format.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.tahqiq.nlp.internal.format.CodePointOffsets;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.brat.BratLine.TextBound;

/** Finds the stretches of text that the offsets of a brat file mean. */
final class BratOffsets {

    private final String text;
    private final int length;
    private final IntUnaryOperator toUnit;

    private BratOffsets(String text, int length, IntUnaryOperator toUnit) {
        this.text = text;
        this.length = length;
        this.toUnit = toUnit;
    }

    /** Offsets as brat writes them. */
    static BratOffsets codePoints(String text) {
        CodePointOffsets offsets = new CodePointOffsets(text);
        return new BratOffsets(text, offsets.codePoints(), offsets::toUnit);
    }

    /** Offsets as tools write them that count Java's or JavaScript's characters. */
    static BratOffsets utf16(String text) {
        return new BratOffsets(text, text.length(), unit -> unit);
    }

    /** How far offsets may go. */
    int length() {
        return length;
    }

    /** Whether the offsets are in order and within the text. */
    boolean isWithin(TextBound line) {
        int before = 0;
        for (int i = 0; i < line.offsets().size(); i += 2) {
            int begin = line.offsets().get(i);
            int end = line.offsets().get(i + 1);
            if (begin < before || end < begin || end > length) {
                return false;
            }
            before = end;
        }
        return true;
    }

    /**
     * The stretches in UTF-16 code units. brat ends a stretch at the end of a line and begins
     * another behind it; such a pair is one stretch here.
     */
    List<Extent> parts(TextBound line) {
        List<Extent> parts = new ArrayList<>();
        for (int i = 0; i < line.offsets().size(); i += 2) {
            parts.add(
                    new Extent(
                            toUnit.applyAsInt(line.offsets().get(i)),
                            toUnit.applyAsInt(line.offsets().get(i + 1))));
        }
        return BratParts.joined(text, parts);
    }

    /** Whether the line's text is the one that its offsets mean. */
    boolean fits(TextBound line) {
        return isWithin(line) && squeezed(line.surface()).equals(squeezed(covered(line)));
    }

    /** The text that the line's offsets mean, its stretches joined by spaces. */
    String covered(TextBound line) {
        List<String> covered = new ArrayList<>();
        for (Extent part : parts(line)) {
            covered.add(text.substring(part.begin(), part.end()));
        }
        return String.join(" ", covered);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
