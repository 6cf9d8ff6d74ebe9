package org.tahqiq.ui.internal.explorer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Picks the row whose name begins with what is typed. GTK does so by itself, but by what a row
 * shows, which in an Arabic window begins with an invisible character that nobody types.
 */
final class TypedName {

    private static final int PAUSE_MILLISECONDS = 1500;

    private final TreeViewer rows;
    private String typed = "";
    private int last;

    /** Listens from now on. */
    TypedName(TreeViewer rows) {
        this.rows = rows;
        rows.getTree().addListener(SWT.KeyDown, this::keyDown);
    }

    private void keyDown(Event event) {
        boolean command = (event.stateMask & (SWT.CTRL | SWT.ALT)) != 0;
        String before = event.time - last > PAUSE_MILLISECONDS ? "" : typed;
        boolean opensRow = event.character == ' ' && before.isEmpty();
        if (command || opensRow || !isPrinted(event.character)) {
            return;
        }
        event.doit = false;
        typed = before + String.valueOf(event.character).toLowerCase(Locale.ROOT);
        last = event.time;
        find(rows.getTree().getItems())
                .ifPresent(row -> rows.setSelection(new StructuredSelection(row), true));
    }

    private static boolean isPrinted(char character) {
        return character >= ' ' && character != SWT.DEL;
    }

    private Optional<Object> find(TreeItem... items) {
        return Stream.of(items)
                .flatMap(TypedName::seen)
                .map(TreeItem::getData)
                .filter(row -> row != null)
                .filter(row -> CorpusLabels.name(row).toLowerCase(Locale.ROOT).startsWith(typed))
                .findFirst();
    }

    private static Stream<TreeItem> seen(TreeItem item) {
        Stream<TreeItem> below =
                item.getExpanded()
                        ? Stream.of(item.getItems()).flatMap(TypedName::seen)
                        : Stream.empty();
        return Stream.concat(Stream.of(item), below);
    }
}
