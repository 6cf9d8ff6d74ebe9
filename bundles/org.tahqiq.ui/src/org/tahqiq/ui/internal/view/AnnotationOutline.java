package org.tahqiq.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.desk.DeskListener;
import org.tahqiq.ui.internal.editor.AnnotationEditor;

/** The spans of an editor's set, narrowed by typing, in an order of the person's choice. */
@NonNullByDefault(false)
public final class AnnotationOutline extends Page implements IContentOutlinePage, DeskListener {

    /** The id under which the view is registered that shows it. */
    public static final String VIEW = "org.tahqiq.ui.view.outline";

    private final AnnotationEditor editor;
    private final IPropertyListener reverting = this::editorChanged;
    private final OrderMenu order = new OrderMenu("outline", this::refresh);
    private AnnotationDesk desk;
    private Composite area;
    private Text filter;
    private TableViewer list;
    private ListWidth width;
    private boolean showing;

    /** The outline of an open editor. */
    public AnnotationOutline(AnnotationEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Outline_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> refresh());
        list = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.VIRTUAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
        width = new ListWidth(list, null);
        ColumnViewerToolTipSupport.enableFor(list);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.addSelectionChangedListener(this::picked);
        editor.addPropertyListener(reverting);
        order.addTo(getSite().getActionBars().getMenuManager());
        follow();
    }

    private void editorChanged(Object source, int property) {
        if (property == AnnotationEditor.PROP_INPUT && !area.isDisposed()) {
            follow();
        }
    }

    private void follow() {
        if (desk != null) {
            desk.removeListener(this);
        }
        desk = editor.desk().orElseThrow();
        desk.addListener(this);
        list.setLabelProvider(new DelegatingStyledCellLabelProvider(new SpanLabels(desk, width)));
        refresh();
    }

    private void refresh() {
        String typed = filter.getText().strip().toLowerCase();
        List<Span> spans = new ArrayList<>();
        for (Layer layer : desk.layers().spanLayers()) {
            desk.view().annotations(layer.getName()).stream()
                    .filter(Span.class::isInstance)
                    .map(Span.class::cast)
                    .filter(span -> matches(span, typed))
                    .forEach(spans::add);
        }
        showing = true;
        list.setInput(OutlineRows.of(desk, spans, order.order()));
        showing = false;
        sceneChanged();
    }

    private boolean matches(Span span, String typed) {
        return typed.isEmpty()
                || String.valueOf(span.getTag()).toLowerCase().contains(typed)
                || desk.layers().longLabel(span).toLowerCase().contains(typed)
                || SpanParts.coveredText(span, desk.view().text()).contains(typed);
    }

    private void picked(SelectionChangedEvent event) {
        if (!showing && event.getStructuredSelection().getFirstElement() instanceof Span span) {
            desk.pickAndReveal(span.getId());
        }
    }

    @Override
    public void sceneChanged() {
        Optional<Span> picked = desk.picked().filter(Span.class::isInstance).map(Span.class::cast);
        Object shown = list.getStructuredSelection().getFirstElement();
        if (picked.isPresent() && picked.get() != shown) {
            showing = true;
            list.setSelection(new StructuredSelection(picked.get()), true);
            showing = false;
        }
    }

    @Override
    public void edited(SessionChange change) {
        refresh();
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        list.getControl().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        list.addSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return list.getSelection();
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        list.removeSelectionChangedListener(listener);
    }

    @Override
    public void setSelection(ISelection selection) {
        list.setSelection(selection);
    }

    @Override
    public void dispose() {
        editor.removePropertyListener(reverting);
        if (desk != null) {
            desk.removeListener(this);
        }
        super.dispose();
    }
}
