package org.tahqiq.ui.internal.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.tahqiq.core.evaluation.LayerScores;
import org.tahqiq.core.evaluation.Score;
import org.tahqiq.core.search.Hit;
import org.tahqiq.nlp.api.training.FrequentError;
import org.tahqiq.nlp.api.training.LearningPoint;
import org.tahqiq.nlp.api.training.TrainingReport;
import org.tahqiq.ui.internal.language.Counted;

/**
 * Shows what a training came to: scores, learning curve, confusion, errors. It stays open beside
 * the editor; Enter or a double click on the place of an error opens it there.
 */
@NonNullByDefault(false)
final class ReportDialog extends Dialog {

    private static final int SHOWN_TEXT = 40;

    private final TrainingReport report;
    private final TrainDialog.Choice choice;
    private final Places places;

    ReportDialog(Shell parent, TrainingReport report, TrainDialog.Choice choice, Places places) {
        super(parent);
        this.report = report;
        this.choice = choice;
        this.places = places;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.MODELESS | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Report_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label summary = new Label(area, SWT.WRAP);
        summary.setText(String.join("\n", sentences()));
        GridDataFactory.fillDefaults().grab(true, false).hint(640, SWT.DEFAULT).applyTo(summary);
        TabFolder folder = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 320).applyTo(folder);
        LayerScores scores = report.heldOut().scores(report.layer());
        fillScores(tab(folder, Messages.Report_scores), scores);
        fillCurve(tab(folder, Messages.Report_curve));
        fillConfusion(tab(folder, Messages.Report_confusion), scores.confusion());
        fillErrors(tab(folder, Messages.Report_errors));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                Counted.bind(
                        Messages.Report_learned,
                        TrainDialog.name(choice.task()),
                        report.documents(),
                        report.items()));
        report.rules()
                .ifPresent(
                        rules ->
                                sentences.add(
                                        NLS.bind(
                                                Messages.Report_rules,
                                                percent(
                                                        rules.scores(report.layer())
                                                                .micro()
                                                                .f1()))));
        sentences.addAll(report.remarks());
        sentences.add(NLS.bind(Messages.Report_next, choice.pipeline()));
        return sentences;
    }

    private static Composite tab(TabFolder folder, String title) {
        Composite page = new Composite(folder, SWT.NONE);
        page.setLayout(new FillLayout());
        TabItem item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(page);
        return page;
    }

    private static void fillScores(Composite page, LayerScores scores) {
        Table table =
                table(
                        page,
                        List.of(
                                Messages.Report_tag,
                                Messages.Report_precision,
                                Messages.Report_recall,
                                Messages.Report_f1));
        scores.strict().forEach((tag, score) -> row(table, tag, score));
        row(table, Messages.Report_all, scores.micro());
        pack(table);
    }

    private void fillCurve(Composite page) {
        Table table =
                table(
                        page,
                        List.of(
                                Messages.Report_documents,
                                Messages.Report_precision,
                                Messages.Report_recall,
                                Messages.Report_f1));
        for (LearningPoint point : report.curve()) {
            row(table, Integer.toString(point.documents()), point.score());
        }
        pack(table);
    }

    private static void fillConfusion(Composite page, Map<String, Map<String, Integer>> confusion) {
        TreeSet<String> found = new TreeSet<>();
        confusion.values().forEach(row -> found.addAll(row.keySet()));
        List<String> titles = new ArrayList<>(List.of(Messages.Report_found));
        titles.addAll(found);
        Table table = table(page, titles);
        confusion.forEach(
                (expected, row) -> {
                    List<String> cells =
                            new ArrayList<>(List.of(NLS.bind(Messages.Report_expected, expected)));
                    found.forEach(tag -> cells.add(count(row.getOrDefault(tag, 0))));
                    new TableItem(table, SWT.NONE).setText(cells.toArray(String[]::new));
                });
        pack(table);
    }

    private void fillErrors(Composite page) {
        Tree tree = new Tree(page, SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setHeaderVisible(true);
        TreeColumn place = new TreeColumn(tree, SWT.LEAD);
        place.setText(Messages.Report_place);
        place.setWidth(520);
        TreeColumn count = new TreeColumn(tree, SWT.TRAIL);
        count.setText(Messages.Report_count);
        count.setWidth(80);
        for (FrequentError error : report.errors()) {
            TreeItem kind = new TreeItem(tree, SWT.NONE);
            kind.setText(new String[] {ErrorNames.of(error), count(error.count())});
            for (Hit hit : error.places()) {
                TreeItem item = new TreeItem(kind, SWT.NONE);
                item.setText(line(hit));
                item.setData(hit);
            }
            kind.setExpanded(true);
        }
        tree.addListener(
                SWT.DefaultSelection,
                event -> {
                    if (event.item.getData() instanceof Hit hit) {
                        places.open(hit);
                    }
                });
    }

    /** The place, and the words around it; isolated, so that each reads in its own direction. */
    private static String line(Hit hit) {
        String left = hit.left();
        String right = hit.right();
        return "\u2068%s\u2069:%d   \u2068%s[%s]%s\u2069"
                .formatted(
                        hit.document(),
                        hit.line(),
                        left.substring(Math.max(0, left.length() - SHOWN_TEXT)),
                        hit.match(),
                        right.substring(0, Math.min(right.length(), SHOWN_TEXT)));
    }

    private static Table table(Composite page, List<String> titles) {
        Table table = new Table(page, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        for (String title : titles) {
            TableColumn column =
                    new TableColumn(table, table.getColumnCount() == 0 ? SWT.LEAD : SWT.TRAIL);
            column.setText(title);
        }
        return table;
    }

    private static void row(Table table, String name, Score score) {
        new TableItem(table, SWT.NONE)
                .setText(
                        new String[] {
                            name,
                            percent(score.precision()),
                            percent(score.recall()),
                            percent(score.f1())
                        });
    }

    private static void pack(Table table) {
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + 24);
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static String count(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
