package org.tahqiq.ui.internal.view;

import java.util.function.Function;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.tahqiq.core.text.Direction;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.ui.internal.desk.Excerpt;

/**
 * What one end of a relation covers: its beginning where the column is narrow, all of it beside.
 */
@NonNullByDefault(false)
final class CoveredLabels extends ColumnLabelProvider {

    private static final int LONGEST = 100;
    private static final int LONGEST_BESIDE = 500;

    private final ListWidth width;
    private final Function<Relation, String> covered;

    CoveredLabels(ListWidth width, Function<Relation, String> covered) {
        this.width = width;
        this.covered = covered;
    }

    @Override
    public String getText(Object relation) {
        return width.fitting("", covered.apply((Relation) relation), LONGEST);
    }

    @Override
    public String getToolTipText(Object relation) {
        return Direction.excerpt(Excerpt.of(covered.apply((Relation) relation), LONGEST_BESIDE));
    }
}
