package org.tahqiq.ui.internal.explorer;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DecoratingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.tahqiq.core.CorpusException;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;
import org.tahqiq.ui.internal.problem.SetFile;

/** All corpora of the workspace; where there are none yet, how to get one. */
@NonNullByDefault(false)
public final class CorpusExplorer extends CommonNavigator {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.explorer";

    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final PendingChanges pending = new PendingChanges();
    private final IResourceChangeListener changes = this::changed;
    private Corpora corpora;
    private Composite stack;
    private Welcome welcome;
    private CorpusViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        corpora = Corpora.ofWorkbench();
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        welcome = new Welcome(stack, getSite());
        super.createPartControl(stack);
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        refresh();
    }

    @Override
    protected CommonViewer createCommonViewerObject(Composite parent) {
        tree = new CorpusViewer(parent, new CorpusTree(corpora));
        if (tree.getLabelProvider() instanceof DecoratingStyledCellLabelProvider labels) {
            // GTK tells the place of an image in a mirrored row wrong, so that none would be seen.
            labels.setOwnerDrawEnabled((parent.getStyle() & SWT.MIRRORED) == 0);
        }
        if (WorkbenchLanguage.isArabic()) {
            new TypedName(tree);
        }
        ColumnViewerToolTipSupport.enableFor(tree);
        return tree;
    }

    @Override
    protected Object getInitialInput() {
        return corpora;
    }

    private void changed(IResourceChangeEvent event) {
        if (pending.add(event.getDelta()) && refreshing.compareAndSet(false, true)) {
            Display display = getSite().getShell().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(this::refreshChanged);
            }
        }
    }

    private void refreshChanged() {
        refreshing.set(false);
        Set<SetFile> sets = pending.take();
        if (sets.isEmpty()) {
            refresh();
        } else if (!stack.isDisposed()) {
            sets.forEach(this::refresh);
        }
    }

    private void refresh(SetFile set) {
        try {
            corpora.store(set.project())
                    .document(set.document())
                    .map(entry -> DocumentNode.of(set.project(), entry))
                    .ifPresent(tree::refresh);
        } catch (CorpusException e) {
            refresh();
        }
    }

    /** Shows what there is now. */
    public void refresh() {
        if (stack.isDisposed()) {
            return;
        }
        tree.follow();
        ((StackLayout) stack.getLayout()).topControl =
                corpora.projects().isEmpty() ? welcome : tree.getControl();
        stack.layout();
    }

    /** Picks a corpus and shows its documents. */
    public void reveal(IProject project) {
        refresh();
        tree.setSelection(new StructuredSelection(project), true);
        tree.open(project);
    }

    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        Object first = ((StructuredSelection) event.getSelection()).getFirstElement();
        if (first instanceof IProject project) {
            tree.setExpandedState(project, !tree.getExpandedState(project));
        } else {
            OpenHandler.open(getSite().getPage(), first);
        }
    }

    @Override
    public void setFocus() {
        stack.setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }
}
