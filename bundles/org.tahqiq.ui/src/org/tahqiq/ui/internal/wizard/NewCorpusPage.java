package org.tahqiq.ui.internal.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
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
import org.tahqiq.core.scheme.Preset;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.ui.internal.control.Choices;
import org.tahqiq.ui.internal.control.FileChoice;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** Name, preset and place of a new corpus. */
@NonNullByDefault(false)
final class NewCorpusPage extends WizardPage {

    /**
     * What the person has chosen.
     *
     * @param folder where it is to lie; empty: in the workspace
     */
    record Choice(String name, Preset preset, Optional<Path> folder) {}

    private final List<Preset> presets = Presets.all();
    private Text name;
    private Combo preset;
    private Text folder;

    NewCorpusPage() {
        super("corpus", Messages.New_title, null);
        setDescription(Messages.New_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.New_name);
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        new Label(area, SWT.NONE).setText(Messages.New_preset);
        preset = Choices.in(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(preset);
        boolean arabic = WorkbenchLanguage.isArabic();
        presets.forEach(p -> preset.add(arabic ? p.labelAr() : p.labelEn()));
        preset.select(0);
        new Label(area, SWT.NONE).setText(Messages.New_folder);
        folder = new Text(area, SWT.BORDER | SWT.LEFT_TO_RIGHT);
        folder.setMessage(Messages.New_inWorkspace);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Browse);
        browse.addListener(SWT.Selection, event -> browse());
        name.addModifyListener(event -> validate());
        folder.addModifyListener(event -> validate());
        setPageComplete(false);
        setControl(area);
    }

    Choice choice() {
        String place = folder.getText().strip();
        return new Choice(
                name.getText().strip(),
                presets.get(preset.getSelectionIndex()),
                place.isEmpty() ? Optional.empty() : Optional.of(Path.of(place)));
    }

    private void browse() {
        new FileChoice(getShell(), Messages.New_chooseFolder)
                .folder()
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void validate() {
        String trouble = trouble();
        setErrorMessage(name.getText().isEmpty() ? null : trouble);
        setPageComplete(trouble == null);
    }

    private String trouble() {
        String wanted = name.getText().strip();
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        if (!workspace.validateName(wanted, IResource.PROJECT).isOK()) {
            return NLS.bind(Messages.New_badName, wanted);
        }
        if (workspace.getRoot().getProject(wanted).exists()) {
            return NLS.bind(Messages.New_exists, wanted);
        }
        try {
            String place = folder.getText().strip();
            return place.isEmpty() || Path.of(place).isAbsolute() ? null : Messages.New_absolute;
        } catch (InvalidPathException e) {
            return Messages.New_absolute;
        }
    }
}
