package org.tahqiq.ui.internal.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.text.Direction;

/**
 * Key words in context, as Arabic is read: what stands before at the right, what follows at the
 * left, and both close to the key word, whatever the language of the workbench. Whoever reads out
 * the columns hears them in the order of the text.
 */
@NonNullByDefault(false)
final class KwicTable {

    private static final int PLACE = 0;
    private static final int BEFORE = 1;
    private static final int KEY = 2;
    private static final int AFTER = 3;
    private static final int PADDING = 6;
    private static final RGB KEY_ON_LIGHT = new RGB(26, 95, 180);
    private static final RGB KEY_ON_DARK = new RGB(120, 174, 237);
    private static final RGB MUTED = new RGB(128, 128, 128);

    private final Table table;
    private final TextLayout layout;
    private Hits hits = new Hits();

    KwicTable(Composite parent, Consumer<Hit> opened) {
        int style = SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL;
        // Never mirrored: the columns themselves stand from right to left.
        table = new Table(parent, style | SWT.LEFT_TO_RIGHT);
        table.setHeaderVisible(true);
        column(Messages.Kwic_place, SWT.LEFT);
        column(Messages.Kwic_before, SWT.LEFT);
        column(Messages.Kwic_key, SWT.CENTER);
        column(Messages.Kwic_after, SWT.RIGHT);
        table.setColumnOrder(new int[] {AFTER, KEY, BEFORE, PLACE});
        layout = new TextLayout(table.getDisplay());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.Dispose, event -> layout.dispose());
        table.addListener(
                SWT.DefaultSelection,
                event -> {
                    if (table.getSelectionIndex() >= 0) {
                        opened.accept(hits.get(table.getSelectionIndex()));
                    }
                });
    }

    private void column(String title, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
    }

    Table control() {
        return table;
    }

    /** Shows these hits; what is picked stays picked by its place in the list. */
    void show(Hits now) {
        hits = now;
        table.setItemCount(now.size());
        table.clearAll();
    }

    /** Shows the hits that have come at the end; those before, which are many, stay as they are. */
    void grow() {
        table.setItemCount(hits.size());
    }

    /** The hits that are picked; all of them where none is. */
    List<Hit> picked() {
        List<Hit> picked = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            picked.add(hits.get(index));
        }
        return picked.isEmpty() ? hits.all() : picked;
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        Hit hit = hits.get(event.index);
        item.setText(
                new String[] {
                    "%s:%d".formatted(Direction.isolated(hit.document()), hit.line()),
                    hit.left(),
                    oneLine(hit.match()),
                    hit.right()
                });
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        layout.setOrientation(event.index == PLACE ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT);
        layout.setText(item.getText(event.index));
        layout.setFont(table.getFont());
        Rectangle cell = item.getBounds(event.index);
        Rectangle text = layout.getBounds();
        int x =
                switch (event.index) {
                    case BEFORE -> cell.x + PADDING;
                    case KEY -> cell.x + (cell.width - text.width) / 2;
                    case AFTER -> cell.x + cell.width - PADDING - text.width;
                    default -> cell.x + Math.max(PADDING, cell.width - PADDING - text.width);
                };
        boolean picked = (event.detail & SWT.SELECTED) != 0;
        if (event.index == KEY && !picked) {
            event.gc.setForeground(new Color(isDark() ? KEY_ON_DARK : KEY_ON_LIGHT));
        } else if (event.index == PLACE && !picked) {
            event.gc.setForeground(new Color(MUTED));
        }
        event.gc.setClipping(cell);
        layout.draw(event.gc, x, cell.y + (cell.height - text.height) / 2);
    }

    /** The theme colours the table, but not what the system calls the colour of a link. */
    private boolean isDark() {
        RGB behind = table.getBackground().getRGB();
        return behind.red + behind.green + behind.blue < 3 * 128;
    }

    /** The key word in the middle, with as much on either side. */
    private void fit() {
        int width = table.getClientArea().width;
        int place = Math.min(150, width / 5);
        int key = Math.min(200, width / 4);
        int side = Math.max(40, (width - place - key) / 2);
        table.getColumn(PLACE).setWidth(place);
        table.getColumn(KEY).setWidth(key);
        table.getColumn(BEFORE).setWidth(side);
        table.getColumn(AFTER).setWidth(side);
    }
}
