package org.tahqiq.ui.internal.application;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.view.AnnotationOutline;
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
        layout.addView(AnnotationOutline.VIEW, IPageLayout.BOTTOM, 0.5f, CorpusExplorer.ID);
        // One above the other: at the side there is no room for the titles of many tabs.
        layout.addView(AnnotationView.ID, IPageLayout.RIGHT, 0.68f, editors);
        layout.addView(GuidelinesView.ID, IPageLayout.BOTTOM, 0.45f, AnnotationView.ID);
        layout.addView(RelationsView.ID, IPageLayout.BOTTOM, 0.66f, editors);
    }
}
