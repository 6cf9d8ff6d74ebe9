package org.tahqiq.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.TextRange;

final class SceneBuilderTest {

    private final Desks desks =
            new Desks().suggested("a", "أحمد", "PER").suggested("b", "موسكو", "GPE");

    @Test
    void aSpanIsAMarkWithItsTagsNameAndColour() {
        Mark mark = desks.desk().scene().marks().get(0);

        assertThat(mark.label()).isEqualTo("PER");
        assertThat(mark.colour()).isNotEqualTo(new RGB(120, 124, 132));
        assertThat(mark.extent()).isEqualTo(new TextRange(4, 8));
    }

    @Test
    void suggestionsLookDifferentFromDecisions() {
        AnnotationDesk desk = desks.desk();
        Desks.pick(desk, "a");
        desk.suggestions().accept();
        desk.suggestions().reject();

        assertThat(desk.scene().marks())
                .extracting(Mark::status)
                .containsExactly(MarkStatus.DECISION, MarkStatus.REJECTED);
    }

    @Test
    void whatDidNotChangeIsTheSameObject() {
        AnnotationDesk desk = desks.desk();
        Mark before = desk.scene().marks().get(1);
        Desks.pick(desk, "a");

        desk.marking().giveByKey('o');

        assertThat(desk.scene().marks().get(1)).isSameAs(before);
        assertThat(desk.scene().marks().get(0).label()).isEqualTo("OCC");
    }

    @Test
    void relationsAreArcs() {
        AnnotationDesk desk = desks.related("r", "a", "b", "AFFILIATED_WITH").desk();

        assertThat(desk.scene().relations())
                .singleElement()
                .satisfies(
                        arc -> {
                            assertThat(arc.source()).isEqualTo("a");
                            assertThat(arc.target()).isEqualTo("b");
                            assertThat(arc.status()).isEqualTo(MarkStatus.SUGGESTION);
                        });
    }

    @Test
    void wordsAreNotMarkedAndSentencesNumberTheRows() {
        AnnotationDesk desk = desks.desk();
        desk.edit("s", new EditRequest.CreateSpan("Sentence", 0, Desks.TEXT.length(), null));
        desk.edit("w", new EditRequest.CreateSpan("Word", 0, 3, null));

        assertThat(desk.scene().marks()).hasSize(2);
        assertThat(desk.scene().document().sentences())
                .containsExactly(new TextRange(0, Desks.TEXT.length()));
    }
}
