package org.tahqiq.widget.internal.input;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAdapter;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.view.SceneView;

/**
 * Tells screen readers the text, the caret, the selection and the labels of the marks at the caret.
 */
public final class AccessibleView {

    private final SceneView view;
    private final Accessible accessible;

    public AccessibleView(Accessible accessible, SceneView view) {
        this.accessible = accessible;
        this.view = view;
        accessible.addAccessibleListener(new Description());
        accessible.addAccessibleControlListener(new Control());
        accessible.addAccessibleTextListener(new Text());
    }

    private String text() {
        return view.scene().document().text();
    }

    private String marksAtCaret() {
        int caret = view.scene().selection().caret();
        StringBuilder labels = new StringBuilder();
        view.layout().index().marksIn(view.layout().blockOf(caret)).stream()
                .filter(mark -> mark.parts().stream().anyMatch(part -> part.contains(caret)))
                .forEach(mark -> labels.append(mark.label()).append(' '));
        return labels.toString().trim();
    }

    /** Another scene is shown. */
    public void sceneChanged(Scene former, Scene scene) {
        String formerText = former.document().text();
        if (!formerText.equals(text())) {
            accessible.textChanged(ACC.TEXT_DELETE, 0, formerText.length());
            accessible.textChanged(ACC.TEXT_INSERT, 0, text().length());
        }
        if (former.selection().caret() != scene.selection().caret()) {
            accessible.textCaretMoved(scene.selection().caret());
        }
        if (!former.selection().range().equals(scene.selection().range())) {
            accessible.textSelectionChanged();
        }
    }

    private final class Description extends AccessibleAdapter {

        @Override
        @NonNullByDefault(false)
        public void getDescription(AccessibleEvent event) {
            event.result = marksAtCaret();
        }
    }

    private final class Control extends AccessibleControlAdapter {

        @Override
        @NonNullByDefault(false)
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TEXT;
        }

        @Override
        @NonNullByDefault(false)
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY;
        }

        @Override
        @NonNullByDefault(false)
        public void getValue(AccessibleControlEvent event) {
            event.result = text();
        }
    }

    private final class Text extends AccessibleTextAdapter {

        @Override
        @NonNullByDefault(false)
        public void getCaretOffset(AccessibleTextEvent event) {
            event.offset = view.scene().selection().caret();
        }

        @Override
        @NonNullByDefault(false)
        public void getSelectionRange(AccessibleTextEvent event) {
            TextRange range = view.scene().selection().range();
            event.offset = range.begin();
            event.length = range.length();
        }
    }
}
