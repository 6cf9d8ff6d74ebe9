package org.tahqiq.ui.internal.scheme;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.ui.internal.control.Choices;

/** Asks what a new layer is called, and whether it is of spans or of relations between them. */
@NonNullByDefault(false)
final class NewLayerPage extends WizardPage {

    private final SchemeDraft draft;
    private final List<String> ends;
    private Text name;
    private Text english;
    private Text arabic;
    private Button relations;
    private Combo source;
    private Combo target;
    private Button tags;

    NewLayerPage(SchemeDraft draft) {
        super("layer", Messages.NewLayer_title, null);
        this.draft = draft;
        this.ends =
                draft.layers().stream()
                        .filter(layer -> layer.getKind() == LayerKind.SPAN)
                        .filter(layer -> !layer.isBuiltIn())
                        .map(Layer::getName)
                        .toList();
        setDescription(Messages.NewLayer_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        name = text(area, Messages.NewLayer_name);
        english = text(area, Messages.Layer_english);
        arabic = text(area, Messages.Layer_arabic);
        Button spans = new Button(area, SWT.RADIO);
        spans.setText(Messages.NewLayer_spans);
        spans.setSelection(true);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(spans);
        relations = new Button(area, SWT.RADIO);
        relations.setText(Messages.NewLayer_relations);
        relations.setEnabled(!ends.isEmpty());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(relations);
        relations.addListener(SWT.Selection, event -> check());
        source = combo(area, Messages.NewLayer_source);
        target = combo(area, Messages.NewLayer_target);
        tags = new Button(area, SWT.CHECK);
        tags.setText(Messages.NewLayer_tags);
        tags.setSelection(true);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(tags);
        setControl(area);
        setPageComplete(false);
        source.setEnabled(false);
        target.setEnabled(false);
    }

    private Text text(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label + ":");
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private Combo combo(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label + ":");
        Combo combo = Choices.in(area);
        combo.setItems(ends.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void check() {
        source.setEnabled(relations.getSelection());
        target.setEnabled(relations.getSelection());
        String wanted = name.getText().strip();
        boolean wellFormed = wanted.matches("\\p{L}[\\p{L}\\p{N}_]*");
        setErrorMessage(
                wanted.isEmpty()
                        ? null
                        : draft.isTaken(wanted)
                                ? NLS.bind(Messages.NewLayer_taken, wanted)
                                : wellFormed ? null : Messages.NewLayer_letters);
        setPageComplete(wellFormed && !draft.isTaken(wanted));
    }

    /** The layer as it is described. */
    NewLayer wanted() {
        boolean join = relations.getSelection();
        return new NewLayer(
                name.getText().strip(),
                english.getText(),
                arabic.getText(),
                join ? LayerKind.RELATION : LayerKind.SPAN,
                join ? Optional.of(source.getText()) : Optional.empty(),
                join ? Optional.of(target.getText()) : Optional.empty(),
                tags.getSelection());
    }
}
