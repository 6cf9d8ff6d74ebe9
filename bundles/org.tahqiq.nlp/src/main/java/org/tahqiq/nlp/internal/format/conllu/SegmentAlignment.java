package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.List;
import org.tahqiq.nlp.internal.format.Extent;

/**
 * Finds which stretch of a written word each of its segments covers, from the forms alone: a form
 * takes the text that it equals; else the text that its longest ending equals, because it is mostly
 * the beginning that was assimilated; else the text up to where the next form is found; else
 * nothing. The last one takes the rest.
 */
final class SegmentAlignment {

    private SegmentAlignment() {}

    /** One stretch for each form, in UTF-16 code units of the surface. */
    static List<Extent> of(String surface, List<String> forms) {
        List<Extent> extents = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < forms.size(); i++) {
            int end =
                    i == forms.size() - 1
                            ? surface.length()
                            : at + length(surface, at, forms.get(i), forms.get(i + 1));
            extents.add(new Extent(at, end));
            at = end;
        }
        return extents;
    }

    private static int length(String surface, int at, String form, String next) {
        for (int skipped = 0; skipped < form.length(); skipped++) {
            String ending = form.substring(skipped);
            if (!Character.isLowSurrogate(ending.charAt(0)) && surface.startsWith(ending, at)) {
                return ending.length();
            }
        }
        int found = next.isEmpty() ? -1 : surface.indexOf(next, at);
        return Math.max(0, found - at);
    }
}
