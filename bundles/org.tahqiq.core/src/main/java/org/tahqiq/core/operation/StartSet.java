package org.tahqiq.core.operation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Status;

/**
 * Starts a person's sets as copies of somebody else's, usually a pipeline's. Every annotation
 * becomes a suggestion that remembers whose it was and under which id; nothing of it counts as the
 * person's judgement yet. A set that the person has already is never touched.
 */
public final class StartSet {

    private final CorpusStore store;
    private final String from;
    private final String to;
    private final List<String> documents;

    /**
     * Copies one annotator's sets for another.
     *
     * @param from the annotator whose sets are copied
     * @param to the person who gets them; becomes an annotator of the corpus if there is none of
     *     that name
     * @param documents ids of documents
     */
    public StartSet(CorpusStore store, String from, String to, List<String> documents) {
        this.store = store;
        this.from = from;
        this.to = to;
        this.documents = List.copyOf(documents);
    }

    /**
     * What was done.
     *
     * @param started the documents of which the person has a set now
     * @param kept the documents of which the person had a set before, which is as it was
     * @param missing the documents of which there was nothing to copy
     * @param remarks a sentence for every annotation that the rules of the corpus adjusted or
     *     refuse
     * @param problems a sentence for every document that could not be copied
     */
    public record Report(
            List<String> started,
            List<String> kept,
            List<String> missing,
            List<String> remarks,
            List<String> problems) {

        Report() {
            this(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    /**
     * Copies the sets, document by document.
     *
     * @throws CorpusException if the person's name cannot be used, or the corpus cannot be written;
     *     then nothing was copied
     */
    public Report run(IProgressMonitor monitor) throws CorpusException {
        addPerson();
        Report report = new Report();
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        for (String document : documents) {
            progress.checkCanceled();
            progress.subTask(document);
            try {
                start(document, report);
            } catch (CorpusException e) {
                report.problems().add(String.valueOf(e.getLocalizedMessage()));
            }
            progress.worked(1);
        }
        return report;
    }

    private void addPerson() throws CorpusException {
        Optional<Annotator> known =
                store.corpus().getAnnotators().stream()
                        .filter(annotator -> to.equals(annotator.getName()))
                        .findFirst();
        if (known.isPresent()) {
            if (known.get().getKind() == AnnotatorKind.PIPELINE) {
                throw new CorpusException(Messages.COPY_TO_PIPELINE.with(to));
            }
            return;
        }
        if (!documents.isEmpty()) {
            // Refuses a name that cannot be that of a file before it stands in the corpus.
            store.newSet(documents.get(0), to);
        }
        Annotator person = AnnotationFactory.eINSTANCE.createAnnotator();
        person.setName(to);
        person.setKind(AnnotatorKind.PERSON);
        store.corpus().getAnnotators().add(person);
        store.saveCorpus();
    }

    private void start(String document, Report report) throws CorpusException {
        if (store.hasSet(document, to)) {
            report.kept().add(document);
            return;
        }
        if (!store.hasSet(document, from)) {
            report.missing().add(document);
            return;
        }
        AnnotationSet original = store.load(document, from);
        AnnotationSet fresh = store.newSet(document, to);
        fresh.setState(SetState.NEW);
        DocumentSession session =
                DocumentSession.inMemory(
                        store.text(document),
                        Scheme.of(store.corpus()),
                        fresh,
                        SessionSettings.batch(Ids.random(), Clock.systemUTC()));
        EditResult result =
                session.edit(
                        Messages.COPY_FROM.with(from).localized(),
                        new EditRequest.AddAll(suggestions(original), original.getRuns(), true));
        if (result instanceof EditResult.Refused refused) {
            throw new CorpusException(Messages.IN_DOCUMENT.with(document, refused.sentence()));
        }
        if (result instanceof EditResult.Done done) {
            done.remarks().forEach(remark -> report.remarks().add(document + ": " + remark));
        }
        session.save(store);
        report.started().add(document);
    }

    private List<Annotation> suggestions(AnnotationSet original) {
        List<Annotation> suggestions = new ArrayList<>();
        for (List<? extends Annotation> annotations :
                List.of(
                        original.getSpans(),
                        original.getSegments(),
                        original.getRelations(),
                        original.getLabels())) {
            for (Annotation annotation : annotations) {
                if (annotation.getStatus() != Status.REJECTED) {
                    suggestions.add(suggestion(annotation));
                }
            }
        }
        return suggestions;
    }

    private Annotation suggestion(Annotation annotation) {
        Annotation copy = EcoreUtil.copy(annotation);
        copy.setStatus(Status.SUGGESTED);
        copy.setAnnotator(from);
        copy.setOriginId(annotation.getId());
        copy.setWhen(null);
        return copy;
    }
}
