package org.tahqiq.core.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.diff.Difference;
import org.tahqiq.core.diff.SetDiff;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

class CurationTest {

    private static final String TEXT = "وصل وزير الخارجية سالم الحسني إلى مسقط";

    private final DocumentSession left = session();
    private final DocumentSession right = session();
    private final DocumentSession curated = session();

    @Test
    void theSetBeginsWithWhatBothSay() {
        relate(left);
        relate(right);
        mark(left, "مسقط", "GPE");
        mark(right, "مسقط", "LOC");
        begin();
        assertThat(said()).containsExactly("OCC وزير الخارجية", "PER سالم الحسني", "HAS_POSITION");
        assertThat(all())
                .extracting(Annotation::getStatus, Annotation::getAnnotator)
                .containsOnly(tuple(Status.ACCEPTED, "nora"));
        assertThat(decisions()).containsExactly(Decision.OPEN);
    }

    @Test
    void oneOfTwoTagsIsTakenAndTheOtherRemembered() {
        mark(left, "مسقط", "GPE");
        mark(right, "مسقط", "LOC");
        begin();
        take(0, Choice.RIGHT);
        assertThat(said()).containsExactly("LOC مسقط");
        assertThat(all())
                .extracting(Annotation::getStatus, Annotation::getAnnotator)
                .contains(tuple(Status.REJECTED, "nora"));
        assertThat(decisions()).containsExactly(Decision.RIGHT);
    }

    @Test
    void aDecisionCanBeTurnedRound() {
        mark(left, "سالم", "PER");
        mark(right, "سالم الحسني", "PER");
        begin();
        take(0, Choice.LEFT);
        take(0, Choice.RIGHT);
        assertThat(said()).containsExactly("PER سالم الحسني");
        take(0, Choice.BOTH);
        assertThat(said()).containsExactlyInAnyOrder("PER سالم الحسني", "PER سالم");
        assertThat(decisions()).containsExactly(Decision.BOTH);
    }

    @Test
    void toTakeNothingIsADecisionToo() {
        mark(left, "مسقط", "GPE");
        begin();
        take(0, Choice.RIGHT);
        assertThat(said()).isEmpty();
        assertThat(decisions()).containsExactly(Decision.RIGHT);
        take(0, Choice.LEFT);
        assertThat(said()).containsExactly("GPE مسقط");
        assertThat(decisions()).containsExactly(Decision.LEFT);
    }

    @Test
    void aDecisionIsOneUndoStep() {
        mark(left, "مسقط", "GPE");
        mark(right, "مسقط", "LOC");
        begin();
        take(0, Choice.LEFT);
        curated.undo();
        assertThat(all()).isEmpty();
        assertThat(decisions()).containsExactly(Decision.OPEN);
    }

    @Test
    void aRelationBringsItsEnds() {
        relate(left);
        begin();
        take(indexOf("Relation"), Choice.LEFT);
        assertThat(said()).containsExactly("OCC وزير الخارجية", "PER سالم الحسني", "HAS_POSITION");
        assertThat(decisions()).containsOnly(Decision.LEFT);
    }

    @Test
    void aRelationThatBothDrawComesWithTheEndThatWasDisputed() {
        relate(left);
        relate(right, mark(right, "سالم", "PER"), mark(right, "وزير الخارجية", "OCC"));
        begin();
        assertThat(said()).containsExactly("OCC وزير الخارجية");
        take(0, Choice.RIGHT);
        assertThat(said()).containsExactly("OCC وزير الخارجية", "PER سالم", "HAS_POSITION");
    }

    @Test
    void aRelationWhoseEndWasDeclinedIsDecided() {
        relate(left);
        mark(right, "وزير الخارجية", "OCC");
        begin();
        assertThat(indexOf("Relation")).isNotNegative();
        take(indexOf("Entity"), Choice.RIGHT);
        assertThat(decisions()).containsOnly(Decision.RIGHT);
    }

    @Test
    void whatTheCuratorMadeByHandCounts() {
        mark(left, "مسقط", "GPE");
        mark(right, "مسقط", "LOC");
        begin();
        mark(curated, "مسقط", "GPE");
        assertThat(decisions()).containsExactly(Decision.LEFT);
        take(0, Choice.RIGHT);
        assertThat(said()).containsExactly("LOC مسقط");
    }

    @Test
    void whatIsSaidAlreadyNeedsNoEdit() {
        mark(left, "مسقط", "GPE");
        begin();
        take(0, Choice.LEFT);
        assertThat(curation().take(differences().get(0), Choice.LEFT, curated.view())).isEmpty();
    }

    private Curation curation() {
        return new Curation(
                new Side("nora", left.view()),
                new Side("sami", right.view()),
                SetDiff.of(left.view(), right.view(), SetDiff.layers(left.view())));
    }

    private List<Difference> differences() {
        return SetDiff.of(left.view(), right.view(), SetDiff.layers(left.view())).differences();
    }

    private int indexOf(String layer) {
        return differences().stream().map(Difference::layer).toList().indexOf(layer);
    }

    private void begin() {
        EditResult result = curated.edit("begin", curation().agreed());
        assertThat(result).isNotInstanceOf(EditResult.Refused.class);
    }

    private void take(int difference, Choice choice) {
        EditRequest request =
                curation()
                        .take(differences().get(difference), choice, curated.view())
                        .orElseThrow();
        assertThat(curated.edit("take", request)).isInstanceOf(EditResult.Done.class);
    }

    private List<Decision> decisions() {
        return curation().decisions(curated.view());
    }

    private List<? extends Annotation> all() {
        return Stream.of("Entity", "Relation")
                .flatMap(layer -> curated.view().annotations(layer).stream())
                .toList();
    }

    /** What stands in the curator's set. */
    private List<String> said() {
        return all().stream()
                .filter(annotation -> annotation.getStatus() != Status.REJECTED)
                .map(
                        annotation ->
                                annotation instanceof Span span
                                        ? span.getTag() + " " + SpanParts.coveredText(span, TEXT)
                                        : String.valueOf(annotation.getTag()))
                .toList();
    }

    private static void relate(DocumentSession session) {
        String office = mark(session, "وزير الخارجية", "OCC");
        relate(session, mark(session, "سالم الحسني", "PER"), office);
    }

    private static void relate(DocumentSession session, String person, String office) {
        EditResult result =
                session.edit(
                        "relate",
                        new EditRequest.CreateRelation("Relation", person, office, "HAS_POSITION"));
        assertThat(result).isInstanceOf(EditResult.Done.class);
    }

    private static String mark(DocumentSession session, String covered, String tag) {
        int begin = TEXT.indexOf(covered);
        EditResult result =
                session.edit(
                        "mark",
                        new EditRequest.CreateSpan("Entity", begin, begin + covered.length(), tag));
        assertThat(result).isInstanceOf(EditResult.Done.class);
        return ((EditResult.Done) result).change().added().iterator().next();
    }

    private static DocumentSession session() {
        return DocumentSession.inMemory(
                TEXT,
                Scheme.of(Presets.byId("diplomatic-news").orElseThrow().newCorpus("c")),
                AnnotationFactory.eINSTANCE.createAnnotationSet(),
                SessionSettings.batch(Ids.counted(), Clock.systemUTC()));
    }
}
