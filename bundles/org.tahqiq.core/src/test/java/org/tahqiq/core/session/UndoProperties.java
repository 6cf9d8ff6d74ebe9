package org.tahqiq.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;

/** Whatever is done can be undone and done again, and the index never differs from the set. */
class UndoProperties {

    private static final String TEXT =
            "أكد وزير الخارجية علي حسن أمس. زار موسكو ثم لندن وباريس. عاد في 2020-2022 إلى RT.";
    private static final List<String> MARKS = List.of("Entity", "Chunk", "Relation", "Mark");
    private static final List<String> MARKS_AND_WORDS =
            List.of("Entity", "Chunk", "Relation", "Mark", "Word");
    private static final List<String> TAGS = List.of("PER", "OCC", "GPE", "EVENT", "NONE");

    @Property(tries = 150)
    void undoingEverythingRestoresTheSetAndRedoingEverythingTheResult(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int edits) {
        SessionFixture fixture = SessionFixture.on(TEXT);
        AnnotationSet before = canonical(fixture);
        Random random = new Random(seed);
        for (int i = 0; i < edits; i++) {
            fixture.session.edit("edit " + i, anything(random, fixture, MARKS_AND_WORDS));
        }
        AnnotationSet after = canonical(fixture);
        while (fixture.session.undoLabel().isPresent()) {
            fixture.session.undo();
        }
        assertThat(EcoreUtil.equals(canonical(fixture), before)).as("all undone").isTrue();
        while (fixture.session.redoLabel().isPresent()) {
            fixture.session.redo();
        }
        assertThat(EcoreUtil.equals(canonical(fixture), after)).as("all redone").isTrue();
    }

    @Property(tries = 100)
    void indexAgreesWithTheSetAfterAnyEdits(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int edits) {
        SessionFixture fixture = SessionFixture.on(TEXT);
        Random random = new Random(seed);
        for (int i = 0; i < edits; i++) {
            fixture.session.edit("edit " + i, anything(random, fixture, MARKS_AND_WORDS));
            if (random.nextInt(4) == 0) {
                fixture.session.undo();
            }
        }
        AnnotationSet set = fixture.session.set();
        SetView view = fixture.session.view();
        for (Span span : set.getSpans()) {
            assertThat(view.spans(span.getLayer(), SpanParts.hull(span))).contains(span);
            assertThat(view.annotation(span.getId())).containsSame(span);
        }
        for (Relation relation : set.getRelations()) {
            assertThat(view.relations(relation.getSource())).contains(relation);
            assertThat(view.relations(relation.getTarget())).contains(relation);
        }
        assertThat(view.annotations("Entity"))
                .hasSize(
                        (int)
                                set.getSpans().stream()
                                        .filter(span -> span.getLayer().equals("Entity"))
                                        .count());
    }

    @Property(tries = 100)
    void noEditLeavesWhatTheRulesRefuseAsLongAsTheWordsStay(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int edits) {
        SessionFixture fixture = SessionFixture.on(TEXT);
        Random random = new Random(seed);
        for (int i = 0; i < edits; i++) {
            fixture.session.edit("edit " + i, anything(random, fixture, MARKS));
        }
        assertThat(RuleBook.standard().problems(fixture.session.view())).isEmpty();
    }

    private static EditRequest anything(
            Random random, SessionFixture fixture, List<String> layers) {
        List<String> ids = new ArrayList<>();
        for (String layer : layers) {
            for (Annotation annotation : fixture.session.view().annotations(layer)) {
                ids.add(annotation.getId());
            }
        }
        ids.add("none");
        String id = ids.get(random.nextInt(ids.size()));
        String other = ids.get(random.nextInt(ids.size()));
        int begin = random.nextInt(TEXT.length());
        int end = Math.min(TEXT.length(), begin + random.nextInt(14));
        String tag = TAGS.get(random.nextInt(TAGS.size()));
        return switch (random.nextInt(13)) {
            case 0, 1, 2 -> new EditRequest.CreateSpan("Entity", begin, end, tag);
            case 3 -> new EditRequest.CreateSpan("Chunk", begin, end, tag);
            case 4 -> new EditRequest.CreateSpan("Mark", begin, begin, null);
            case 5 -> new EditRequest.MoveSpan(id, begin, end);
            case 6 -> new EditRequest.SetTag(id, tag);
            case 7 -> new EditRequest.Delete(List.of(id));
            case 8 -> new EditRequest.SetNote(id, "n" + random.nextInt(3));
            case 9 ->
                    new EditRequest.CreateRelation(
                            "Relation", id, other, random.nextBoolean() ? "HAS_POSITION" : null);
            case 10 ->
                    new EditRequest.SetProgress(
                            random.nextInt(4) == 0 ? SetState.FINISHED : SetState.IN_PROGRESS);
            case 11 -> new EditRequest.RetagAll(ids.subList(0, ids.size() - 1), tag);
            default ->
                    new EditRequest.Batch(
                            List.of(
                                    new EditRequest.CreateSpan("Entity", begin, end, tag),
                                    new EditRequest.Delete(List.of(other))));
        };
    }

    private static AnnotationSet canonical(SessionFixture fixture) {
        AnnotationSet copy = EcoreUtil.copy(fixture.session.set());
        EList<Span> spans = copy.getSpans();
        EList<Segment> segments = copy.getSegments();
        EList<Relation> relations = copy.getRelations();
        ECollections.sort(spans, java.util.Comparator.comparing(Span::getId));
        ECollections.sort(segments, java.util.Comparator.comparing(Segment::getId));
        ECollections.sort(relations, java.util.Comparator.comparing(Relation::getId));
        return copy;
    }
}
