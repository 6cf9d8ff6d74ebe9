package org.tahqiq.widget.internal.input;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.internal.view.SceneView;

/**
 * Tells screen readers the text, the caret, the selection and the labels of the marks at the caret.
 */
public final class AccessibleView {

    private final SceneView view;
    private final Accessible accessible;
    private final AccessibleText text;
    private String labels = "";

    public AccessibleView(Control control, SceneView view) {
        this.accessible = control.getAccessible();
        this.view = view;
        text = new AccessibleText(view, control);
        accessible.addAccessibleListener(new Description());
        accessible.addAccessibleControlListener(new Role());
        accessible.addAccessibleTextListener(text);
        accessible.addAccessibleAttributeListener(text.new Attributes());
    }

    private String text() {
        return view.scene().document().text();
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
        String now = text.labelsAt(scene.selection().caret());
        if (!labels.equals(now)) {
            labels = now;
            accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        }
    }

    private final class Description extends AccessibleAdapter {

        @Override
        @NonNullByDefault(false)
        public void getDescription(AccessibleEvent event) {
            event.result = text.labelsAt(view.scene().selection().caret());
        }
    }

    private final class Role extends AccessibleControlAdapter {

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
}
