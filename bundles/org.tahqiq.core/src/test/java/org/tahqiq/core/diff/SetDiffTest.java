package org.tahqiq.core.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;

class SetDiffTest {

    private static final String TEXT = "وصل وزير الخارجية سالم الحسني إلى مسقط";

    private final DocumentSession left = session();
    private final DocumentSession right = session();

    @Test
    void setsThatSayTheSameDoNotDiffer() {
        mark(left, "مسقط", "GPE");
        mark(right, "مسقط", "GPE");

        assertThat(diff().differences()).isEmpty();
        assertThat(diff().same()).isEqualTo(1);
    }

    @Test
    void whatOneAloneSaysIsNamedByItsSide() {
        mark(left, "مسقط", "GPE");
        mark(right, "سالم الحسني", "PER");

        assertThat(diff().differences())
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.ONLY_RIGHT, Difference.Kind.ONLY_LEFT);
    }

    @Test
    void anotherTagOnTheSameTextIsOneDifference() {
        mark(left, "مسقط", "GPE");
        mark(right, "مسقط", "LOC");

        assertThat(diff().differences())
                .extracting(Difference::kind, d -> tag(d.left().orElseThrow()))
                .containsExactly(tuple(Difference.Kind.TAG, "GPE"));
    }

    @Test
    void otherBoundsOfTheSameTagAreOneDifference() {
        mark(left, "سالم", "PER");
        mark(right, "سالم الحسني", "PER");

        assertThat(diff().differences())
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.BOUNDS);
    }

    @Test
    void theSameTagIsPairedBeforeTheSamePlace() {
        mark(left, "سالم الحسني", "PER");
        mark(left, "سالم الحسني", "OCC");
        mark(right, "سالم الحسني", "OCC");

        assertThat(diff().differences())
                .extracting(Difference::kind, d -> tag(d.left().orElseThrow()))
                .containsExactly(tuple(Difference.Kind.ONLY_LEFT, "PER"));
    }

    @Test
    void relationsOfTheSameEndsDifferByTag() {
        relate(left, "HAS_POSITION");
        relate(right, "HAS_POSITION");
        assertThat(diff().differences()).isEmpty();

        mark(right, "مسقط", "GPE");
        assertThat(diff().differences()).hasSize(1);
    }

    @Test
    void aRelationThatOneAloneSaysReachesFromEndToEnd() {
        relate(left, "HAS_POSITION");
        mark(right, "سالم الحسني", "PER");
        mark(right, "وزير الخارجية", "OCC");

        Difference difference = diff().differences().get(0);
        assertThat(difference.kind()).isEqualTo(Difference.Kind.ONLY_LEFT);
        assertThat(difference.layer()).isEqualTo("Relation");
        assertThat(difference.place().orElseThrow().begin()).isEqualTo(TEXT.indexOf("وزير"));
    }

    private SetDiff.Report diff() {
        return SetDiff.of(left.view(), right.view(), SetDiff.layers(left.view()));
    }

    private static String tag(Annotation annotation) {
        return String.valueOf(annotation.getTag());
    }

    private static void relate(DocumentSession session, String tag) {
        String person = mark(session, "سالم الحسني", "PER");
        String office = mark(session, "وزير الخارجية", "OCC");
        EditResult result =
                session.edit(
                        "relate",
                        new EditRequest.CreateRelation("Relation", person, office, tag, Map.of()));
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
        var set = AnnotationFactory.eINSTANCE.createAnnotationSet();
        set.setDocument("d");
        set.setAnnotator("a");
        return DocumentSession.inMemory(
                TEXT,
                Scheme.of(Presets.byId("diplomatic-news").orElseThrow().newCorpus("c")),
                set,
                SessionSettings.batch(Ids.random(), Clock.systemUTC()));
    }
}
