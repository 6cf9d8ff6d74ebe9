package org.tahqiq.ui.internal.propagate;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.lexicon.CorpusNames;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.editor.AnnotationEditorInput;

/**
 * Adds the picked mark to the list of names of the corpus, which the next run reads. The tag is
 * that of the mark, and the list says which document it is from.
 */
@NonNullByDefault(false)
public final class AddNameHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AnnotationEditor editor
                && editor.desk().isPresent()) {
            AnnotationDesk desk = editor.desk().get();
            Optional<Propagation> picked = Propagation.of(desk);
            if (picked.isEmpty()) {
                desk.say(Messages.AddName_pickSpan, true);
            } else {
                add(picked.get(), editor.input(), desk);
            }
        }
        return null;
    }

    private static void add(Propagation picked, AnnotationEditorInput input, AnnotationDesk desk) {
        String name = picked.covered();
        try {
            CorpusNames.Addition addition =
                    new CorpusNames(Corpora.ofWorkbench().store(input.project()))
                            .add(name, picked.tag(), input.document());
            desk.say(NLS.bind(sentence(addition), name, picked.tag()), false);
        } catch (CorpusException e) {
            desk.say(String.valueOf(e.getLocalizedMessage()), true);
        }
    }

    private static String sentence(CorpusNames.Addition addition) {
        if (!addition.isNew()) {
            return Messages.AddName_known;
        }
        return addition.pipelines().isEmpty() ? Messages.AddName_unread : Messages.AddName_added;
    }
}
