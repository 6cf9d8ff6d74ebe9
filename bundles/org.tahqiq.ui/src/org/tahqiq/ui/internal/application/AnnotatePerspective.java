package org.tahqiq.ui.internal.application;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.view.AnnotationView;
import org.tahqiq.ui.internal.view.GuidelinesView;
import org.tahqiq.ui.internal.view.RelationsView;

/** The perspective for reading and annotating: the text in the middle, all else around it. */
public final class AnnotatePerspective implements IPerspectiveFactory {

    /** The id under which the perspective is registered. */
    public static final String ID = "org.tahqiq.ui.perspective.annotate";

    @Override
    @NonNullByDefault(false)
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        layout.addView(CorpusExplorer.ID, IPageLayout.LEFT, 0.2f, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.5f, CorpusExplorer.ID);
        IFolderLayout side = layout.createFolder("side", IPageLayout.RIGHT, 0.7f, editors);
        side.addView(AnnotationView.ID);
        side.addView(GuidelinesView.ID);
        layout.addView(RelationsView.ID, IPageLayout.BOTTOM, 0.66f, editors);
    }
}
