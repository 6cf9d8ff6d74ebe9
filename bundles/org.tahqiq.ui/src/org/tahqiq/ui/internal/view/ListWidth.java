package org.tahqiq.ui.internal.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Widget;
import org.tahqiq.core.text.Direction;
import org.tahqiq.ui.internal.desk.Excerpt;

/**
 * How much of a text there is room for in a list, or in a column of it. When it gets wider or
 * narrower, the rows are made anew; not while it is still being dragged.
 */
@NonNullByDefault(false)
final class ListWidth {

    /** What is at both ends of a cell, and a scroll bar that lies upon it. */
    private static final int MARGIN = 24;

    private static final int SETTLED_MILLISECONDS = 100;

    private final TableViewer viewer;
    private final TableColumn column;
    private final Runnable changed = this::changed;
    private final Map<List<String>, String> fitted = new HashMap<>();
    private int width;
    private int shown;

    /**
     * The width of a list.
     *
     * @param column of which column; null: of the whole
     */
    ListWidth(TableViewer viewer, TableColumn column) {
        this.viewer = viewer;
        this.column = column;
        width = current();
        Widget resized = column == null ? viewer.getTable() : column;
        resized.addListener(
                SWT.Resize, event -> event.display.timerExec(SETTLED_MILLISECONDS, changed));
    }

    private int current() {
        return column == null ? viewer.getTable().getClientArea().width : column.getWidth();
    }

    private void changed() {
        if (!viewer.getTable().isDisposed() && shown != current()) {
            shown = current();
            viewer.refresh();
        }
    }

    /**
     * What fits of a stretch of an article's text, as a line that runs as the text does.
     *
     * @param before what stands before it in the same cell
     */
    String fitting(String before, String text, int longest) {
        if (width != current()) {
            width = current();
            fitted.clear();
        }
        // To measure takes longer than all else, and a list asks for every row at every edit.
        return fitted.computeIfAbsent(
                List.of(before, text), key -> measured(before, text, longest));
    }

    private String measured(String before, String text, int longest) {
        Table table = viewer.getTable();
        GC gc = new GC(table);
        try {
            gc.setFont(table.getFont());
            int room = current() - MARGIN - gc.textExtent(before).x;
            String line =
                    width == 0
                            ? Excerpt.of(text, longest)
                            : Excerpt.fitting(text, longest, room, said -> gc.textExtent(said).x);
            return Direction.atEnd(Direction.excerpt(line));
        } finally {
            gc.dispose();
        }
    }
}
