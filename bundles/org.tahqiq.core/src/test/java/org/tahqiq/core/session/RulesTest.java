package org.tahqiq.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void spanBeginsInsideAWordAfterItsProclitic() {
        SessionFixture fixture = SessionFixture.on("عاد من باريس ولندن أمس");
        String id = fixture.create("Entity", "لندن", "GPE");
        assertThat(fixture.covered(id)).isEqualTo("لندن");
    }

    @Test
    void diacriticIsNeverCutOffItsLetter() {
        SessionFixture fixture = SessionFixture.on("كَتَبَ مُحَمَّدٌ رسالة");
        // Ends between the letter and its damma.
        String id = fixture.create("Entity", "مُحَمَّد", "PER");
        assertThat(fixture.covered(id)).isEqualTo("مُحَمَّدٌ");
    }

    @Test
    void whiteSpaceAtTheEndsIsTakenOff() {
        SessionFixture fixture = SessionFixture.on("زار موسكو أمس");
        String id = fixture.create("Entity", " موسكو ", "GPE");
        assertThat(fixture.covered(id)).isEqualTo("موسكو");
    }

    @Test
    void whatAFitChangedIsRemarked() {
        SessionFixture fixture = SessionFixture.on("زار موسكو أمس");
        EditResult result =
                fixture.session.edit("mark", new EditRequest.CreateSpan("Entity", 3, 10, "GPE"));
        assertThat(((EditResult.Done) result).remarks())
                .containsExactly("The span was fitted to “موسكو”.");
    }

    @Test
    void emptySpanIsRefusedWhereTheLayerForbidsIt() {
        SessionFixture fixture = SessionFixture.on("زار موسكو");
        assertThat(fixture.refusal(new EditRequest.CreateSpan("Entity", 3, 4, "GPE")))
                .isEqualTo(
                        "There is nothing but white space here; the layer Entity permits no empty"
                                + " spans.");
    }

    @Test
    void emptySpanIsKeptWhereTheLayerPermitsIt() {
        SessionFixture fixture = SessionFixture.on("زار موسكو");
        SessionChange change = fixture.done(new EditRequest.CreateSpan("Mark", 4, 4, null));
        assertThat(fixture.covered(change.added().iterator().next())).isEmpty();
    }

    @Test
    void spanOutsideTheTextIsRefused() {
        SessionFixture fixture = SessionFixture.on("زار");
        assertThat(fixture.refusal(new EditRequest.CreateSpan("Entity", 1, 9, "GPE")))
                .isEqualTo("The span 1–9 lies outside the text, which has 3 characters.");
    }

    @Test
    void wordLayerSnapsToWords() {
        SessionFixture fixture = SessionFixture.on("عاد من باريس ولندن أمس");
        String id = fixture.create("Chunk", "ريس ولن", "GPE");
        assertThat(fixture.covered(id)).isEqualTo("باريس ولندن");
    }

    @Test
    void segmentLayerSnapsToSegmentsAndToWordsThatAreOne() {
        SessionFixture fixture = SessionFixture.on("عاد من باريس ولندن أمس");
        fixture.done(
                new EditRequest.SetSegments(
                        "w4",
                        "Segment",
                        List.of(
                                new EditRequest.SegmentPart(new TextRange(13, 14), null, Map.of()),
                                new EditRequest.SegmentPart(
                                        new TextRange(14, 18), null, Map.of()))));
        assertThat(fixture.covered(fixture.create("Piece", "ندن", "GPE"))).isEqualTo("لندن");
        assertThat(fixture.covered(fixture.create("Piece", "اري", "GPE"))).isEqualTo("باريس");
        assertThat(fixture.covered(fixture.create("Piece", "ريس و", "GPE"))).isEqualTo("باريس و");
    }

    @Test
    void nestedSpanIsPermittedWhereTheLayerSaysNested() {
        SessionFixture fixture = SessionFixture.on("وزير الخارجية الروسي");
        fixture.create("Entity", "وزير الخارجية الروسي", "OCC");
        fixture.create("Entity", "الروسي", "GPE");
        assertThat(fixture.entities()).containsExactly("وزير الخارجية الروسي", "الروسي");
    }

    @Test
    void crossingSpanIsRefused() {
        SessionFixture fixture = SessionFixture.on("وزير الخارجية الروسي");
        fixture.create("Entity", "وزير الخارجية", "OCC");
        assertThat(fixture.refusal(new EditRequest.CreateSpan("Entity", 5, 20, "OCC")))
                .isEqualTo(
                        "Spans of the layer Entity do not cross: put it inside or around “وزير"
                                + " الخارجية”.");
    }

    @Test
    void overlapIsRefusedWhereTheLayerPermitsNone() {
        SessionFixture fixture = SessionFixture.on("وزير الخارجية الروسي");
        fixture.create("Chunk", "وزير الخارجية", "OCC");
        assertThat(fixture.refusal(new EditRequest.CreateSpan("Chunk", 5, 20, "OCC")))
                .startsWith("Spans of the layer Chunk share no text");
    }

    @Test
    void sameTagTwiceOnOneSpanIsRefused() {
        SessionFixture fixture = SessionFixture.on("زار موسكو");
        fixture.create("Entity", "موسكو", "GPE");
        assertThat(fixture.refusal(new EditRequest.CreateSpan("Entity", 4, 9, "GPE")))
                .isEqualTo("This is marked as GPE already.");
    }

    @Test
    void spanOverASentenceEndIsRefused() {
        SessionFixture fixture = SessionFixture.on("زار موسكو. عاد أمس.");
        assertThat(fixture.refusal(new EditRequest.CreateSpan("Entity", 4, 14, "GPE")))
                .isEqualTo("A span of the layer Entity cannot reach into the next sentence.");
    }

    @Test
    void spanOverASentenceEndIsKeptWhereTheLayerPermitsIt() {
        SessionFixture fixture = SessionFixture.on("زار موسكو. عاد أمس.");
        fixture.create("Chunk", "موسكو. عاد", "GPE");
    }

    @Test
    void discontinuousSpanIsRefusedWhereTheLayerForbidsIt() {
        SessionFixture fixture = SessionFixture.on("زار موسكو أمس");
        List<TextRange> parts = List.of(new TextRange(0, 3), new TextRange(10, 13));
        assertThat(fixture.refusal(new EditRequest.CreateSpan("Entity", parts, "GPE", Map.of())))
                .isEqualTo("The layer Entity permits only contiguous spans.");
    }

    @Test
    void partsThatTouchAfterSnappingBecomeOne() {
        SessionFixture fixture = SessionFixture.on("وزير الخارجية الروسي");
        List<TextRange> parts = List.of(new TextRange(0, 7), new TextRange(8, 12));
        SessionChange change =
                fixture.done(new EditRequest.CreateSpan("Chunk", parts, "OCC", Map.of()));
        assertThat(fixture.covered(change.added().iterator().next())).isEqualTo("وزير الخارجية");
    }

    @Test
    void unknownTagIsRefused() {
        SessionFixture fixture = SessionFixture.on("زار موسكو");
        assertThat(fixture.refusal(new EditRequest.CreateSpan("Entity", 4, 9, "CITY")))
                .isEqualTo("The tagset entities of the layer Entity has no tag CITY.");
    }

    @Test
    void unknownLayerIsRefused() {
        SessionFixture fixture = SessionFixture.on("زار موسكو");
        assertThat(fixture.refusal(new EditRequest.CreateSpan("Nothing", 4, 9, null)))
                .isEqualTo("The corpus has no layer Nothing.");
    }

    @Test
    void featureValueOfAnotherTypeIsRefused() {
        SessionFixture fixture = SessionFixture.on("زار موسكو");
        String id = fixture.create("Entity", "موسكو", "GPE");
        assertThat(fixture.refusal(new EditRequest.SetValue(id, "count", "two")))
                .isEqualTo("“two” is not a value for count: it wants a whole number.");
    }

    @Test
    void unknownFeatureIsRefused() {
        SessionFixture fixture = SessionFixture.on("زار موسكو");
        String id = fixture.create("Entity", "موسكو", "GPE");
        assertThat(fixture.refusal(new EditRequest.SetValue(id, "size", "2")))
                .isEqualTo("The layer Entity has no feature size.");
    }

    @Test
    void relationThatTheConstraintsForbidIsRefusedWithThoseThatTheyPermit() {
        SessionFixture fixture = SessionFixture.on("الوزير علي");
        String title = fixture.create("Entity", "الوزير", "OCC");
        String name = fixture.create("Entity", "علي", "PER");
        assertThat(
                        fixture.refusal(
                                new EditRequest.CreateRelation(
                                        "Relation", name, title, "LOCATED_IN")))
                .isEqualTo("LOCATED_IN does not lead from PER to OCC; permitted: HAS_POSITION.");
    }

    @Test
    void relationToItselfIsRefused() {
        SessionFixture fixture = SessionFixture.on("الوزير علي");
        String name = fixture.create("Entity", "علي", "PER");
        assertThat(fixture.refusal(new EditRequest.CreateRelation("Relation", name, name, null)))
                .isEqualTo("A relation joins two different annotations.");
    }

    @Test
    void relationToAWordIsRefused() {
        SessionFixture fixture = SessionFixture.on("الوزير علي");
        String name = fixture.create("Entity", "علي", "PER");
        assertThat(fixture.refusal(new EditRequest.CreateRelation("Relation", name, "w1", null)))
                .isEqualTo(
                        "The target of a relation of the layer Relation is of the layer Entity,"
                                + " not Word.");
    }

    @Test
    void relationBetweenSentencesIsRefused() {
        SessionFixture fixture = SessionFixture.on("جاء علي. هو وزير.");
        String name = fixture.create("Entity", "علي", "PER");
        String title = fixture.create("Entity", "وزير", "OCC");
        assertThat(
                        fixture.refusal(
                                new EditRequest.CreateRelation(
                                        "Relation", name, title, "HAS_POSITION")))
                .isEqualTo("A relation of the layer Relation cannot join two sentences.");
    }

    @Test
    void tagThatWouldBreakARelationIsRefused() {
        SessionFixture fixture = SessionFixture.on("الوزير علي");
        String title = fixture.create("Entity", "الوزير", "OCC");
        String name = fixture.create("Entity", "علي", "PER");
        fixture.relate(name, title, "HAS_POSITION");
        assertThat(fixture.refusal(new EditRequest.SetTag(title, "GPE")))
                .startsWith("A relation that begins or ends here would not fit any more:");
        assertThat(fixture.get(title).getTag()).isEqualTo("OCC");
    }

    @Test
    void ofManyTagsOnlyThoseThatBreakARelationAreLeftOut() {
        SessionFixture fixture = SessionFixture.on("الوزير علي والسفير");
        String title = fixture.create("Entity", "الوزير", "OCC");
        String name = fixture.create("Entity", "علي", "PER");
        String other = fixture.create("Entity", "السفير", "OCC");
        fixture.relate(name, title, "HAS_POSITION");

        EditResult result =
                fixture.session.edit(
                        "tags", new EditRequest.RetagAll(List.of(title, other), "GPE"));

        assertThat(((EditResult.Done) result).remarks())
                .singleElement()
                .asString()
                .startsWith("Left out OCC “الوزير” at 0: A relation that begins or ends here");
        assertThat(fixture.get(title).getTag()).isEqualTo("OCC");
        assertThat(fixture.get(other).getTag()).isEqualTo("GPE");
    }

    @Test
    void segmentOutsideItsWordIsRefused() {
        SessionFixture fixture = SessionFixture.on("وموسكو أمس");
        assertThat(
                        fixture.refusal(
                                new EditRequest.AddAll(
                                        List.of(SessionFixture.segment("w1", 0, 9)),
                                        List.of(),
                                        false)))
                .isEqualTo("The segment 0–9 lies outside its word 0–6.");
    }

    @Test
    void characterThatXmlCannotHoldIsRefused() {
        SessionFixture fixture = SessionFixture.on("زار موسكو");
        String id = fixture.create("Entity", "موسكو", "GPE");
        assertThat(fixture.refusal(new EditRequest.SetNote(id, "a\u0001b")))
                .isEqualTo("The character U+0001 cannot be stored; leave it out.");
    }

    @Test
    void rulesFindWhatIsWrongWithWhatIsThereAlready() {
        SessionFixture fixture = SessionFixture.on("زار موسكو");
        String id = fixture.create("Entity", "موسكو", "GPE");
        fixture.get(id).setTag("CITY");
        assertThat(RuleBook.standard().problems(fixture.session.view()))
                .containsExactly(
                        new RuleBook.Problem(
                                id, "The tagset entities of the layer Entity has no tag CITY."));
    }
}
