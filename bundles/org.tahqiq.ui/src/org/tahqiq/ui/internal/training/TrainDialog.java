package org.tahqiq.ui.internal.training;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.nlp.api.training.PipelineTraining;
import org.tahqiq.nlp.api.training.TrainingTask;
import org.tahqiq.ui.internal.control.Choices;

/** Asks whom to learn from, what, and which pipeline is to use it. */
@NonNullByDefault(false)
final class TrainDialog extends TitleAreaDialog {

    /** What the person has chosen. */
    record Choice(String annotator, TrainingTask task, String pipeline) {}

    private final List<String> annotators;
    private final Predicate<String> taken;
    private Combo annotator;
    private Combo task;
    private Text pipeline;
    private Choice choice;

    /**
     * @param annotators whom one can learn from; at least one
     * @param taken whether a name is that of a pipeline that uses no model
     */
    TrainDialog(Shell parent, List<String> annotators, Predicate<String> taken) {
        super(parent);
        this.annotators = annotators;
        this.taken = taken;
    }

    /** What was chosen, once the dialog was closed by its button. */
    Choice choice() {
        return choice;
    }

    @Override
    public void create() {
        super.create();
        getShell().setText(Messages.Dialog_title);
        setTitle(Messages.Dialog_title);
        validate();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, SWT.DEFAULT).applyTo(area);
        annotator = combo(area, Messages.Dialog_annotator);
        annotators.forEach(annotator::add);
        annotator.select(0);
        task = combo(area, Messages.Dialog_task);
        for (TrainingTask known : TrainingTask.values()) {
            task.add(name(known));
        }
        task.select(0);
        label(area, Messages.Dialog_pipeline);
        pipeline = new Text(area, SWT.BORDER | SWT.LEFT_TO_RIGHT);
        pipeline.setText(PipelineTraining.USUAL_NAME);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pipeline);
        pipeline.addModifyListener(event -> validate());
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_train, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private static Combo combo(Composite area, String text) {
        label(area, text);
        Combo combo = Choices.in(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private void validate() {
        String name = pipeline.getText().strip();
        boolean bad = name.isEmpty() || taken.test(name);
        setMessage(Messages.Dialog_message);
        setErrorMessage(
                name.isEmpty()
                        ? Messages.Dialog_unnamed
                        : bad ? NLS.bind(Messages.Dialog_taken, name) : null);
        Button train = getButton(IDialogConstants.OK_ID);
        if (train != null) {
            train.setEnabled(!bad);
        }
    }

    @Override
    protected void okPressed() {
        choice =
                new Choice(
                        annotator.getText(),
                        TrainingTask.values()[task.getSelectionIndex()],
                        pipeline.getText().strip());
        super.okPressed();
    }

    /** What a person calls a task. */
    static String name(TrainingTask task) {
        return switch (task) {
            case ENTITIES -> Messages.Task_entities;
            case RELATIONS -> Messages.Task_relations;
            case SEGMENTS -> Messages.Task_segments;
            case POS -> Messages.Task_pos;
        };
    }
}
