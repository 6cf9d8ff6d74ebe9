package org.tahqiq.ui.internal.pipeline;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.EngineParameter;
import org.tahqiq.ui.internal.control.Choices;
import org.tahqiq.ui.internal.control.FileChoice;

/** What an engine does, reads and writes, and its parameters to be set. */
@NonNullByDefault(false)
final class StepForm extends ScrolledComposite {

    private static final int WIDEST_NAME = 160;

    private final Runnable changed;
    private Composite form;

    StepForm(Composite parent, Runnable changed) {
        super(parent, SWT.V_SCROLL);
        this.changed = changed;
        setExpandHorizontal(true);
        setExpandVertical(true);
        addListener(SWT.Resize, event -> fit());
    }

    /** Shows a step; empty: none is picked. */
    void show(Optional<Step> step, Optional<EngineDescriptor> engine) {
        if (form != null) {
            form.dispose();
        }
        form = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(form);
        if (step.isEmpty()) {
            wrapped(Messages.Form_pick);
        } else if (engine.isEmpty()) {
            wrapped(NLS.bind(Messages.Form_unknown, step.get().getEngine()));
        } else {
            describe(engine.get());
            engine.get().parameters().forEach(parameter -> parameter(step.get(), parameter));
        }
        setContent(form);
        fit();
        layout(true, true);
    }

    private void fit() {
        if (form != null) {
            setMinHeight(form.computeSize(Math.max(1, getClientArea().width), SWT.DEFAULT).y);
        }
    }

    private void describe(EngineDescriptor engine) {
        wrapped(EngineNames.description(engine));
        if (!engine.reads().isEmpty()) {
            wrapped(NLS.bind(Messages.Form_reads, String.join(", ", engine.reads())));
        }
        wrapped(NLS.bind(Messages.Form_writes, String.join(", ", engine.writes())));
        wrapped(NLS.bind(Messages.Form_licence, engine.licence()));
    }

    private void wrapped(String text) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(180, SWT.DEFAULT)
                .applyTo(label);
    }

    private void parameter(Step step, EngineParameter parameter) {
        String description = EngineNames.description(parameter);
        String value = PipelineDraft.value(step, parameter);
        Consumer<String> set =
                text -> {
                    PipelineDraft.set(step, parameter, text);
                    changed.run();
                };
        switch (parameter.type()) {
            case BOOLEAN -> flag(parameter, description, value, set);
            case CHOICE -> choice(parameter, description, value, set);
            case FILE -> file(parameter, description, value, set);
            default -> text(form, parameter, description, value, set);
        }
    }

    private void flag(
            EngineParameter parameter, String description, String value, Consumer<String> set) {
        Button button = new Button(form, SWT.CHECK | SWT.WRAP);
        button.setText(description);
        button.setToolTipText(parameter.name());
        button.setSelection(Boolean.parseBoolean(value));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
        button.addListener(
                SWT.Selection, event -> set.accept(Boolean.toString(button.getSelection())));
    }

    private void choice(
            EngineParameter parameter, String description, String value, Consumer<String> set) {
        name(parameter, description);
        Combo combo = Choices.in(form);
        combo.setItems(parameter.choices().toArray(String[]::new));
        combo.setText(value);
        combo.setToolTipText(parameter.name());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> set.accept(combo.getText()));
    }

    private void file(
            EngineParameter parameter, String description, String value, Consumer<String> set) {
        name(parameter, description);
        Composite line = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Text text = text(line, value, parameter.name(), set);
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(Messages.Form_browse);
        browse.addListener(
                SWT.Selection,
                event ->
                        new FileChoice(getShell(), Messages.Form_chooseFile)
                                .file()
                                .ifPresent(chosen -> text.setText(chosen.toString())));
    }

    private void text(
            Composite parent,
            EngineParameter parameter,
            String description,
            String value,
            Consumer<String> set) {
        name(parameter, description);
        text(parent, value, parameter.name(), set);
    }

    private static Text text(Composite parent, String value, String hint, Consumer<String> set) {
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value);
        text.setToolTipText(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> set.accept(text.getText()));
        return text;
    }

    private void name(EngineParameter parameter, String description) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(parameter.required() ? description + " *" : description);
        label.setToolTipText(parameter.name());
        int width = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.swtDefaults()
                .hint(Math.min(width, WIDEST_NAME), SWT.DEFAULT)
                .applyTo(label);
    }
}
