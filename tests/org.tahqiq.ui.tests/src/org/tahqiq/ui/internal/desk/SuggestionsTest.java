package org.tahqiq.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tahqiq.core.suggestion.SuggestionProgress;
import org.tahqiq.model.annotation.Status;

final class SuggestionsTest {

    private final Desks desks =
            new Desks()
                    .suggested("a", "أحمد", "PER")
                    .suggested("b", "موسكو", "GPE")
                    .suggested("c", "القاهرة", "GPE");

    @Test
    void goesFromSuggestionToSuggestionInTheOrderOfTheText() {
        AnnotationDesk desk = desks.desk();

        desk.suggestions().next();
        assertThat(desk.pickedIds()).containsExactly("a");
        desk.suggestions().next();
        assertThat(desk.pickedIds()).containsExactly("b");
        desk.suggestions().previous();
        assertThat(desk.pickedIds()).containsExactly("a");
        desk.suggestions().previous();
        assertThat(desk.pickedIds()).containsExactly("c");
    }

    @Test
    void theMostUsefulSentenceShowsItsLeastSureSuggestion() {
        AnnotationDesk desk = desks.desk();
        desk.view().annotation("b").orElseThrow().setScore(0.2);

        desk.suggestions().nextUseful();

        assertThat(desk.pickedIds()).containsExactly("b");
    }

    @Test
    void acceptingPicksTheNextSuggestion() {
        AnnotationDesk desk = desks.desk();
        desk.suggestions().next();

        desk.suggestions().accept();

        assertThat(status(desk, "a")).isEqualTo(Status.ACCEPTED);
        assertThat(desk.pickedIds()).containsExactly("b");
        assertThat(desk.suggestions().progress()).isEqualTo(new SuggestionProgress(2, 3));
    }

    @Test
    void whatIsRejectedStaysAndIsMarkedSo() {
        AnnotationDesk desk = desks.desk();
        Desks.pick(desk, "b");

        desk.suggestions().reject();

        assertThat(status(desk, "b")).isEqualTo(Status.REJECTED);
        assertThat(desk.pickedIds()).containsExactly("c");
    }

    @Test
    void theLastSuggestionLeavesWhatWasDecidedPicked() {
        AnnotationDesk desk = new Desks().suggested("a", "أحمد", "PER").desk();
        desk.suggestions().next();

        desk.suggestions().accept();

        assertThat(desk.pickedIds()).containsExactly("a");
    }

    @Test
    void aWholeSentenceIsAcceptedInOneStep() {
        AnnotationDesk desk = desks.desk();

        desk.suggestions().acceptSentence();

        assertThat(desk.suggestions().progress().left()).isZero();
        desk.undo();
        assertThat(desk.suggestions().progress().left()).isEqualTo(3);
    }

    @Test
    void aDocumentIsFinishedOnlyWhenAllIsDecided() {
        AnnotationDesk desk = desks.desk();

        desk.suggestions().finish();
        assertThat(desks.said()).hasSize(1);

        desk.suggestions().acceptSentence();
        desk.suggestions().finish();
        assertThat(desk.session().set().getState().getLiteral()).isEqualTo("finished");
    }

    private static Status status(AnnotationDesk desk, String id) {
        return desk.view().annotation(id).orElseThrow().getStatus();
    }
}
