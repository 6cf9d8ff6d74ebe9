package org.tahqiq.widget.internal.input;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Target;
import org.tahqiq.widget.internal.view.SceneView;

/** Context menu, hover text and the wheel with Control. */
public final class PointerEvents {

    private final Control control;
    private final Host host;
    private final PointerTargets targets;
    private Function<Target, Optional<String>> hoverText = target -> Optional.empty();

    public PointerEvents(Control control, Host host, PointerTargets targets) {
        this.control = control;
        this.host = host;
        this.targets = targets;
        control.addMouseTrackListener(MouseTrackListener.mouseHoverAdapter(this::hover));
        control.addMouseMoveListener(event -> control.setToolTipText(null));
        control.addListener(SWT.MouseVerticalWheel, this::zoom);
        control.addListener(SWT.MenuDetect, this::openMenu);
    }

    public void setHoverText(Function<Target, Optional<String>> provider) {
        hoverText = provider;
    }

    /** Takes away what is said of something that may not be there any more. */
    public void forgetHover() {
        if (control.getToolTipText() != null) {
            control.setToolTipText(null);
        }
    }

    private void hover(MouseEvent event) {
        control.setToolTipText(hoverText.apply(targets.at(event.x, event.y)).orElse(null));
    }

    private void zoom(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
            event.doit = false;
            host.tell(new Intent.Zoom(event.count > 0 ? 1 : -1));
        }
    }

    /** By the keyboard the menu opens at the caret. */
    private void openMenu(Event event) {
        event.doit = false;
        if (event.detail == SWT.MENU_KEYBOARD) {
            SceneView view = host.view();
            Rectangle caret = view.geometry().caretBounds(view.caret());
            Point below = control.toDisplay(caret.x, caret.y + caret.height);
            host.tell(new Intent.OpenMenu(new Target.OnText(view.caret().offset()), below));
        } else {
            Point at = control.toControl(event.x, event.y);
            Point onDisplay = new Point(event.x, event.y);
            host.tell(new Intent.OpenMenu(targets.at(at.x, at.y), onDisplay));
        }
    }
}
