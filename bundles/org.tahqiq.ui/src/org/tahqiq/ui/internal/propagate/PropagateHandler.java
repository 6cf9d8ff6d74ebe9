package org.tahqiq.ui.internal.propagate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.ChangeHits;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.search.OtherMentions;
import org.tahqiq.core.search.OtherMentions.Mention;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.editor.AnnotationEditorInput;
import org.tahqiq.ui.internal.language.Counted;
import org.tahqiq.ui.internal.run.OperationJob;
import org.tahqiq.ui.internal.tell.Tell;

/**
 * Marks the other mentions of the picked mark in the document, or ({@code :corpus} behind the class
 * name) in all documents that the annotator has opened. Documents that are open are edited there,
 * where it can be undone; the others are changed and saved, and keep what they were in the local
 * history.
 */
@NonNullByDefault(false)
public final class PropagateHandler extends AbstractHandler implements IExecutableExtension {

    private boolean corpus;

    @Override
    public void setInitializationData(
            IConfigurationElement config, String propertyName, Object data) {
        corpus = "corpus".equals(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (!(HandlerUtil.getActiveEditor(event) instanceof AnnotationEditor editor)
                || editor.desk().isEmpty()) {
            return null;
        }
        AnnotationDesk desk = editor.desk().get();
        Optional<Propagation> propagation = Propagation.of(desk);
        if (propagation.isEmpty()) {
            desk.say(Messages.Propagate_pickSpan, true);
            return null;
        }
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (corpus) {
            searchCorpus(window, editor, propagation.get());
        } else {
            List<Mention> found = propagation.get().in(desk, editor.input().document());
            choose(window, editor, propagation.get(), found, "");
        }
        return null;
    }

    private static void searchCorpus(
            IWorkbenchWindow window, AnnotationEditor editor, Propagation propagation) {
        AnnotationEditorInput input = editor.input();
        Map<String, AnnotationDesk> open = open(window, input);
        try {
            CorpusStore store = Corpora.ofWorkbench().store(input.project());
            List<String> closed =
                    store.corpus().getDocuments().stream()
                            .map(DocumentEntry::getId)
                            .filter(document -> !open.containsKey(document))
                            .toList();
            new OperationJob<OtherMentions.Report>(
                            NLS.bind(Messages.Propagate_job, input.project().getName()),
                            input.project(),
                            monitor ->
                                    propagation
                                            .search()
                                            .in(store, input.annotator(), closed, monitor),
                            window.getShell().getDisplay(),
                            report -> found(window, editor, propagation, report))
                    .schedule();
        } catch (CorpusException e) {
            Tell.trouble(e);
        }
    }

    private static void found(
            IWorkbenchWindow window,
            AnnotationEditor editor,
            Propagation propagation,
            OtherMentions.Report report) {
        List<Mention> all = new ArrayList<>(report.mentions());
        open(window, editor.input())
                .forEach((document, desk) -> all.addAll(propagation.in(desk, document)));
        all.sort(
                Comparator.comparing((Mention mention) -> mention.hit().document())
                        .thenComparing(mention -> mention.hit().begin()));
        String remark =
                report.passedOver() == 0
                        ? ""
                        : Counted.bind(
                                Messages.Propagate_passedOver,
                                report.passedOver(),
                                editor.input().annotator());
        choose(window, editor, propagation, all, remark);
        Tell.warnings(Messages.Propagate_problems, report.problems());
    }

    private static void choose(
            IWorkbenchWindow window,
            AnnotationEditor editor,
            Propagation propagation,
            List<Mention> found,
            String remark) {
        if (found.isEmpty()) {
            String sentence = NLS.bind(Messages.Propagate_none, propagation.covered());
            editor.said(remark.isEmpty() ? sentence : sentence + " " + remark, false);
            return;
        }
        PropagateDialog dialog = new PropagateDialog(window.getShell(), propagation, found, remark);
        if (dialog.open() == Window.OK) {
            mark(window, editor.input(), propagation, dialog.chosen());
        }
    }

    private static void mark(
            IWorkbenchWindow window,
            AnnotationEditorInput input,
            Propagation propagation,
            List<Mention> chosen) {
        Map<String, AnnotationDesk> open = open(window, input);
        List<Hit> closed = new ArrayList<>();
        Propagation.byDocument(chosen)
                .forEach(
                        (document, hits) -> {
                            AnnotationDesk desk = open.get(document);
                            if (desk == null) {
                                closed.addAll(hits);
                            } else {
                                propagation.mark(desk, hits);
                            }
                        });
        if (closed.isEmpty()) {
            return;
        }
        try {
            CorpusStore store = Corpora.ofWorkbench().store(input.project());
            ChangeHits change =
                    new ChangeHits(
                            store,
                            WorkspaceCorpusFiles.folder(input.project()),
                            input.annotator(),
                            propagation.change(),
                            closed);
            new OperationJob<ChangeHits.Report>(
                            NLS.bind(Messages.Propagate_marking, input.project().getName()),
                            input.project(),
                            change::run,
                            window.getShell().getDisplay(),
                            report -> Tell.warnings(Messages.Propagate_problems, report.problems()))
                    .schedule();
        } catch (CorpusException e) {
            Tell.trouble(e);
        }
    }

    /** The desks of the same annotator's open documents of the corpus, by document. */
    private static Map<String, AnnotationDesk> open(
            IWorkbenchWindow window, AnnotationEditorInput input) {
        Map<String, AnnotationDesk> desks = new LinkedHashMap<>();
        for (IEditorReference reference : window.getActivePage().getEditorReferences()) {
            if (reference.getEditor(false) instanceof AnnotationEditor editor
                    && editor.input().project().equals(input.project())
                    && editor.input().annotator().equals(input.annotator())) {
                editor.desk().ifPresent(desk -> desks.put(editor.input().document(), desk));
            }
        }
        return desks;
    }
}
