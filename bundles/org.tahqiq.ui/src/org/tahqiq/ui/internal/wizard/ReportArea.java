package org.tahqiq.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A report that scrolls, from its Markdown: headings, tables and lines, which is all that reports
 * have. A table of many rows scrolls by itself.
 */
@NonNullByDefault(false)
final class ReportArea extends ScrolledComposite {

    private static final int ROWS = 10;

    private final Composite page;

    ReportArea(Composite parent, String report) {
        super(parent, SWT.V_SCROLL | SWT.BORDER);
        setExpandHorizontal(true);
        setExpandVertical(true);
        page = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(page);
        List<String> lines = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        Stream.concat(report.lines(), Stream.of(""))
                .forEach(
                        line -> {
                            if (line.startsWith("|")) {
                                rows.add(line);
                                return;
                            }
                            addTable(rows);
                            if (line.startsWith("#")) {
                                addText(lines);
                                addHeading(line.replaceFirst("^#+\\s*", ""));
                            } else if (line.isBlank()) {
                                addText(lines);
                            } else {
                                lines.add(line.replaceFirst("^- ", "\u2022 "));
                            }
                        });
        addTable(rows);
        addText(lines);
        setContent(page);
        addListener(
                SWT.Resize,
                event ->
                        setMinHeight(page.computeSize(getClientArea().width, SWT.DEFAULT, true).y));
    }

    private void addHeading(String heading) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(heading.replace("&", "&&"));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
    }

    private void addText(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Text text = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        text.setText(String.join("\n", lines));
        text.setBackground(page.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
        lines.clear();
    }

    private void addTable(List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Table table = new Table(page, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        for (String title : cells(rows.get(0))) {
            new TableColumn(table, SWT.LEAD).setText(title);
        }
        // The second row is the line below the heads.
        rows.stream().skip(2).forEach(row -> new TableItem(table, SWT.NONE).setText(cells(row)));
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        int shown = Math.min(ROWS, table.getItemCount());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(100, shown * table.getItemHeight() + table.getHeaderHeight())
                .applyTo(table);
        rows.clear();
    }

    private static String[] cells(String row) {
        String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return Stream.of(inner.split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toArray(String[]::new);
    }
}
