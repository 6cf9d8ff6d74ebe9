package org.tahqiq.ui.internal.explorer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/**
 * Corpora, documents and sets as content of the common navigator. Which rows are there yet, the
 * viewer knows.
 */
@NonNullByDefault(false)
public final class CorpusContent implements ITreeContentProvider {

    private static final Object[] NOTHING = {};

    private CorpusViewer viewer;

    @Override
    public void inputChanged(Viewer shown, Object former, Object input) {
        viewer = shown instanceof CorpusViewer corpora ? corpora : null;
    }

    @Override
    public Object[] getElements(Object input) {
        return viewer == null ? NOTHING : viewer.projectRows();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return viewer == null ? NOTHING : viewer.rowsOf(parent);
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof DocumentNode document) {
            return document.project();
        }
        return element instanceof SetNode set ? set.document() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        // To look into the folders of thousands of documents would hold up the window.
        return element instanceof IProject || element instanceof DocumentNode;
    }
}
