package org.tahqiq.ui.internal.explorer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.navigator.CommonViewer;

/**
 * A tree of corpora in which a corpus may have thousands of documents. To make a row takes a tenth
 * of a millisecond, more below an open row, and to refresh it ten times that where it has many
 * neighbours. So the rows of documents are made in short steps, between which the window answers,
 * before a corpus is opened; and when something changes, only rows that come or go are touched.
 */
@NonNullByDefault(false)
final class CorpusViewer extends CommonViewer {

    /** More rows than are seen; they are made at once. */
    private static final int FIRST = 100;

    private static final long STEP_NANOSECONDS = 12_000_000L;
    private static final int PAUSE_MILLISECONDS = 8;

    private final CorpusTree contents;
    private final Map<IProject, RowPlan> plans = new HashMap<>();
    private final Set<IProject> growing = new HashSet<>();
    private final Set<IProject> opening = new HashSet<>();
    private final Set<DocumentNode> opened = new HashSet<>();
    private final Deque<Object> relabelled = new ArrayDeque<>();
    private RowPlan projects;

    CorpusViewer(Composite parent, CorpusTree contents) {
        super(CorpusExplorer.ID, parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        this.contents = contents;
    }

    @Override
    public void setComparator(ViewerComparator comparator) {
        // Documents stand in the order of their corpus, whatever the navigator would like.
    }

    @Override
    protected void initDragAndDrop() {
        // A document lies where its corpus keeps it.
    }

    /** Shows what there is now. */
    void follow() {
        List<IProject> now = contents.projects();
        List<Object> gone = projects.want(now);
        if (!gone.isEmpty()) {
            remove(gone.toArray());
            gone.forEach(plans::remove);
        }
        plans.keySet().retainAll(now);
        opening.retainAll(now);
        for (var step = projects.next(); step.isPresent(); step = projects.next()) {
            createTreeItem(getTree(), step.get().row(), step.get().index());
        }
        for (IProject project : now) {
            update(project, null);
            RowPlan plan = plans.get(project);
            if (plan != null) {
                follow(project, plan);
            }
            growLater(project);
        }
        opened.removeIf(document -> findItem(document) == null);
        opened.forEach(this::refresh);
    }

    private void follow(IProject project, RowPlan plan) {
        List<Object> gone = plan.want(contents.rows(project));
        if (!gone.isEmpty()) {
            remove(project, gone.toArray());
        }
    }

    /** Whoever says more of the rows may speak of thousands at once. */
    @Override
    protected void handleLabelProviderChanged(LabelProviderChangedEvent event) {
        if (event.getElements() == null) {
            super.handleLabelProviderChanged(event);
            return;
        }
        boolean idle = relabelled.isEmpty();
        relabelled.addAll(List.of(event.getElements()));
        if (idle) {
            relabel();
        }
    }

    private void relabel() {
        long end = System.nanoTime() + STEP_NANOSECONDS;
        while (!getTree().isDisposed() && !relabelled.isEmpty()) {
            if (System.nanoTime() > end) {
                getTree().getDisplay().timerExec(PAUSE_MILLISECONDS, this::relabel);
                return;
            }
            update(relabelled.removeFirst(), null);
        }
    }

    /** Opens a corpus as soon as the rows of its documents are made. */
    void open(IProject project) {
        Widget row = findItem(project);
        if (row != null) {
            createChildren(row);
            opening.add(project);
            growLater(project);
        }
    }

    /** The rows with which a corpus is opened; the others follow. */
    private Object[] firstRows(IProject project) {
        RowPlan plan = new RowPlan();
        plan.want(contents.rows(project));
        plans.put(project, plan);
        List<Object> first = plan.first(FIRST);
        if (!plan.isDone()) {
            growLater(project);
        }
        return first.toArray();
    }

    private void growLater(IProject project) {
        RowPlan plan = plans.get(project);
        if (plan != null && plan.isDone()) {
            if (opening.remove(project)) {
                setExpandedState(project, true);
            }
        } else if (growing.add(project)) {
            getTree().getDisplay().timerExec(PAUSE_MILLISECONDS, () -> grow(project));
        }
    }

    private void grow(IProject project) {
        growing.remove(project);
        Widget parent = getTree().isDisposed() ? null : findItem(project);
        if (parent == null) {
            return;
        }
        createChildren(parent);
        RowPlan plan = plans.get(project);
        if (plan == null) {
            return;
        }
        long end = System.nanoTime() + STEP_NANOSECONDS;
        Optional<RowPlan.Step> step = plan.next();
        while (step.isPresent()) {
            createTreeItem(parent, step.get().row(), step.get().index());
            step = System.nanoTime() < end ? plan.next() : Optional.empty();
        }
        growLater(project);
    }

    /** The rows of the corpora that are there, or with which the viewer begins. */
    Object[] projectRows() {
        if (projects == null) {
            projects = new RowPlan();
            projects.want(contents.projects());
            projects.first(Integer.MAX_VALUE);
        }
        return projects.made().toArray();
    }

    /** The rows below another that are there, or with which it is opened; anybody may ask. */
    Object[] rowsOf(Object parent) {
        if (parent instanceof IProject project) {
            RowPlan plan = plans.get(project);
            return plan == null ? firstRows(project) : plan.made().toArray();
        }
        if (parent instanceof DocumentNode document) {
            opened.add(document);
        }
        return contents.rows(parent).toArray();
    }
}
