package org.tahqiq.ui.internal.application;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective for reading and annotating. The editor has it to itself. */
public final class AnnotatePerspective implements IPerspectiveFactory {

    /** The id under which the perspective is registered. */
    public static final String ID = "org.tahqiq.ui.perspective.annotate";

    @Override
    @NonNullByDefault(false)
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
