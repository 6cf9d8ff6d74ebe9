package org.tahqiq.core.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.RelationConstraint;
import org.tahqiq.model.annotation.Span;

class FixTest {

    private final CorpusStore store;

    FixTest(@TempDir Path folder) throws CorpusException {
        store = new CorpusFixture(folder.resolve("c"), "1").store;
        new StartSet(store, "machine", "layla", List.of("1")).run(new NullProgressMonitor());
    }

    @Test
    void aSuggestionIsAcceptedOrRejected() throws CorpusException {
        assertThat(kinds("e1", session())).startsWith(Fix.Kind.ACCEPT, Fix.Kind.REJECT);
    }

    @Test
    void aMissingTagIsChosenFromTheTagset() throws CorpusException {
        DocumentSession session = session();
        session.edit("clear", new EditRequest.SetTag("e3", null));
        settle("e3", Fix.Kind.TAG, session);
        assertThat(session.view().annotation("e3").orElseThrow().getTag()).isEqualTo("PER");
    }

    @Test
    void anUnknownTagIsReplaced() throws CorpusException {
        AnnotationSet set = store.load("1", "layla");
        set.getSpans().get(1).setTag("OLD");
        store.save(set);
        DocumentSession session = session();
        settle(set.getSpans().get(1).getId(), Fix.Kind.TAG, session);
        assertThat(OpenPoint.of(session.view()))
                .noneMatch(point -> point.kind() == OpenPoint.Kind.RULE);
    }

    @Test
    void boundsThatTheRulesWouldAdjustAreFitted() throws CorpusException {
        AnnotationSet set = store.load("1", "layla");
        Span span = set.getSpans().get(0);
        span.setEnd(span.getEnd() + 1);
        store.save(set);
        DocumentSession session = session();
        settle(span.getId(), Fix.Kind.FIT, session);
        assertThat(OpenPoint.of(session.view()))
                .noneMatch(point -> point.kind() == OpenPoint.Kind.RULE);
    }

    @Test
    void aRelationTheWrongWayRoundIsTurned() throws CorpusException {
        Layer relations =
                store.corpus().getLayers().stream()
                        .filter(layer -> "Relation".equals(layer.getName()))
                        .findFirst()
                        .orElseThrow();
        RelationConstraint constraint = AnnotationFactory.eINSTANCE.createRelationConstraint();
        constraint.setTag("MEETS");
        constraint.setSource("GPE");
        constraint.setTarget("PER");
        relations.getConstraints().add(constraint);
        AnnotationSet set = store.load("1", "layla");
        set.getRelations().get(0).setTarget("e3");
        store.save(set);
        DocumentSession session = session();
        settle("r1", Fix.Kind.SWAP, session);
        assertThat(OpenPoint.of(session.view()))
                .noneMatch(point -> point.kind() == OpenPoint.Kind.RULE);
    }

    private DocumentSession session() throws CorpusException {
        return DocumentSession.open(store, "1", "layla");
    }

    private static List<Fix.Kind> kinds(String id, DocumentSession session) {
        return fixes(id, session).stream().map(Fix::kind).toList();
    }

    private static void settle(String id, Fix.Kind kind, DocumentSession session) {
        Fix fix =
                fixes(id, session).stream()
                        .filter(found -> found.kind() == kind)
                        .findFirst()
                        .orElseThrow();
        assertThat(session.edit("fix", fix.request())).isInstanceOf(EditResult.Done.class);
    }

    private static List<Fix> fixes(String id, DocumentSession session) {
        return OpenPoint.of(session.view()).stream()
                .filter(point -> point.annotation().equals(id))
                .flatMap(point -> Fix.of(point, session.view()).stream())
                .toList();
    }
}
