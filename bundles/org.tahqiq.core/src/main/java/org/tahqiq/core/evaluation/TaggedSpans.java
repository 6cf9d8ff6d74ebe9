package org.tahqiq.core.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The spans that the tags of a sentence stand for: IOB1, IOB2 and BIOES (or BILOU), told by their
 * letters alone. A tag is {@code O}, or a letter, a hyphen and the label.
 */
public final class TaggedSpans {

    private static final String LETTERS = "BIESLU";

    private TaggedSpans() {}

    /** Whether a tag is understood. */
    public static boolean isTag(String tag) {
        return tag.equals("O")
                || tag.length() > 2 && tag.charAt(1) == '-' && LETTERS.indexOf(tag.charAt(0)) >= 0;
    }

    /**
     * The spans of a sentence in the order of its words.
     *
     * @param layer the layer of the marks; their offsets count words
     */
    public static List<Mark.OfSpan> of(List<String> tags, IobReading reading, String layer) {
        List<Mark.OfSpan> spans = new ArrayList<>();
        int begin = -1;
        String label = "";
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            char letter = tag.charAt(0);
            String own = tag.length() > 2 ? tag.substring(2) : "";
            boolean goesOn =
                    begin >= 0
                            && own.equals(label)
                            && "IEL".indexOf(letter) >= 0
                            && "ESLU".indexOf(tags.get(i - 1).charAt(0)) < 0;
            if (begin >= 0 && !goesOn) {
                spans.add(Mark.OfSpan.of(layer, label, begin, i));
                begin = -1;
            }
            boolean begins = "BSU".indexOf(letter) >= 0 || reading == IobReading.LENIENT;
            if (!goesOn && letter != 'O' && begins) {
                begin = i;
                label = own;
            }
        }
        return spans;
    }
}
