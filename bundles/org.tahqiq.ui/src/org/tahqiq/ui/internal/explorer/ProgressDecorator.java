package org.tahqiq.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.DocumentProgress;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.suggestion.SuggestionProgress;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.problem.SetFile;

/**
 * Says behind the names in the explorer how far people are. The platform asks in a thread of its
 * own, since thousands of files may have to be looked into; what was seen of a document is kept
 * until one of its sets changes. Lists of the corpus are copied first: others may change them
 * meanwhile.
 */
@NonNullByDefault(false)
public final class ProgressDecorator extends BaseLabelProvider
        implements ILightweightLabelDecorator {

    private final Corpora corpora = Corpora.ofWorkbench();
    private final PendingChanges pending = new PendingChanges();
    private final IResourceChangeListener changes = this::changed;
    private final Map<IProject, Map<String, DocumentProgress>> seen = new ConcurrentHashMap<>();

    /** Made by the platform, once. */
    public ProgressDecorator() {
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        try {
            String text = text(element);
            if (!text.isEmpty()) {
                decoration.addSuffix("  " + text);
            }
        } catch (RuntimeException e) {
            // The platform never asks a decorator again that has thrown. A corpus may go meanwhile.
            if (Corpora.isCorpus(projectOf(element))) {
                Platform.getLog(ProgressDecorator.class).error(element.toString(), e);
            }
        }
    }

    private static IProject projectOf(Object element) {
        if (element instanceof SetNode set) {
            return set.document().project();
        }
        return element instanceof DocumentNode document ? document.project() : (IProject) element;
    }

    private String text(Object element) {
        try {
            if (element instanceof IProject project && Corpora.isCorpus(project)) {
                return of(project);
            }
            if (element instanceof DocumentNode document) {
                return ProgressLabel.of(progress(document.project(), document.id()));
            }
            return element instanceof SetNode set ? of(set) : "";
        } catch (CorpusException e) {
            return String.valueOf(e.getLocalizedMessage());
        }
    }

    private String of(IProject project) throws CorpusException {
        List<DocumentEntry> documents = List.copyOf(corpora.store(project).corpus().getDocuments());
        int finished = 0;
        for (DocumentEntry document : documents) {
            finished += progress(project, document.getId()).isFinished() ? 1 : 0;
        }
        return ProgressLabel.of(documents.size(), finished);
    }

    private DocumentProgress progress(IProject project, String document) throws CorpusException {
        Map<String, DocumentProgress> ofCorpus =
                seen.computeIfAbsent(project, key -> new ConcurrentHashMap<>());
        DocumentProgress known = ofCorpus.get(document);
        if (known == null) {
            known = DocumentProgress.of(corpora.store(project), document);
            ofCorpus.put(document, known);
        }
        return known;
    }

    private String of(SetNode node) throws CorpusException {
        CorpusStore store = corpora.store(node.document().project());
        if (isPipeline(store.corpus(), node.annotator())) {
            return ProgressLabel.ofPipeline(suggestions(store, node));
        }
        SetState state = store.summary(node.document().id(), node.annotator()).state();
        return state == SetState.IN_PROGRESS
                ? ProgressLabel.of(suggestions(store, node))
                : ProgressLabel.of(state);
    }

    private static boolean isPipeline(Corpus corpus, String name) {
        return List.copyOf(corpus.getAnnotators()).stream()
                .anyMatch(
                        annotator ->
                                annotator.getKind() == AnnotatorKind.PIPELINE
                                        && name.equals(annotator.getName()));
    }

    private static SuggestionProgress suggestions(CorpusStore store, SetNode node)
            throws CorpusException {
        return SuggestionProgress.of(
                store.load(node.document().id(), node.annotator()), Scheme.of(store.corpus()));
    }

    private void changed(IResourceChangeEvent event) {
        if (!pending.add(event.getDelta())) {
            return;
        }
        Set<SetFile> sets = pending.take();
        List<Object> touched = new ArrayList<>();
        if (sets.isEmpty()) {
            seen.clear();
            touched.addAll(corpora.projects());
        }
        for (SetFile set : sets) {
            Map<String, DocumentProgress> ofCorpus = seen.get(set.project());
            if (ofCorpus != null) {
                ofCorpus.remove(set.document());
            }
            touched.add(set.project());
        }
        fireLabelProviderChanged(new LabelProviderChangedEvent(this, touched.toArray()));
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }
}
