package org.tahqiq.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.ui.internal.desk.Marking.End;
import org.tahqiq.ui.internal.desk.Marking.Step;

final class MarkingTest {

    private final Desks desks = new Desks();

    @Test
    void aTagsKeyMarksTheSelectedText() {
        AnnotationDesk desk = desks.desk();
        Desks.select(desk, "موسكو");

        assertThat(desk.marking().giveByKey('g')).isTrue();

        assertThat(desk.picked())
                .hasValueSatisfying(
                        span -> {
                            assertThat(Desks.covered(span)).isEqualTo("موسكو");
                            assertThat(span.getTag()).isEqualTo("GPE");
                            assertThat(span.getStatus()).isEqualTo(Status.MANUAL);
                        });
    }

    @Test
    void aTagsKeyMarksTheWordAtTheCaret() {
        AnnotationDesk desk = desks.desk();
        Desks.caretIn(desk, "أحمد");

        desk.marking().giveByKey('p');

        assertThat(desk.picked()).map(Desks::covered).hasValue("أحمد");
    }

    @Test
    void spacesAtTheEndsOfTheSelectionAreNotMarked() {
        AnnotationDesk desk = desks.desk();
        Desks.select(desk, " أحمد ");

        desk.marking().giveByKey('p');

        assertThat(desk.picked()).map(Desks::covered).hasValue("أحمد");
    }

    @Test
    void aTagsKeyRelabelsThePickedSpan() {
        AnnotationDesk desk = desks.suggested("a", "موسكو", "LOC").desk();
        Desks.pick(desk, "a");

        desk.marking().giveByKey('g');

        assertThat(desk.view().annotation("a"))
                .hasValueSatisfying(
                        span -> {
                            assertThat(span.getTag()).isEqualTo("GPE");
                            assertThat(span.getStatus()).isEqualTo(Status.CORRECTED);
                        });
    }

    @Test
    void aKeyThatNoTagHasDoesNothing() {
        AnnotationDesk desk = desks.desk();
        Desks.select(desk, "موسكو");

        assertThat(desk.marking().giveByKey('z')).isFalse();

        assertThat(desk.session().isDirty()).isFalse();
    }

    @Test
    void anEndMovesByCharactersAndKeepsHarakatWithTheirLetter() {
        AnnotationDesk desk = desks.suggested("a", "القاهرة", "GPE").desk();
        Desks.pick(desk, "a");

        desk.marking().move(End.BEGIN, Step.CHARACTER, false);

        assertThat(desk.view().annotation("a")).map(Desks::covered).hasValue("والقاهرة");
    }

    @Test
    void anEndMovesByWords() {
        AnnotationDesk desk = desks.suggested("a", "أحمد", "PER").desk();
        Desks.pick(desk, "a");

        desk.marking().move(End.END, Step.WORD, true);
        assertThat(desk.view().annotation("a")).map(Desks::covered).hasValue("أحمد إلى");

        desk.marking().move(End.END, Step.WORD, false);
        assertThat(desk.view().annotation("a")).map(Desks::covered).hasValue("أحمد");

        desk.marking().move(End.BEGIN, Step.WORD, false);
        assertThat(desk.view().annotation("a")).map(Desks::covered).hasValue("وصل أحمد");
    }

    @Test
    void aSpanIsNotShrunkToNothing() {
        AnnotationDesk desk = desks.suggested("a", "أحمد", "PER").desk();
        Desks.pick(desk, "a");

        desk.marking().move(End.END, Step.WORD, false);

        assertThat(desk.view().annotation("a")).map(Desks::covered).hasValue("أحمد");
        assertThat(desks.said()).hasSize(1);
    }

    @Test
    void theLastTagIsRepeated() {
        AnnotationDesk desk = desks.desk();
        Desks.select(desk, "موسكو");
        desk.marking().giveByKey('g');
        Desks.caretIn(desk, "القاهرة");

        desk.marking().repeat();

        assertThat(desk.picked()).hasValueSatisfying(a -> assertThat(a.getTag()).isEqualTo("GPE"));
        assertThat(desk.view().annotations("Entity")).hasSize(2);
    }

    @Test
    void theSetOfAPipelineIsOnlyLookedAt() {
        AnnotationDesk desk = desks.suggested("a", "موسكو", "GPE").desk(true);
        Desks.pick(desk, "a");

        desk.picking().delete();

        assertThat(desk.view().annotation("a")).isPresent();
        assertThat(desks.said()).hasSize(1);
    }

    @Test
    void undoBringsBackWhatWasDeletedAndPicksIt() {
        AnnotationDesk desk = desks.suggested("a", "موسكو", "GPE").desk();
        Desks.pick(desk, "a");
        desk.picking().delete();
        assertThat(desk.scene().marks()).isEmpty();

        desk.undo();

        assertThat(desk.scene().marks()).hasSize(1);
        assertThat(desk.pickedIds()).containsExactly("a");
    }

    @Test
    void anEndMovesToTheLeftAsItsParagraphIsRead() {
        AnnotationDesk arabic = desks.suggested("a", "أحمد", "PER").desk();
        Desks.pick(arabic, "a");
        arabic.marking().moveSideways(End.END, false);
        assertThat(arabic.view().annotation("a")).map(Desks::covered).hasValue("أحم");

        Desks.pick(arabic, "a");
        desks.latin();
        arabic.marking().moveSideways(End.END, false);
        assertThat(arabic.view().annotation("a")).map(Desks::covered).hasValue("أحمد");
    }
}
