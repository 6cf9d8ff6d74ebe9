package org.tahqiq.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.editor.StatusNames;

/** The relations of the active editor's set, in an order of the person's choice. */
@NonNullByDefault(false)
public final class RelationsView extends DeskView {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.relations";

    private final OrderMenu order = new OrderMenu("relations", this::refresh);
    private TableViewer table;
    private boolean showing;

    @Override
    protected void createControls(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ends(layout, Messages.Relations_source, relation -> covered(relation.getSource()));
        column(layout, Messages.Relations_tag, 3, relation -> String.valueOf(relation.getTag()));
        ends(layout, Messages.Relations_target, relation -> covered(relation.getTarget()));
        column(
                layout,
                Messages.Relations_status,
                2,
                relation -> StatusNames.of(relation.getStatus()));
        ColumnViewerToolTipSupport.enableFor(table);
        table.addSelectionChangedListener(this::picked);
        order.addTo(getViewSite().getActionBars().getMenuManager());
    }

    private void ends(TableColumnLayout layout, String title, Function<Relation, String> covered) {
        TableViewerColumn column = column(layout, title, 4);
        ListWidth width = new ListWidth(table, column.getColumn());
        column.setLabelProvider(new CoveredLabels(width, covered));
    }

    private void column(
            TableColumnLayout layout, String title, int weight, Function<Relation, String> text) {
        column(layout, title, weight)
                .setLabelProvider(
                        ColumnLabelProvider.createTextProvider(
                                relation -> text.apply((Relation) relation)));
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, int weight) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEAD);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        return column;
    }

    @Override
    protected void refresh() {
        showing = true;
        table.setInput(desk().map(this::relations).orElse(List.of()));
        showing = false;
        sceneChanged();
    }

    private List<Relation> relations(AnnotationDesk desk) {
        List<Relation> relations = new ArrayList<>();
        for (Layer layer : desk.layers().relationLayers()) {
            desk.view().annotations(layer.getName()).stream()
                    .filter(Relation.class::isInstance)
                    .map(Relation.class::cast)
                    .forEach(relations::add);
        }
        relations.sort(order.order().of(desk));
        return relations;
    }

    private String covered(String id) {
        AnnotationDesk desk = desk().orElseThrow();
        Annotation end = desk.view().annotation(id).orElse(null);
        return end instanceof Span span
                ? SpanParts.coveredText(span, desk.view().text()).replaceAll("\\s+", " ")
                : "?";
    }

    private void picked(SelectionChangedEvent event) {
        if (!showing && event.getStructuredSelection().getFirstElement() instanceof Relation rel) {
            desk().ifPresent(desk -> desk.pickAndReveal(rel.getId()));
        }
    }

    @Override
    public void sceneChanged() {
        Annotation picked = desk().flatMap(AnnotationDesk::picked).orElse(null);
        if (picked instanceof Relation
                && !Objects.equals(picked, table.getStructuredSelection().getFirstElement())) {
            showing = true;
            table.setSelection(new StructuredSelection(picked), true);
            showing = false;
        }
    }

    @Override
    public void edited(SessionChange change) {
        refresh();
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }
}
