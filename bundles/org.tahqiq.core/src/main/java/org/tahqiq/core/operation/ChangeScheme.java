package org.tahqiq.core.operation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.scheme.SchemeFaults;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.RuleBook;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.SetState;

/**
 * Gives a corpus other layers and tagsets. Before, it can say what of all that is annotated would
 * not fit any more. Annotations themselves are not touched: what does not fit is a problem that
 * people settle.
 */
public final class ChangeScheme {

    private final CorpusStore store;
    private final Corpus proposed;

    /**
     * A change of the layers and tagsets.
     *
     * @param proposed a detached copy of the corpus with the layers and tagsets that are wanted; of
     *     all else in it nothing is used
     */
    public ChangeScheme(CorpusStore store, Corpus proposed) {
        this.store = store;
        this.proposed = proposed;
    }

    /**
     * What the change would do.
     *
     * @param faults what is wrong with the layers and tagsets in themselves; empty: they can be
     *     used
     * @param breaks what is right now and would be wrong then
     * @param problems a sentence for each set that could not be read
     */
    public record Report(List<String> faults, List<Break> breaks, List<String> problems) {}

    /**
     * An annotation that would not fit any more.
     *
     * @param sentence what would be wrong with it
     */
    public record Break(String document, String annotator, String annotation, String sentence) {}

    /** Looks at all that is annotated, and changes nothing. */
    public Report check(IProgressMonitor monitor) {
        List<String> faults = SchemeFaults.of(proposed);
        List<Break> breaks = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        if (faults.isEmpty()) {
            List<DocumentEntry> documents = List.copyOf(store.corpus().getDocuments());
            SubMonitor progress = SubMonitor.convert(monitor, documents.size());
            for (DocumentEntry document : documents) {
                progress.checkCanceled();
                progress.subTask(document.getId());
                check(document.getId(), breaks, problems);
                progress.worked(1);
            }
        }
        return new Report(faults, List.copyOf(breaks), List.copyOf(problems));
    }

    private void check(String document, List<Break> breaks, List<String> problems) {
        try {
            String text = store.text(document);
            for (String annotator : store.annotators(document)) {
                try {
                    AnnotationSet set = store.load(document, annotator);
                    check(set, text, breaks);
                } catch (CorpusException e) {
                    problems.add(String.valueOf(e.getLocalizedMessage()));
                }
            }
        } catch (CorpusException e) {
            problems.add(String.valueOf(e.getLocalizedMessage()));
        }
    }

    private void check(AnnotationSet set, String text, List<Break> breaks) {
        Set<String> wrongNow = new HashSet<>();
        SetView now = view(set, text, store.corpus());
        RuleBook.standard().problems(now).forEach(problem -> wrongNow.add(problem.id()));
        SetView then = view(set, text, proposed);
        for (RuleBook.Problem problem : RuleBook.standard().problems(then)) {
            if (!wrongNow.contains(problem.id())) {
                breaks.add(breakOf(set, problem.id(), problem.sentence()));
            }
        }
        if (set.getState() == SetState.FINISHED) {
            Set<OpenPoint> openNow = missing(now).collect(Collectors.toSet());
            missing(then)
                    .filter(point -> !openNow.contains(point))
                    .map(point -> breakOf(set, point.annotation(), point.sentence()))
                    .forEach(breaks::add);
        }
        List<? extends List<? extends Annotation>> lists =
                List.of(set.getSpans(), set.getSegments(), set.getRelations(), set.getLabels());
        for (List<? extends Annotation> annotations : lists) {
            for (Annotation annotation : annotations) {
                String layer = annotation.getLayer();
                if (then.scheme().layer(layer).isEmpty() && now.scheme().layer(layer).isPresent()) {
                    breaks.add(
                            breakOf(
                                    set,
                                    annotation.getId(),
                                    Messages.NO_LAYER.with(layer).localized()));
                }
            }
        }
    }

    /** What is wanted of a finished set and not there. */
    private static Stream<OpenPoint> missing(SetView set) {
        return OpenPoint.of(set).stream()
                .filter(
                        point ->
                                point.kind() == OpenPoint.Kind.NO_VALUE
                                        || point.kind() == OpenPoint.Kind.NO_TAG);
    }

    private static Break breakOf(AnnotationSet set, String id, String sentence) {
        return new Break(set.getDocument(), set.getAnnotator(), id, sentence);
    }

    private static SetView view(AnnotationSet set, String text, Corpus corpus) {
        return DocumentSession.inMemory(
                        text,
                        Scheme.of(corpus),
                        set,
                        SessionSettings.batch(Ids.counted(), Clock.systemUTC()))
                .view();
    }

    /**
     * Changes the corpus and writes it.
     *
     * @throws CorpusException if the scheme is faulty or the corpus cannot be written; then the
     *     corpus is as it was
     */
    public void apply() throws CorpusException {
        List<String> faults = SchemeFaults.of(proposed);
        if (!faults.isEmpty()) {
            throw new CorpusException(String.join(" ", faults));
        }
        Corpus before = EcoreUtil.copy(store.corpus());
        take(proposed);
        try {
            store.saveCorpus();
        } catch (CorpusException e) {
            take(before);
            throw e;
        }
    }

    private void take(Corpus from) {
        Corpus corpus = store.corpus();
        corpus.getLayers().clear();
        corpus.getLayers().addAll(EcoreUtil.copyAll(from.getLayers()));
        corpus.getTagsets().clear();
        corpus.getTagsets().addAll(EcoreUtil.copyAll(from.getTagsets()));
    }
}
