package org.tahqiq.ui.internal.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.explorer.DocumentNode;
import org.tahqiq.ui.internal.explorer.SetNode;
import org.tahqiq.ui.internal.tell.Tell;

/** Compares two sets that are picked in the explorer, or two of the sets of a picked document. */
@NonNullByDefault(false)
public final class CompareHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        List<?> picked = HandlerUtil.getCurrentStructuredSelection(event).toList();
        try {
            Optional<Comparison> comparison = comparison(HandlerUtil.getActiveShell(event), picked);
            if (comparison.isPresent()) {
                ComparisonView view =
                        (ComparisonView)
                                HandlerUtil.getActiveWorkbenchWindow(event)
                                        .getActivePage()
                                        .showView(ComparisonView.ID);
                view.show(comparison.get());
            }
        } catch (CorpusException e) {
            Tell.information(String.valueOf(e.getLocalizedMessage()));
        } catch (PartInitException e) {
            throw new ExecutionException(ComparisonView.ID, e);
        }
        return null;
    }

    private static Optional<Comparison> comparison(Shell shell, List<?> picked)
            throws CorpusException {
        if (picked.size() == 2
                && picked.get(0) instanceof SetNode left
                && picked.get(1) instanceof SetNode right
                && left.document().equals(right.document())) {
            return Optional.of(of(left.document(), left.annotator(), right.annotator()));
        }
        if (picked.size() == 1) {
            if (picked.get(0) instanceof SetNode set) {
                return choose(shell, set.document(), List.of(set.annotator()));
            }
            if (picked.get(0) instanceof DocumentNode document) {
                return choose(shell, document, List.of());
            }
        }
        throw new CorpusException(Messages.Compare_pick);
    }

    private static Optional<Comparison> choose(
            Shell shell, DocumentNode document, List<String> first) throws CorpusException {
        List<String> all =
                Corpora.ofWorkbench().store(document.project()).annotators(document.id());
        if (all.size() < 2) {
            throw new CorpusException(Messages.Compare_onlyOne);
        }
        if (all.size() == 2) {
            return Optional.of(of(document, all.get(0), all.get(1)));
        }
        TwoAnnotatorsDialog dialog = new TwoAnnotatorsDialog(shell, all, first);
        dialog.open();
        List<String> chosen = dialog.chosen();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(document, chosen.get(0), chosen.get(1)));
    }

    private static Comparison of(DocumentNode document, String left, String right) {
        return new Comparison(document.project(), document.id(), left, right);
    }
}
