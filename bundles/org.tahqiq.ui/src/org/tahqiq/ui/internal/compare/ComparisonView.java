package org.tahqiq.ui.internal.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.diff.Difference;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.editor.AnnotationEditorInput;
import org.tahqiq.ui.internal.editor.OpenDocument;
import org.tahqiq.ui.internal.view.DeskView;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/** The differences between two sets of a document, in the order of the text. */
@NonNullByDefault(false)
public final class ComparisonView extends DeskView {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.comparison";

    private Comparison comparison;
    private List<Comparison.Row> rows = List.of();
    private Label summary;
    private Table table;
    private TableColumn left;
    private TableColumn right;

    @Override
    protected void createControls(Composite parent) {
        Composite outer = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(outer);
        summary = new Label(outer, SWT.WRAP);
        summary.setText(Messages.Comparison_none);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(summary);
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        column(layout, Messages.Comparison_kind, 2);
        column(layout, Messages.Comparison_layer, 2);
        left = column(layout, "", 4);
        right = column(layout, "", 4);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.DefaultSelection, event -> open());
    }

    private TableColumn column(TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight));
        return column;
    }

    /** Compares two sets from now on. */
    public void show(Comparison compared) {
        comparison = compared;
        left.setText(compared.left());
        right.setText(compared.right());
        compare();
    }

    private void compare() {
        try {
            Comparison.Result result =
                    Comparison.of(view(comparison.left()), view(comparison.right()));
            rows = result.rows();
            summary.setText(
                    NLS.bind(
                            Messages.Comparison_summary,
                            new Object[] {comparison.document(), rows.size(), result.same()}));
        } catch (CorpusException e) {
            rows = List.of();
            summary.setText(String.valueOf(e.getMessage()));
        }
        table.setItemCount(rows.size());
        table.clearAll();
        summary.getParent().layout();
    }

    /** The set as it is being edited, else as it was saved. */
    private SetView view(String annotator) throws CorpusException {
        CorpusStore store = Corpora.ofWorkbench().store(comparison.project());
        Optional<AnnotationDesk> open =
                getSite().getPage().findEditor(input(annotator)) instanceof AnnotationEditor editor
                        ? editor.desk()
                        : Optional.empty();
        return open.isPresent()
                ? open.get().view()
                : Comparison.saved(store, comparison.document(), annotator);
    }

    private AnnotationEditorInput input(String annotator) {
        return new AnnotationEditorInput(comparison.project(), comparison.document(), annotator);
    }

    private void fill(TableItem item, int index) {
        Comparison.Row row = rows.get(index);
        item.setText(
                new String[] {
                    name(row.difference().kind()), row.difference().layer(), row.left(), row.right()
                });
    }

    private static String name(Difference.Kind kind) {
        return switch (kind) {
            case ONLY_LEFT, ONLY_RIGHT -> Messages.Kind_only;
            case TAG -> Messages.Kind_tag;
            case BOUNDS -> Messages.Kind_bounds;
            case VALUES -> Messages.Kind_values;
        };
    }

    private void open() {
        if (table.getSelectionIndex() < 0) {
            return;
        }
        Difference difference = rows.get(table.getSelectionIndex()).difference();
        boolean ours = difference.left().isPresent();
        Optional<Annotation> shown = ours ? difference.left() : difference.right();
        new OpenDocument(getSite().getPage(), comparison.project(), comparison.document())
                .as(ours ? comparison.left() : comparison.right());
        if (getSite().getPage().getActiveEditor() instanceof AnnotationEditor editor) {
            editor.desk().ifPresent(desk -> reveal(desk, difference, shown));
        }
    }

    private static void reveal(
            AnnotationDesk desk, Difference difference, Optional<Annotation> shown) {
        TextRange place = Comparison.place(difference);
        desk.hear(new Intent.SelectRange(new Selection(place.begin(), place.end())));
        shown.map(Annotation::getId)
                .filter(id -> desk.view().annotation(id).isPresent())
                .ifPresent(desk::pickAndReveal);
    }

    @Override
    protected void refresh() {
        if (comparison != null && comparison.project().isAccessible()) {
            compare();
        }
    }

    @Override
    public void edited(SessionChange change) {
        AnnotationEditorInput edited = editor().orElseThrow().input();
        if (comparison != null
                && (edited.equals(input(comparison.left()))
                        || edited.equals(input(comparison.right())))) {
            compare();
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
