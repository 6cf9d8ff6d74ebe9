package org.tahqiq.ui.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.pipeline.PipelineCheck;
import org.tahqiq.ui.internal.control.Choices;
import org.tahqiq.ui.internal.control.ListButtons;

/**
 * Composes the pipelines of a corpus. Steps are added with Insert, removed with Delete, and moved
 * with Alt and the arrow keys; what is wrong is said below at once.
 */
@NonNullByDefault(false)
final class PipelinesDialog extends TitleAreaDialog {

    private final String corpus;
    private final PipelineDraft draft;
    private Combo pipelines;
    private org.eclipse.swt.widgets.List steps;
    private StepForm form;
    private Text findings;
    private Button remove;
    private ListButtons buttons;

    PipelinesDialog(Shell parent, String corpus, PipelineDraft draft) {
        super(parent);
        this.corpus = corpus;
        this.draft = draft;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    public void create() {
        super.create();
        getShell().setText(Messages.Dialog_title);
        setTitle(Messages.Dialog_title);
        showPipelines(0);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 460).applyTo(area);
        createPipelineLine(area);
        steps = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(230, 200).applyTo(steps);
        steps.addListener(SWT.Selection, event -> showStep());
        buttons =
                new ListButtons(
                        area,
                        steps,
                        new ListButtons.Names(
                                Messages.Dialog_add,
                                Messages.Dialog_remove,
                                Messages.Dialog_up,
                                Messages.Dialog_down),
                        this::addStep,
                        this::removeStep,
                        this::move);
        form = new StepForm(area, this::check);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(form);
        findings = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, 80).applyTo(findings);
        return outer;
    }

    private void createPipelineLine(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(line);
        pipelines = Choices.in(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pipelines);
        pipelines.addListener(SWT.Selection, event -> showSteps(0));
        ListButtons.push(line, Messages.Dialog_new, () -> addPipeline(Optional.empty()));
        ListButtons.push(line, Messages.Dialog_copy, () -> addPipeline(pipeline()));
        remove =
                ListButtons.push(
                        line,
                        Messages.Dialog_removePipeline,
                        () -> {
                            pipeline().ifPresent(draft::remove);
                            showPipelines(0);
                        });
    }

    private Optional<Pipeline> pipeline() {
        int index = pipelines.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(draft.pipelines().get(index));
    }

    private Optional<Step> step() {
        int index = steps.getSelectionIndex();
        return index < 0
                ? Optional.empty()
                : pipeline().map(pipeline -> pipeline.getSteps().get(index));
    }

    private void showPipelines(int picked) {
        pipelines.setItems(
                draft.pipelines().stream().map(Pipeline::getName).toArray(String[]::new));
        pipelines.select(picked);
        remove.setEnabled(pipeline().isPresent());
        showSteps(0);
    }

    private void showSteps(int picked) {
        steps.removeAll();
        pipeline()
                .ifPresent(
                        shown ->
                                shown.getSteps().stream()
                                        .map(Step::getEngine)
                                        .map(this::name)
                                        .forEach(steps::add));
        steps.select(Math.min(picked, steps.getItemCount() - 1));
        showStep();
        check();
    }

    private String name(String engine) {
        return draft.engines().engine(engine).map(EngineNames::label).orElse(engine);
    }

    private void showStep() {
        Optional<Step> step = step();
        form.show(step, step.flatMap(of -> draft.engines().engine(of.getEngine())));
        buttons.enable(pipeline().isPresent(), step.isPresent());
    }

    private void addPipeline(Optional<Pipeline> model) {
        InputDialog dialog =
                new InputDialog(
                        getShell(),
                        Messages.Dialog_nameTitle,
                        Messages.Dialog_name,
                        "",
                        name -> draft.fault(name).orElse(null));
        if (dialog.open() == Window.OK) {
            draft.add(dialog.getValue(), model);
            showPipelines(draft.pipelines().size() - 1);
        }
    }

    private void addStep() {
        Optional<EngineDescriptor> chosen = EngineChoice.choose(getShell(), draft.engines());
        if (chosen.isPresent() && pipeline().isPresent()) {
            showSteps(
                    draft.addStep(pipeline().get(), chosen.get().id(), steps.getSelectionIndex()));
        }
    }

    private void removeStep() {
        int index = steps.getSelectionIndex();
        if (index >= 0) {
            pipeline().ifPresent(pipeline -> pipeline.getSteps().remove(index));
            showSteps(index);
        }
    }

    private void move(int by) {
        int index = steps.getSelectionIndex();
        pipeline().ifPresent(pipeline -> showSteps(draft.moveStep(pipeline, index, by)));
    }

    private void check() {
        Optional<PipelineCheck> check = pipeline().map(draft::check);
        List<String> sentences = new ArrayList<>();
        check.ifPresent(
                found -> {
                    sentences.addAll(found.problems());
                    sentences.addAll(found.remarks());
                });
        if (sentences.isEmpty() && check.isPresent()) {
            sentences.add(Messages.Dialog_sound);
        }
        findings.setText(String.join("\n", sentences));
        boolean wrong = check.filter(found -> !found.problems().isEmpty()).isPresent();
        setMessage(
                wrong ? Messages.Dialog_wrong : NLS.bind(Messages.Dialog_message, corpus),
                wrong ? IMessageProvider.ERROR : IMessageProvider.NONE);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(draft.isSound());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        try {
            draft.save();
            super.okPressed();
        } catch (CorpusException e) {
            setErrorMessage(e.getLocalizedMessage());
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
