package org.tahqiq.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.session.EditRequest.Accept;
import org.tahqiq.core.session.EditRequest.AddAll;
import org.tahqiq.core.session.EditRequest.Batch;
import org.tahqiq.core.session.EditRequest.CreateSpan;
import org.tahqiq.core.session.EditRequest.Delete;
import org.tahqiq.core.session.EditRequest.MoveSpan;
import org.tahqiq.core.session.EditRequest.Reject;
import org.tahqiq.core.session.EditRequest.SegmentPart;
import org.tahqiq.core.session.EditRequest.SetNote;
import org.tahqiq.core.session.EditRequest.SetProgress;
import org.tahqiq.core.session.EditRequest.SetSegments;
import org.tahqiq.core.session.EditRequest.SetTag;
import org.tahqiq.core.session.EditRequest.SetValue;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Status;

class DocumentSessionTest {

    private static final String TEXT = "أكد وزير الخارجية علي حسن أمس. زار موسكو ثم موسكو.";

    private final SessionFixture fixture = SessionFixture.on(TEXT);
    private final DocumentSession session = fixture.session;

    @Test
    void whatAPersonMakesIsManualAndDated() {
        Annotation made = fixture.get(fixture.create("Entity", "علي حسن", "PER"));
        assertThat(made.getStatus()).isEqualTo(Status.MANUAL);
        assertThat(made.getWhen()).isEqualTo(SessionFixture.NOW);
    }

    @Test
    void listenerIsToldOnceOfAnEdit() {
        List<SessionChange> changes = new ArrayList<>();
        session.addListener(changes::add);
        String id = fixture.create("Entity", "علي حسن", "PER");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).added()).containsExactly(id);
        assertThat(changes.get(0).cause()).isEqualTo(SessionChange.Cause.EDIT);
    }

    @Test
    void batchIsOneEditOneEventAndOneUndoStep() {
        List<SessionChange> changes = new ArrayList<>();
        session.addListener(changes::add);
        fixture.done(
                new Batch(
                        List.of(
                                new CreateSpan("Entity", 35, 40, "GPE"),
                                new CreateSpan("Entity", 44, 49, "GPE"))));
        assertThat(fixture.entities()).containsExactly("موسكو", "موسكو");
        assertThat(changes).hasSize(1);
        session.undo();
        assertThat(fixture.entities()).isEmpty();
    }

    @Test
    void batchThatIsRefusedInTheMiddleLeavesNothing() {
        AnnotationSet before = EcoreUtil.copy(session.set());
        assertThat(
                        fixture.refusal(
                                new Batch(
                                        List.of(
                                                new CreateSpan("Entity", 35, 40, "GPE"),
                                                new CreateSpan("Entity", 35, 40, "GPE")))))
                .isEqualTo("This is marked as GPE already.");
        assertThat(EcoreUtil.equals(session.set(), before)).isTrue();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void editThatChangesNothingIsNoUndoStep() {
        String id = fixture.create("Entity", "علي حسن", "PER");
        assertThat(session.edit("again", new SetTag(id, "PER")))
                .isInstanceOf(EditResult.Unchanged.class);
        assertThat(session.undoLabel()).contains("create");
    }

    @Test
    void undoAndRedoNameTheEdit() {
        fixture.create("Entity", "علي حسن", "PER");
        assertThat(session.undoLabel()).contains("create");
        session.undo();
        assertThat(session.undoLabel()).isEmpty();
        assertThat(session.redoLabel()).contains("create");
    }

    @Test
    void undoOfAMoveBringsTheFormerBoundsBack() {
        String id = fixture.create("Entity", "علي حسن", "PER");
        int begin = TEXT.indexOf("علي");
        fixture.done(new MoveSpan(id, begin, begin + 3));
        assertThat(fixture.covered(id)).isEqualTo("علي");
        session.undo();
        assertThat(fixture.covered(id)).isEqualTo("علي حسن");
        session.redo();
        assertThat(fixture.covered(id)).isEqualTo("علي");
    }

    @Test
    void deletingASpanDeletesItsRelationsAndUndoBringsAllBack() {
        String title = fixture.create("Entity", "وزير الخارجية", "OCC");
        String name = fixture.create("Entity", "علي حسن", "PER");
        String relation = fixture.relate(name, title, "HAS_POSITION");
        SessionChange change = fixture.done(new Delete(List.of(title)));
        assertThat(change.removed()).containsExactlyInAnyOrder(title, relation);
        session.undo();
        assertThat(((Relation) fixture.get(relation)).getTarget()).isEqualTo(title);
    }

    @Test
    void acceptedSuggestionIsAccepted() {
        String id = fixture.suggest("موسكو", "GPE");
        fixture.done(new Accept(List.of(id)));
        assertThat(fixture.get(id).getStatus()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void suggestionThatAPersonChangesIsCorrected() {
        String id = fixture.suggest("موسكو", "PER");
        fixture.done(new SetTag(id, "GPE"));
        assertThat(fixture.get(id).getStatus()).isEqualTo(Status.CORRECTED);
    }

    @Test
    void noteDecidesNothing() {
        String id = fixture.suggest("موسكو", "GPE");
        fixture.done(new SetNote(id, "مدينة أم حكومة؟"));
        assertThat(fixture.get(id).getStatus()).isEqualTo(Status.SUGGESTED);
    }

    @Test
    void rejectedSuggestionStandsInNobodysWay() {
        String id = fixture.suggest("الخارجية علي", "PER");
        fixture.done(new Reject(List.of(id)));
        fixture.create("Entity", "علي حسن", "PER");
        assertThat(fixture.get(id).getStatus()).isEqualTo(Status.REJECTED);
    }

    @Test
    void acceptingARejectedSuggestionThatIsInTheWayIsRefused() {
        String id = fixture.suggest("الخارجية علي", "PER");
        fixture.done(new Reject(List.of(id)));
        fixture.create("Entity", "علي حسن", "PER");
        assertThat(fixture.refusal(new Accept(List.of(id)))).contains("do not cross");
    }

    @Test
    void whatWasMadeByHandCannotBeRejected() {
        String id = fixture.create("Entity", "موسكو", "GPE");
        assertThat(fixture.refusal(new Reject(List.of(id))))
                .isEqualTo("This was made by hand: delete it instead of rejecting it.");
    }

    @Test
    void acceptingARelationAcceptsItsEnds() {
        String title = fixture.suggest("وزير الخارجية", "OCC");
        String name = fixture.suggest("علي حسن", "PER");
        String relation = suggestRelation(name, title);
        fixture.done(new Accept(List.of(relation)));
        assertThat(fixture.get(title).getStatus()).isEqualTo(Status.ACCEPTED);
        assertThat(fixture.get(name).getStatus()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void rejectingASpanRejectsTheRelationsThatWereSuggestedForIt() {
        String title = fixture.suggest("وزير الخارجية", "OCC");
        String name = fixture.suggest("علي حسن", "PER");
        String relation = suggestRelation(name, title);
        fixture.done(new Reject(List.of(name)));
        assertThat(fixture.get(relation).getStatus()).isEqualTo(Status.REJECTED);
    }

    @Test
    void segmentsOfAWordAreReplacedTogether() {
        fixture.done(new SetSegments("w1", "Segment", List.of(part(0, 1, "أ"), part(1, 3, null))));
        fixture.done(new SetSegments("w1", "Segment", List.of(part(0, 3, "أكّد"))));
        assertThat(session.view().segments("w1"))
                .extracting(Segment::getForm)
                .containsExactly("أكّد");
        session.undo();
        assertThat(session.view().segments("w1")).hasSize(2);
    }

    @Test
    void featureIsSetAndTakenAway() {
        String id = fixture.create("Entity", "موسكو", "GPE");
        fixture.done(new SetValue(id, "count", "2"));
        assertThat(fixture.get(id).getValues()).containsExactly(Map.entry("count", "2"));
        fixture.done(new SetValue(id, "count", null));
        assertThat(fixture.get(id).getValues()).isNull();
    }

    @Test
    void idsThatAreTakenAreReplacedAndReferencesFollow() {
        String title = fixture.create("Entity", "وزير الخارجية", "OCC");
        Annotation name = detached(title, "علي حسن", "PER");
        Annotation other = detached("x2", "موسكو", "GPE");
        SessionChange change = fixture.done(new AddAll(List.of(name, other), List.of(), false));
        assertThat(change.added()).hasSize(2).contains("x2").doesNotContain(title);
    }

    @Test
    void lenientAdditionLeavesOutWhatIsRefusedAndWhatHangsOnIt() {
        Annotation bad = detached("x1", "علي حسن", "NOBODY");
        Annotation good = detached("x2", "وزير الخارجية", "OCC");
        Relation relation = AnnotationFactory.eINSTANCE.createRelation();
        relation.setId("x3");
        relation.setLayer("Relation");
        relation.setTag("HAS_POSITION");
        relation.setSource("x1");
        relation.setTarget("x2");
        EditResult result =
                session.edit("add", new AddAll(List.of(relation, bad, good), List.of(), true));
        assertThat(((EditResult.Done) result).change().added()).containsExactly("x2");
        assertThat(((EditResult.Done) result).remarks())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Left out NOBODY “علي حسن” at 18: The tagset entities");
    }

    @Test
    void firstDecisionBeginsTheWork() {
        fixture.suggest("موسكو", "GPE");
        assertThat(session.set().getState()).isEqualTo(SetState.NEW);
        fixture.create("Entity", "علي حسن", "PER");
        assertThat(session.set().getState()).isEqualTo(SetState.IN_PROGRESS);
        session.undo();
        assertThat(session.set().getState()).isEqualTo(SetState.NEW);
    }

    @Test
    void finishedSetIsClosedUntilItIsReopened() {
        fixture.done(new SetProgress(SetState.FINISHED));
        assertThat(fixture.refusal(new CreateSpan("Entity", 35, 40, "GPE")))
                .isEqualTo("The document is finished for this annotator; reopen it to go on.");
        fixture.done(new SetProgress(SetState.IN_PROGRESS));
        fixture.create("Entity", "موسكو", "GPE");
    }

    @Test
    void undoBackToWhatWasSavedIsNotDirty() {
        fixture.create("Entity", "موسكو", "GPE");
        assertThat(session.isDirty()).isTrue();
        session.undo();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void historyTellsWhatWasDoneAndWhatWasTakenBack() {
        SessionFixture fixture = SessionFixture.on("التقى سالم نورا");
        fixture.create("Entity", "سالم", "PER");
        String nora = fixture.create("Entity", "نورا", "PER");
        fixture.session.edit("note", new EditRequest.SetNote(nora, "?"));
        fixture.session.undo();

        assertThat(fixture.session.history())
                .containsExactly(
                        new PastEdit("create", SessionFixture.NOW, true, false),
                        new PastEdit("create", SessionFixture.NOW, true, false),
                        new PastEdit("note", SessionFixture.NOW, false, false));
    }

    @Test
    void anotherThreadIsTurnedAway() {
        CompletableFuture<EditResult> elsewhere =
                CompletableFuture.supplyAsync(() -> session.undo());
        assertThatThrownBy(elsewhere::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    private String suggestRelation(String source, String target) {
        Relation relation = AnnotationFactory.eINSTANCE.createRelation();
        relation.setLayer("Relation");
        relation.setTag("HAS_POSITION");
        relation.setSource(source);
        relation.setTarget(target);
        relation.setStatus(Status.SUGGESTED);
        return fixture.done(new AddAll(List.of(relation), List.of(), false))
                .added()
                .iterator()
                .next();
    }

    private static Annotation detached(String id, String covered, String tag) {
        org.tahqiq.model.annotation.Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId(id);
        span.setLayer("Entity");
        span.setTag(tag);
        span.setBegin(TEXT.indexOf(covered));
        span.setEnd(span.getBegin() + covered.length());
        return span;
    }

    private static SegmentPart part(
            int begin, int end, @org.eclipse.jdt.annotation.Nullable String form) {
        return new SegmentPart(new TextRange(begin, end), form, Map.of());
    }
}
