package org.tahqiq.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.ui.internal.desk.Excerpt;
import org.tahqiq.ui.internal.desk.ShownLayers;

/** What is shown while the pointer rests on an annotation. */
final class HoverText {

    private static final int LONGEST = 80;

    private HoverText() {}

    /** The tag with its meaning, features, where it came from, and the note. */
    static String of(Annotation annotation, ShownLayers layers) {
        List<String> lines = new ArrayList<>();
        String tag = layers.shortLabel(annotation);
        String label = layers.longLabel(annotation);
        lines.add(label.equals(tag) ? tag : tag + " \u2013 " + label);
        Map<String, String> values = annotation.getValues();
        if (values != null) {
            values.forEach(
                    (feature, value) -> lines.add(feature + " = " + Excerpt.of(value, LONGEST)));
        }
        String from = annotation.getAnnotator();
        lines.add(
                from == null
                        ? StatusNames.of(annotation.getStatus())
                        : NLS.bind(
                                Messages.Hover_from, StatusNames.of(annotation.getStatus()), from));
        if (annotation.getNote() != null) {
            lines.add("\u201C" + annotation.getNote() + "\u201D");
        }
        return String.join("\n", lines);
    }
}
