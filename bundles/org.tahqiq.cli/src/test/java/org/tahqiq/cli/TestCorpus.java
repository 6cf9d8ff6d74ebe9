package org.tahqiq.cli;

import java.nio.file.Path;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/** A corpus of the preset diplomatic-news with short documents, annotated by {@code machine}. */
final class TestCorpus {

    static final String TEXT = "التقى سالم الوزيرة نورا في صنعاء أمس.\nوغادر سالِم إلى عمّان.\n";

    private final Path folder;

    private TestCorpus(Path folder) {
        this.folder = folder;
    }

    /** Makes the corpus with documents of these ids. */
    static TestCorpus in(Path folder, String... documents) throws CorpusException {
        CommandRun.good("new", "--name", "test", folder);
        TestCorpus corpus = new TestCorpus(folder);
        CorpusStore store = corpus.store();
        for (String document : documents) {
            store.addDocument(NewDocument.of(document, TEXT));
        }
        Annotator machine = AnnotationFactory.eINSTANCE.createAnnotator();
        machine.setName("machine");
        machine.setKind(AnnotatorKind.PIPELINE);
        store.corpus().getAnnotators().add(machine);
        store.saveCorpus();
        for (String document : documents) {
            corpus.annotate(document, "machine", Status.SUGGESTED);
        }
        return corpus;
    }

    /** The corpus, read anew. */
    CorpusStore store() throws CorpusException {
        return CorpusStore.open(new PlainCorpusFiles(folder));
    }

    /** Gives an annotator the same set of a document. */
    void annotate(String document, String annotator, Status status) throws CorpusException {
        AnnotationSet set = store().newSet(document, annotator);
        set.getSpans().add(span("e1", "سالم", "PER"));
        set.getSpans().add(span("e2", "نورا", "PER"));
        set.getSpans().add(span("e3", "صنعاء", "GPE"));
        Relation meets = AnnotationFactory.eINSTANCE.createRelation();
        meets.setId("r1");
        meets.setLayer("Relation");
        meets.setTag("MEETS");
        meets.setSource("e1");
        meets.setTarget("e2");
        set.getRelations().add(meets);
        set.getSpans().forEach(span -> span.setStatus(status));
        meets.setStatus(status);
        store().save(set);
    }

    /** Decides on every suggestion of a set. */
    void decide(String document, String annotator, Status status) throws CorpusException {
        AnnotationSet set = store().load(document, annotator);
        set.getSpans().forEach(span -> span.setStatus(status));
        set.getRelations().forEach(relation -> relation.setStatus(status));
        store().save(set);
    }

    private static Span span(String id, String covered, String tag) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId(id);
        span.setLayer("Entity");
        span.setTag(tag);
        span.setBegin(TEXT.indexOf(covered));
        span.setEnd(span.getBegin() + covered.length());
        return span;
    }
}
