package org.tahqiq.ui.internal.explorer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tahqiq.ui.internal.language.ShownName;

/**
 * Names of corpora, documents and sets. How far they are is said by {@link ProgressDecorator}, for
 * which files must be looked into.
 */
@NonNullByDefault(false)
public final class CorpusLabels extends LabelProvider
        implements IStyledLabelProvider, IToolTipProvider {

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(Object element) {
        String name = name(element);
        return new StyledString(element instanceof Broken ? name : ShownName.of(name));
    }

    /** A long name may not fit into its row. */
    @Override
    public String getToolTipText(Object element) {
        return ShownName.of(name(element));
    }

    static String name(Object element) {
        if (element instanceof IProject project) {
            return project.getName();
        }
        if (element instanceof DocumentNode document) {
            return document.title();
        }
        if (element instanceof SetNode set) {
            return set.annotator();
        }
        return element instanceof Broken broken ? broken.sentence() : String.valueOf(element);
    }

    @Override
    public Image getImage(Object element) {
        String image =
                element instanceof IProject
                        ? ISharedImages.IMG_OBJ_FOLDER
                        : element instanceof DocumentNode
                                ? ISharedImages.IMG_OBJ_FILE
                                : element instanceof SetNode
                                        ? ISharedImages.IMG_OBJ_ELEMENT
                                        : ISharedImages.IMG_OBJS_ERROR_TSK;
        return PlatformUI.getWorkbench().getSharedImages().getImage(image);
    }
}
