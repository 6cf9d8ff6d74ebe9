package org.tahqiq.ui.internal.editor;

import org.tahqiq.ui.internal.language.ShownName;

/** What stands on the tab of an editor. */
final class EditorTitle {

    private EditorTitle() {}

    /** The title of the document; whose set it is where that is not the person's own. */
    static String of(String document, String annotator) {
        String title = ShownName.of(document);
        return annotator.equals(OpenDocument.person())
                ? title
                : title + " \u00B7 " + ShownName.of(annotator);
    }
}
