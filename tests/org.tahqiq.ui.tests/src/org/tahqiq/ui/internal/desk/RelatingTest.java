package org.tahqiq.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.widget.Intent;

final class RelatingTest {

    private final Desks desks =
            new Desks()
                    .suggested("per", "أحمد", "PER")
                    .suggested("gpe", "موسكو", "GPE")
                    .suggested("date", "القاهرة", "DATE");

    @Test
    void onlyMarksThatARelationMayLeadToBearHints() {
        AnnotationDesk desk = desk();
        Desks.pick(desk, "per");

        desk.relating().start();

        assertThat(desk.scene().hints()).containsOnlyKeys("gpe");
    }

    @Test
    void theLettersOfAHintChooseTheTargetAndTheListTheTag() {
        AnnotationDesk desk = desk();
        desks.answering("AFFILIATED_WITH");
        Desks.pick(desk, "per");
        desk.relating().start();

        desk.relating().type(desk.scene().hints().get("gpe").charAt(0));

        assertThat(desks.offered())
                .extracting(TagOption::tag)
                .containsExactly("AFFILIATED_WITH", "MEETS");
        assertThat(desk.picked())
                .hasValueSatisfying(
                        relation -> {
                            assertThat(relation.getTag()).isEqualTo("AFFILIATED_WITH");
                            assertThat(((Relation) relation).getSource()).isEqualTo("per");
                            assertThat(((Relation) relation).getTarget()).isEqualTo("gpe");
                        });
        assertThat(desk.scene().hints()).isEmpty();
    }

    @Test
    void aClickedMarkIsTheTargetThatEnterConfirms() {
        AnnotationDesk desk = desk();
        desks.answering("MEETS");
        Desks.pick(desk, "per");
        desk.relating().start();

        desk.hear(new Intent.PickMark("gpe", false));
        desk.relating().confirm();

        assertThat(desk.view().relations("gpe")).hasSize(1);
    }

    @Test
    void arrowsGoFromTargetToTarget() {
        desks.suggested("gpe2", "القاهرة", "GPE");
        AnnotationDesk desk = desk();
        Desks.pick(desk, "per");
        assertThat(desk.relating().walk(true)).isFalse();
        desk.relating().start();

        desk.relating().walk(true);
        assertThat(desk.pickedIds()).containsExactlyInAnyOrder("per", "gpe");
        desk.relating().walk(true);
        assertThat(desk.pickedIds()).containsExactlyInAnyOrder("per", "gpe2");
        desk.relating().walk(true);
        assertThat(desk.pickedIds()).containsExactlyInAnyOrder("per", "gpe");
        desk.relating().walk(false);
        assertThat(desk.pickedIds()).containsExactlyInAnyOrder("per", "gpe2");
    }

    @Test
    void whatIsNotPermittedIsSaidAndNotDone() {
        AnnotationDesk desk = desk();

        desk.hear(new Intent.RelateMarks("per", "date"));

        assertThat(desks.said()).containsExactly("No relation may lead from PER to DATE.");
        assertThat(desk.session().isDirty()).isFalse();
    }

    @Test
    void leavingTakesTheHintsAway() {
        AnnotationDesk desk = desk();
        Desks.pick(desk, "per");
        desk.relating().start();

        desk.hear(new Intent.PickNothing());

        assertThat(desk.scene().hints()).isEqualTo(Map.of());
        assertThat(desk.relating().type('f')).isFalse();
    }

    @Test
    void leavingLeavesTheSourcePicked() {
        AnnotationDesk desk = desk();
        Desks.pick(desk, "per");
        desk.relating().start();
        desk.relating().walk(true);

        assertThat(desk.relating().leave()).isTrue();

        assertThat(desk.pickedIds()).containsExactly("per");
        assertThat(desk.scene().hints()).isEmpty();
        assertThat(desk.relating().leave()).isFalse();
    }

    @Test
    void rejectedMarksBearNoHints() {
        desks.suggested("gpe2", "القاهرة", "GPE");
        AnnotationDesk desk = desk();
        Desks.pick(desk, "gpe2");
        desk.suggestions().reject();
        Desks.pick(desk, "per");

        desk.relating().start();

        assertThat(desk.scene().hints()).containsOnlyKeys("gpe");
    }

    @Test
    void noRelationBeginsAtARejectedMark() {
        AnnotationDesk desk = desk();
        Desks.pick(desk, "per");
        desk.suggestions().reject();
        Desks.pick(desk, "per");

        desk.relating().start();

        assertThat(desk.scene().hints()).isEmpty();
        assertThat(desks.said()).anyMatch(sentence -> sentence.contains("has been rejected"));
    }

    private AnnotationDesk desk() {
        AnnotationDesk desk = desks.desk();
        desks.see(desk.scene().marks());
        return desk;
    }
}
