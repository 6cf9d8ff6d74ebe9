package org.tahqiq.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;

/** Asks who annotates, and what to start from. */
@NonNullByDefault(false)
final class AnnotatorDialog extends TitleAreaDialog {

    private final CorpusStore store;
    private final String proposal;
    private final List<String> sources;
    private final List<Button> copies = new ArrayList<>();
    private Combo name;
    private String person = "";
    private String source;

    /**
     * A dialog that is not open yet.
     *
     * @param sources whose sets could be started from
     */
    AnnotatorDialog(Shell parent, CorpusStore store, String proposal, List<String> sources) {
        super(parent);
        this.store = store;
        this.proposal = proposal;
        this.sources = sources;
    }

    /** Who annotates. */
    String person() {
        return person;
    }

    /** Whose set to start from; empty: none. */
    Optional<String> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public void create() {
        super.create();
        getShell().setText(Messages.Open_title);
        setTitle(Messages.Open_title);
        setMessage(Messages.Open_description);
        validate();
        // The proposal is the name of the login, which is seldom what people call themselves.
        name.setSelection(new Point(0, name.getText().length()));
        name.setFocus();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, SWT.DEFAULT).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Open_as);
        name = new Combo(area, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        for (Annotator annotator : store.corpus().getAnnotators()) {
            if (annotator.getKind() == AnnotatorKind.PERSON) {
                name.add(annotator.getName());
            }
        }
        name.setText(proposal);
        // Radio buttons are reached by the tab key before all that stands beside them.
        Composite beginnings = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(beginnings);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(beginnings);
        for (String from : sources) {
            Button copy = radio(beginnings, NLS.bind(Messages.Open_copy, from));
            copy.setData(from);
            copies.add(copy);
        }
        Button empty = radio(beginnings, Messages.Open_empty);
        (copies.isEmpty() ? empty : copies.get(0)).setSelection(true);
        name.addModifyListener(event -> validate());
        return area;
    }

    private static Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        return button;
    }

    private void validate() {
        String trouble = null;
        try {
            CorpusStore.checkAnnotator(name.getText());
        } catch (CorpusException e) {
            trouble = e.getLocalizedMessage();
        }
        boolean machine =
                store.corpus().getAnnotators().stream()
                        .filter(annotator -> name.getText().equals(annotator.getName()))
                        .anyMatch(annotator -> annotator.getKind() == AnnotatorKind.PIPELINE);
        if (machine) {
            trouble = NLS.bind(Messages.Open_isPipeline, name.getText());
        }
        setErrorMessage(trouble);
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(trouble == null);
        }
    }

    @Override
    protected void okPressed() {
        person = name.getText();
        copies.stream()
                .filter(Button::getSelection)
                .findFirst()
                .ifPresent(copy -> source = String.valueOf(copy.getData()));
        super.okPressed();
    }
}
