package org.tahqiq.ui.internal.explorer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.ui.internal.corpus.Corpora;

/** Names of corpora, documents and sets, with how far they are. */
@NonNullByDefault(false)
final class CorpusLabels extends LabelProvider implements IStyledLabelProvider {

    private final Corpora corpora;

    CorpusLabels(Corpora corpora) {
        this.corpora = corpora;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(Object element) {
        try {
            if (element instanceof IProject project) {
                int documents = corpora.store(project).corpus().getDocuments().size();
                return new StyledString(project.getName())
                        .append("  " + documents, StyledString.COUNTER_STYLER);
            }
            if (element instanceof SetNode set) {
                SetState state =
                        corpora.store(set.document().project())
                                .summary(set.document().id(), set.annotator())
                                .state();
                return new StyledString(set.annotator())
                        .append("  " + name(state), StyledString.DECORATIONS_STYLER);
            }
        } catch (CorpusException e) {
            return new StyledString(
                    String.valueOf(e.getLocalizedMessage()), StyledString.QUALIFIER_STYLER);
        }
        if (element instanceof DocumentNode document) {
            return new StyledString(document.title());
        }
        return new StyledString(
                element instanceof Broken broken ? broken.sentence() : String.valueOf(element));
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

    private static String name(SetState state) {
        return switch (state) {
            case NEW -> Messages.State_new;
            case IN_PROGRESS -> Messages.State_inProgress;
            case FINISHED -> Messages.State_finished;
        };
    }
}
