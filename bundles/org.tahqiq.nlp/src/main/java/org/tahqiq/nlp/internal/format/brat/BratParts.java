package org.tahqiq.nlp.internal.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.tahqiq.nlp.internal.format.Extent;

/** Stretches of a span, as brat writes them and as they are read. */
final class BratParts {

    private BratParts() {}

    /** Joins stretches between which there are line ends only. */
    static List<Extent> joined(String text, List<Extent> parts) {
        List<Extent> joined = new ArrayList<>();
        for (Extent part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && LineEnds.only(text, joined.get(last).end(), part.begin())) {
                joined.set(last, new Extent(joined.get(last).begin(), part.end()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** Begin and end of each stretch. */
    static List<Integer> offsets(List<Extent> parts) {
        List<Integer> offsets = new ArrayList<>();
        for (Extent part : parts) {
            offsets.add(part.begin());
            offsets.add(part.end());
        }
        return offsets;
    }
}
