package org.tahqiq.ui.internal.application;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.tahqiq.ui.internal.compare.ComparisonView;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.problem.ProblemsView;
import org.tahqiq.ui.internal.statistics.StatisticsView;
import org.tahqiq.ui.internal.view.AnnotationView;
import org.tahqiq.ui.internal.view.GuidelinesView;

/** The perspective for deciding between annotators: what they differ in, below the text. */
public final class CuratePerspective implements IPerspectiveFactory {

    /** The id under which the perspective is registered. */
    public static final String ID = "org.tahqiq.ui.perspective.curate";

    @Override
    @NonNullByDefault(false)
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        layout.addView(CorpusExplorer.ID, IPageLayout.LEFT, 0.2f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.4f, editors);
        below.addView(ComparisonView.ID);
        below.addView(ProblemsView.ID);
        below.addPlaceholder(StatisticsView.ID);
        IFolderLayout side = layout.createFolder("side", IPageLayout.RIGHT, 0.66f, editors);
        side.addView(GuidelinesView.ID);
        side.addView(AnnotationView.ID);
    }
}
