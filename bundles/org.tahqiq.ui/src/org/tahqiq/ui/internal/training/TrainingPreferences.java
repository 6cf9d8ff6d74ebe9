package org.tahqiq.ui.internal.training;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tahqiq.ui.internal.preference.RememberedChoices;

/** What a person prefers as to the training of models. */
@NonNullByDefault(false)
public final class TrainingPreferences extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {

    /** A page with its fields below each other. */
    public TrainingPreferences() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(RememberedChoices.forPages());
        setDescription(Messages.Preferences_description);
    }

    @Override
    protected void createFieldEditors() {
        addField(
                new BooleanFieldEditor(
                        Retraining.PREFERENCE,
                        Messages.Preferences_retrain,
                        getFieldEditorParent()));
    }
}
