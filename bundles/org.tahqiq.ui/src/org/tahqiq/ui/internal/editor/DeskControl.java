package org.tahqiq.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.services.IServiceLocator;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.desk.DeskListener;
import org.tahqiq.ui.internal.desk.Prompts;
import org.tahqiq.ui.internal.desk.TagOption;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Target;

/** The controls of an editor: a line on annotator and progress, notices, and the text. */
@NonNullByDefault(false)
final class DeskControl extends Composite implements Prompts {

    private final DeskKeys keys;
    private final HeaderLine header;
    private final AnnotatedText text;
    private final DeskListener following =
            new DeskListener() {
                @Override
                public void sceneChanged() {
                    text.setScene(desk.scene());
                }
            };
    private AnnotationDesk desk;

    DeskControl(Composite parent, IServiceLocator services) {
        super(parent, SWT.NONE);
        keys = new DeskKeys(services);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        header = new HeaderLine(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        text = new AnnotatedText(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.onIntent(this::hear);
        text.setHoverText(this::hover);
        header.addListener(SWT.Paint, event -> EditorTheme.adopt(header, text));
        EditorTheme.adopt(getShell(), text);
        EditorFont.applyTo(text);
    }

    /** Shows another desk in place of the former one. */
    void setDesk(AnnotationDesk newDesk) {
        if (desk != null) {
            desk.removeListener(following);
        }
        desk = newDesk;
        desk.addListener(following);
        text.setScene(desk.scene());
        refreshLines();
    }

    AnnotatedText text() {
        return text;
    }

    /** Says anew who annotates, and how far they are. */
    void refreshLines() {
        String annotator = desk.session().set().getAnnotator();
        String line =
                desk.isReadOnly()
                        ? NLS.bind(Messages.Editor_readOnly, annotator)
                        : NLS.bind(stateLine(desk.session().set().getState()), annotator);
        header.show(
                line,
                desk.isReadOnly()
                        ? List.of()
                        : ProgressText.of(desk.suggestions().progress(), desk.clock()));
    }

    private static String stateLine(SetState state) {
        return switch (state) {
            case NEW -> Messages.Editor_new;
            case IN_PROGRESS -> Messages.Editor_inProgress;
            case FINISHED -> Messages.Editor_finished;
        };
    }

    @Override
    public void chooseTag(List<TagOption> options, Consumer<TagOption> chosen) {
        new TagPopup(getShell(), belowPicked(), options, chosen).open();
    }

    @Override
    public void writeNote(String former, Consumer<String> written) {
        InputDialog dialog =
                new InputDialog(
                        getShell(), Messages.Note_title, Messages.Note_prompt, former, null);
        if (dialog.open() == Window.OK) {
            written.accept(dialog.getValue());
        }
    }

    @Override
    public List<Mark> marksInSight() {
        return text.marksInSight();
    }

    @Override
    public boolean isRightToLeft(int offset) {
        return text.isRightToLeft(offset);
    }

    /** Where something opens that concerns what is picked, or the caret. */
    private Point belowPicked() {
        Rectangle place =
                desk.pickedIds().stream()
                        .findFirst()
                        .flatMap(text::labelBounds)
                        .orElseGet(text::caretBounds);
        Rectangle area = text.getClientArea();
        int x = Math.max(0, Math.min(place.x, area.width - 380));
        int y = Math.max(0, Math.min(place.y + place.height + 4, area.height));
        return text.toDisplay(x, y);
    }

    private void hear(Intent intent) {
        if (intent instanceof Intent.KeyTyped key) {
            keys.typed(key, desk);
        } else if (intent instanceof Intent.Zoom zoom) {
            EditorFont.zoom(text, zoom.steps());
        } else if (intent instanceof Intent.OpenMenu open) {
            openMenu(open);
        } else {
            desk.hear(intent);
        }
    }

    private void openMenu(Intent.OpenMenu open) {
        if (open.target() instanceof Target.OnMark mark && !isPicked(mark.id())) {
            desk.hear(new Intent.PickMark(mark.id(), false));
        } else if (open.target() instanceof Target.OnRelation relation
                && !isPicked(relation.id())) {
            desk.hear(new Intent.PickRelation(relation.id(), false));
        }
        Menu menu = text.getMenu();
        if (menu != null) {
            menu.setLocation(open.at());
            menu.setVisible(true);
        }
    }

    private boolean isPicked(String id) {
        return desk.pickedIds().contains(id);
    }

    private Optional<String> hover(Target target) {
        Optional<Annotation> annotation =
                target instanceof Target.OnMark mark
                        ? desk.view().annotation(mark.id())
                        : target instanceof Target.OnRelation relation
                                ? desk.view().annotation(relation.id())
                                : Optional.empty();
        return annotation.map(found -> HoverText.of(found, desk.layers()));
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
