package org.tahqiq.ui.internal.scheme;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.ChangeScheme;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/**
 * Edits layers, tags, features and constraints of a corpus. Before the corpus has them, all that is
 * annotated is checked against them.
 */
@NonNullByDefault(false)
final class SchemeDialog extends TitleAreaDialog {

    private final String corpus;
    private final SchemeDraft draft;
    private List layers;
    private Button remove;
    private LayerForm layerForm;
    private FeaturesForm featuresForm;
    private TagsForm tagsForm;
    private ConstraintsForm constraintsForm;

    SchemeDialog(Shell parent, String corpus, SchemeDraft draft) {
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
        setMessage(NLS.bind(Messages.Dialog_message, corpus));
        showLayers(firstOwn());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(side);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(side);
        layers = new List(side, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(190, 200).applyTo(layers);
        layers.addListener(SWT.Selection, event -> showLayer());
        button(side, Messages.Dialog_newLayer, this::addLayer);
        remove = button(side, Messages.Dialog_removeLayer, this::removeLayer);
        TabFolder tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 560).applyTo(tabs);
        tagsForm = new TagsForm(tabs, draft, this::check);
        layerForm = new LayerForm(tabs, this::check);
        featuresForm = new FeaturesForm(tabs, draft, this::check);
        constraintsForm = new ConstraintsForm(tabs, draft, this::check);
        tab(tabs, Messages.Dialog_tags, tagsForm);
        tab(tabs, Messages.Dialog_layer, layerForm);
        tab(tabs, Messages.Dialog_features, featuresForm);
        tab(tabs, Messages.Dialog_constraints, constraintsForm);
        // The constraints choose among the tags, which another tab may just have changed.
        tabs.addListener(SWT.Selection, event -> layer().ifPresent(constraintsForm::show));
        return outer;
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static void tab(TabFolder tabs, String title, Control control) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private int firstOwn() {
        for (int i = 0; i < draft.layers().size(); i++) {
            if (!draft.layers().get(i).isBuiltIn()) {
                return i;
            }
        }
        return 0;
    }

    private Optional<Layer> layer() {
        int index = layers.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(draft.layers().get(index));
    }

    private void showLayers(int picked) {
        boolean arabic = WorkbenchLanguage.isArabic();
        layers.removeAll();
        for (Layer layer : draft.layers()) {
            String label = arabic ? layer.getLabelAr() : layer.getLabelEn();
            layers.add(
                    label == null || label.equals(layer.getName())
                            ? layer.getName()
                            : layer.getName() + " \u2013 " + label);
        }
        layers.select(Math.min(picked, layers.getItemCount() - 1));
        showLayer();
    }

    private void showLayer() {
        layer().ifPresent(
                        shown -> {
                            layerForm.show(shown);
                            tagsForm.show(shown);
                            featuresForm.show(shown);
                            constraintsForm.show(shown);
                            remove.setEnabled(!shown.isBuiltIn());
                        });
    }

    private void addLayer() {
        NewLayerWizard wizard = new NewLayerWizard(draft);
        new WizardDialog(getShell(), wizard).open();
        wizard.made().ifPresent(made -> showLayers(draft.layers().size() - 1));
        check();
    }

    private void removeLayer() {
        layer().ifPresent(draft::remove);
        showLayers(firstOwn());
        check();
    }

    private void check() {
        java.util.List<String> faults = draft.faults();
        setErrorMessage(faults.isEmpty() ? null : faults.get(0));
        getButton(IDialogConstants.OK_ID).setEnabled(faults.isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        // No default: Enter in a field would save.
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_save, false);
    }

    @Override
    protected void okPressed() {
        ChangeScheme change = draft.change();
        try {
            Optional<ChangeScheme.Report> report = checked(change);
            if (report.isPresent()
                    && (report.get().breaks().isEmpty()
                            || new BreaksDialog(getShell(), report.get().breaks()).open()
                                    == Window.OK)) {
                change.apply();
                super.okPressed();
            }
        } catch (CorpusException e) {
            setErrorMessage(e.getLocalizedMessage());
        }
    }

    /** Checks all sets, which may take a while; empty: the person does not want to wait. */
    private Optional<ChangeScheme.Report> checked(ChangeScheme change) throws CorpusException {
        ChangeScheme.Report[] report = new ChangeScheme.Report[1];
        try {
            new ProgressMonitorDialog(getShell())
                    .run(true, true, monitor -> report[0] = change.check(monitor));
            return Optional.ofNullable(report[0]);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof OperationCanceledException) {
                return Optional.empty();
            }
            throw new CorpusException(String.valueOf(e.getCause()), e.getCause());
        } catch (InterruptedException cancelled) {
            return Optional.empty();
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
