package org.tahqiq.ui.internal.problem;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** The platform's view of problems, under a name in the language of the workbench. */
public final class ProblemsView extends MarkerSupportView {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.problems";

    private static final String GENERATOR = "org.eclipse.ui.ide.problemsGenerator";

    /** Shows what the platform's own view shows. */
    public ProblemsView() {
        super(GENERATOR);
    }
}
