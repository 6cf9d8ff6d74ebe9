package org.tahqiq.ui.internal.scheme;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.Wizard;
import org.tahqiq.model.annotation.Layer;

/** Adds a layer to a draft. */
@NonNullByDefault(false)
final class NewLayerWizard extends Wizard {

    private final SchemeDraft draft;
    private final NewLayerPage page;
    private Layer made;

    NewLayerWizard(SchemeDraft draft) {
        this.draft = draft;
        this.page = new NewLayerPage(draft);
        setWindowTitle(Messages.NewLayer_title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        made = draft.add(page.wanted());
        return true;
    }

    /** The layer; empty: the person left. */
    Optional<Layer> made() {
        return Optional.ofNullable(made);
    }
}
