package org.tahqiq.ui.internal.editor;

import java.util.List;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** The names of edits in a sentence. */
final class EditNames {

    /** Names of edits that are told; more would not be read. */
    private static final int NAMED = 3;

    /** ARABIC COMMA and a space. */
    private static final String ARABIC_COMMA = "\u060C ";

    private EditNames() {}

    /** The first of them, each once. */
    static String some(List<String> labels) {
        List<String> names = labels.stream().distinct().toList();
        String some =
                String.join(
                        WorkbenchLanguage.isArabic() ? ARABIC_COMMA : ", ",
                        names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? some + " \u2026" : some;
    }
}
