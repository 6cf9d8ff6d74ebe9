package org.tahqiq.ui.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.ui.internal.control.Choices;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.desk.TagOption;
import org.tahqiq.ui.internal.editor.StatusNames;

/** Tag, features, status, origin and note of the picked annotation, to be changed here as well. */
@NonNullByDefault(false)
public final class AnnotationView extends DeskView {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.annotation";

    private static final int TREE_HEIGHT = 260;

    private ScrolledComposite scrolled;
    private Composite form;
    private String shown;

    @Override
    protected void createControls(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        refresh();
    }

    @Override
    public void sceneChanged() {
        String picked = desk().flatMap(AnnotationDesk::picked).map(Annotation::getId).orElse("");
        if (!picked.equals(shown)) {
            refresh();
        }
    }

    @Override
    public void edited(SessionChange change) {
        // Rebuilding takes the focus away from a field that has just told its value: wait for it.
        scrolled.getDisplay()
                .asyncExec(
                        () -> {
                            if (!scrolled.isDisposed()) {
                                refresh();
                            }
                        });
    }

    @Override
    public void closedOrOpened() {
        refresh();
    }

    @Override
    protected void refresh() {
        boolean focused = form != null && isWithin(form);
        if (form != null) {
            form.dispose();
        }
        form = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(form);
        Optional<AnnotationDesk> desk = desk();
        Optional<Annotation> picked = desk.flatMap(AnnotationDesk::picked);
        shown = picked.map(Annotation::getId).orElse("");
        if (picked.isPresent()) {
            fill(desk.orElseThrow(), picked.get());
        } else {
            Label hint = new Label(form, SWT.WRAP);
            hint.setText(Messages.Annotation_pick);
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, false)
                    .hint(100, SWT.DEFAULT)
                    .applyTo(hint);
        }
        scrolled.setContent(form);
        scrolled.setMinHeight(form.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        scrolled.layout(true, true);
        if (focused) {
            form.setFocus();
        }
    }

    private boolean isWithin(Composite composite) {
        Control focus = composite.getDisplay().getFocusControl();
        while (focus != null && focus != composite) {
            focus = focus.getParent();
        }
        return focus != null;
    }

    private void fill(AnnotationDesk desk, Annotation annotation) {
        String id = annotation.getId();
        line(
                Messages.Annotation_layer,
                desk.layers()
                        .scheme()
                        .layer(annotation.getLayer())
                        .map(desk.layers()::name)
                        .orElse(annotation.getLayer()));
        if (annotation.getTag() != null || !desk.marking().options().isEmpty()) {
            tag(desk, annotation);
        }
        desk.layers()
                .scheme()
                .layer(annotation.getLayer())
                .ifPresent(layer -> features(desk, annotation, layer));
        line(Messages.Annotation_status, StatusNames.of(annotation.getStatus()));
        if (annotation.getAnnotator() != null) {
            line(Messages.Annotation_origin, annotation.getAnnotator());
        }
        if (annotation.getScore() != null) {
            line(
                    Messages.Annotation_score,
                    String.format(Locale.ROOT, "%.2f", annotation.getScore()));
        }
        if (annotation.getWhen() != null) {
            line(Messages.Annotation_when, Times.shown(annotation.getWhen()));
        }
        label(Messages.Annotation_note);
        Text note = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP);
        String former = annotation.getNote() == null ? "" : annotation.getNote();
        note.setText(former);
        note.setEditable(!desk.isReadOnly());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, 60).applyTo(note);
        note.addListener(
                SWT.FocusOut,
                event -> {
                    if (!note.getText().equals(former)) {
                        desk.edit(
                                Messages.Annotation_noteEdit,
                                new EditRequest.SetNote(id, note.getText()));
                    }
                });
    }

    private void tag(AnnotationDesk desk, Annotation annotation) {
        label(Messages.Annotation_tag);
        List<TagOption> options = desk.marking().options();
        Combo combo = Choices.in(form);
        options.forEach(option -> combo.add(option.tag() + " \u2013 " + option.label()));
        combo.select(options.stream().map(TagOption::tag).toList().indexOf(annotation.getTag()));
        combo.setEnabled(!desk.isReadOnly());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(
                SWT.Selection,
                event -> desk.marking().give(options.get(combo.getSelectionIndex())));
    }

    private void features(AnnotationDesk desk, Annotation annotation, Layer layer) {
        Map<String, String> values = annotation.getValues();
        for (FeatureDefinition feature : layer.getFeatures()) {
            String name = feature.getName();
            String value = values == null ? "" : values.getOrDefault(name, "");
            Label title = label(Labels.of(feature));
            Optional<Bracketing> tree = Bracketing.of(value);
            if (tree.isPresent()) {
                GridDataFactory.createFrom((GridData) title.getLayoutData())
                        .span(2, 1)
                        .applyTo(title);
                Tree shownTree = BracketingTree.in(form, tree.get());
                GridDataFactory.fillDefaults()
                        .span(2, 1)
                        .grab(true, true)
                        .hint(100, TREE_HEIGHT)
                        .applyTo(shownTree);
            } else if (feature.getTagset() == null) {
                Text text = new Text(form, SWT.BORDER);
                text.setText(value);
                text.setEditable(!desk.isReadOnly());
                GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
                text.addListener(
                        SWT.FocusOut, event -> set(desk, annotation, name, text.getText()));
                text.addListener(
                        SWT.DefaultSelection, event -> set(desk, annotation, name, text.getText()));
            } else {
                Combo combo = Choices.in(form);
                combo.add("");
                desk.layers()
                        .scheme()
                        .tagset(feature.getTagset())
                        .ifPresent(
                                set ->
                                        set.getTags().stream()
                                                .map(Tag::getName)
                                                .forEach(combo::add));
                combo.setText(value);
                combo.setEnabled(!desk.isReadOnly());
                GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
                combo.addListener(
                        SWT.Selection, event -> set(desk, annotation, name, combo.getText()));
            }
        }
    }

    private static void set(
            AnnotationDesk desk, Annotation annotation, String feature, String value) {
        Map<String, String> values = annotation.getValues();
        String former = values == null ? "" : values.getOrDefault(feature, "");
        if (!value.equals(former)) {
            desk.edit(
                    NLS.bind(Messages.Annotation_setFeature, feature),
                    new EditRequest.SetValue(annotation.getId(), feature, value));
        }
    }

    private void line(String name, String value) {
        label(name);
        Label label = new Label(form, SWT.WRAP);
        label.setText(String.valueOf(value));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    }

    private Label label(String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(label);
        return label;
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }
}
