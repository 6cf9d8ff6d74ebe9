package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;

/** Views and dialogs as a person sees them: their controls, their look, and what they leave. */
final class Views {

    private static final String PICTURES = "TAHQIQ_PICTURES";

    private Views() {}

    /** Something that opens and closes views. */
    @FunctionalInterface
    interface Session {
        void run() throws Exception;
    }

    /** Shows a view and returns what it consists of. */
    static Composite show(Workbench workbench, String id) throws PartInitException {
        IViewPart view = workbench.page().showView(id);
        workbench.settle();
        return (Composite) view.getSite().getService(MPart.class).getWidget();
    }

    /** All controls of a kind that can be seen, from top to bottom. */
    static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, kind));
            }
        }
        return found;
    }

    static <T extends Control> T first(Composite parent, Class<T> kind) {
        List<T> found = all(parent, kind);
        assertThat(found).as(kind.getSimpleName() + " in " + described(parent, "")).isNotEmpty();
        return found.get(0);
    }

    private static String described(Control control, String indent) {
        StringBuilder text = new StringBuilder(indent);
        text.append(control).append(control.isVisible() ? "" : " hidden").append('\n');
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                text.append(described(child, indent + "  "));
            }
        }
        return text.toString();
    }

    /** Presses the button of this text, or of one of these in two languages. */
    static void press(Composite parent, String... texts) {
        List<String> wanted = List.of(texts);
        Button button =
                all(parent, Button.class).stream()
                        .filter(b -> wanted.contains(b.getText().replace("&", "")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + wanted));
        assertThat(button.isEnabled()).as(button.getText()).isTrue();
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Runs a session three times and checks that no colour, font or image is left undisposed. */
    static void leaveNothing(Workbench workbench, Session session) throws Exception {
        List<String> leaks = Collections.synchronizedList(new ArrayList<>());
        Resource.setNonDisposeHandler(error -> leaks.add(stack(error)));
        try {
            for (int i = 0; i < 3; i++) {
                session.run();
                workbench.settle();
            }
            for (int i = 0; i < 2; i++) {
                System.gc();
                workbench.settle();
            }
        } finally {
            Resource.setNonDisposeHandler(null);
        }
        assertThat(leaks).noneMatch(stack -> stack.contains("org.tahqiq"));
    }

    private static String stack(Error error) {
        StringWriter stack = new StringWriter();
        error.printStackTrace(new PrintWriter(stack));
        return stack.toString();
    }

    /** Whether the environment names a folder for pictures. */
    static boolean arePicturesWanted() {
        return System.getenv(PICTURES) != null;
    }

    /** Takes a picture of a shell into the folder that the environment names, if it names one. */
    static void picture(Workbench workbench, Shell shell, String name) {
        String folder = System.getenv(PICTURES);
        if (folder == null) {
            return;
        }
        // What has just opened is drawn a moment later.
        for (int i = 0; i < 20; i++) {
            workbench.settle();
        }
        // Without a window manager there is nothing where the trim would be.
        Rectangle inner = shell.getClientArea();
        int height = shell.getMenuBar() == null ? inner.height : shell.getSize().y;
        Point size = new Point(inner.width, height);
        Image image = new Image(shell.getDisplay(), size.x, size.y);
        GC gc = new GC(image);
        shell.print(gc);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(folder + "/" + name + ".png", SWT.IMAGE_PNG);
        image.dispose();
    }

    /** Takes a picture of the window. */
    static void picture(Workbench workbench, String name) {
        picture(workbench, workbench.page().getWorkbenchWindow().getShell(), name);
    }
}
