package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MouseTest {

    private static final String TEXT = "زار وفد UNICEF مدينة فاس أمس";
    private static final RGB COLOUR = new RGB(120, 60, 200);

    private final OnDisplay on = new OnDisplay();
    private final Person person = new Person(on);

    @BeforeEach
    void show() {
        on.text()
                .setScene(
                        Scene.of(DocumentText.of(TEXT))
                                .withMarks(
                                        List.of(
                                                Mark.of("org", 8, 14, "L", "ORG", COLOUR),
                                                Mark.of("gpe", 21, 24, "L", "GPE", COLOUR),
                                                Mark.of("nil", 4, 4, "L", "NIL", COLOUR)))
                                .withRelations(
                                        List.of(
                                                new Relation(
                                                        "r",
                                                        "org",
                                                        "gpe",
                                                        "R",
                                                        "LOCATED_IN",
                                                        COLOUR,
                                                        MarkStatus.DECISION,
                                                        false))));
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void aClickPutsTheCaretBeforeTheNearerEdge() {
        person.clicks(person.before(15));
        assertThat(person.caret()).isEqualTo(15);
    }

    @Test
    void aClickOnAMarksLettersPicksIt() {
        person.clicks(person.on(10));
        assertThat(on.text().scene().selected()).containsExactly("org");
        person.clicks(person.on(1));
        assertThat(on.text().scene().selected()).isEmpty();
    }

    @Test
    void aClickOnALabelPicksItsMark() {
        person.clicks(person.onLabel("gpe"));
        assertThat(person.intents()).containsExactly(new Intent.PickMark("gpe", false));
    }

    @Test
    void whatIsSaidOfAMarkGoesWithIt() {
        on.text().setHoverText(target -> Optional.of(String.valueOf(target)));
        Event event = new Event();
        event.x = person.on(10).x;
        event.y = person.on(10).y;
        on.text().notifyListeners(SWT.MouseHover, event);
        assertThat(on.text().getToolTipText()).contains("org");
        Scene scene = on.text().scene();
        on.text().setScene(scene.withSelected(Set.of("gpe")));
        assertThat(on.text().getToolTipText()).contains("org");

        on.text()
                .setScene(
                        scene.withRelations(List.of())
                                .withMarks(
                                        scene.marks().stream()
                                                .filter(mark -> !mark.id().equals("org"))
                                                .toList()));
        assertThat(on.text().getToolTipText()).isNull();
    }

    @Test
    void aMarkWithoutWidthCanBePicked() {
        person.clicks(person.onLabel("nil"));
        assertThat(on.text().scene().selected()).containsExactly("nil");
        Rectangle place = on.text().rectanglesOf(new TextRange(4, 4)).get(0);
        assertThat(on.text().targetAt(place.x + 2, place.y + 10))
                .isEqualTo(new Target.OnMark("nil"));
    }

    @Test
    void aDoubleClickSelectsTheWord() {
        person.clicks(person.on(17), 2, 0);
        assertThat(person.selected()).isEqualTo(new TextRange(15, 20));
    }

    @Test
    void aTripleClickSelectsTheSentence() {
        person.clicks(person.on(17), 3, 0);
        assertThat(person.selected()).isEqualTo(new TextRange(0, TEXT.length()));
    }

    @Test
    void aDoubleClickOnALabelWorksOnTheMark() {
        person.clicks(person.onLabel("org"), 2, 0);
        assertThat(person.intents()).contains(new Intent.Activate("org"));
    }

    @Test
    void aDragSelectsOverBothDirections() {
        person.drags(person.before(4), person.before(15), 0);
        assertThat(person.selected()).isEqualTo(new TextRange(4, 15));
    }

    @Test
    void aDragThatRestsBelowTheEdgeScrollsAndSelectsOnUntilItEnds() {
        String text = "سطر من النص\n".repeat(300);
        on.text().setScene(Scene.of(DocumentText.of(text)));
        int height = on.text().getClientArea().height;
        person.presses(person.before(4)).movesTo(new Point(300, height + 60));
        on.await(() -> person.selected().end() > 1500);
        assertThat(person.selected().begin()).isEqualTo(4);
        assertThat(on.text().caretBounds().y).isBetween(0, height);
        person.releases(new Point(300, height + 60));
        int end = person.selected().end();
        on.settle();
        on.settle();
        on.settle();
        assertThat(person.selected().end()).isEqualTo(end);
    }

    @Test
    void aDragThatRestsAboveTheEdgeScrollsBack() {
        String text = "سطر من النص\n".repeat(300);
        on.text().setScene(Scene.of(DocumentText.of(text)));
        on.text().reveal(1200);
        person.presses(person.before(1200)).movesTo(new Point(880, -60));
        on.await(() -> person.selected().begin() == 0);
        person.releases(new Point(880, -60));
        assertThat(person.selected()).isEqualTo(new TextRange(0, 1200));
        assertThat(on.text().getVerticalBar().getSelection()).isZero();
    }

    @Test
    void aDragWithControlMarks() {
        person.drags(person.before(0), person.before(4), SWT.MOD1);
        assertThat(person.intents()).contains(new Intent.CreateMark(new TextRange(0, 4)));
    }

    @Test
    void aDragFromLabelToLabelRelates() {
        person.drags(person.onLabel("gpe"), person.onLabel("org"), 0);
        assertThat(person.intents()).contains(new Intent.RelateMarks("gpe", "org"));
    }

    @Test
    void aDragFromALabelToNowhereDoesNothing() {
        person.drags(person.onLabel("gpe"), new Point(60, 400), 0);
        assertThat(person.intents()).containsExactly(new Intent.PickMark("gpe", false));
    }

    @Test
    void aDragOfAnEndResizesAPickedMark() {
        on.text().setScene(on.text().scene().withSelected(Set.of("gpe")));
        Rectangle last = on.text().boundsOf(23);
        Point end = new Point(last.x, last.y + last.height / 2);
        Rectangle wanted = on.text().boundsOf(27);
        person.drags(end, new Point(wanted.x, wanted.y + wanted.height / 2), 0);
        assertThat(person.intents())
                .contains(new Intent.ResizeMark("gpe", 0, new TextRange(21, 28)));
    }

    @Test
    void aDragOfTheBeginResizesItTheOtherWay() {
        on.text().setScene(on.text().scene().withSelected(Set.of("gpe")));
        Rectangle first = on.text().boundsOf(21);
        Point begin = new Point(first.x + first.width, first.y + first.height / 2);
        person.drags(begin, person.before(15), 0);
        assertThat(person.intents())
                .contains(new Intent.ResizeMark("gpe", 0, new TextRange(15, 24)));
    }

    @Test
    void theMenuOpensOnWhatIsUnderThePointer() {
        Point at = on.text().toDisplay(person.onLabel("org"));
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.detail = SWT.MENU_MOUSE;
        on.text().notifyListeners(SWT.MenuDetect, event);
        assertThat(person.intents())
                .containsExactly(new Intent.OpenMenu(new Target.OnMark("org"), at));
    }

    @Test
    void anArcIsFoundByItsLabel() {
        Rectangle org = on.text().labelBounds("org").orElseThrow();
        Rectangle gpe = on.text().labelBounds("gpe").orElseThrow();
        int x = (org.x + org.width + gpe.x) / 2;
        boolean found = false;
        for (int y = 0; y < org.y; y++) {
            found |= on.text().targetAt(x, y).equals(new Target.OnRelation("r"));
        }
        assertThat(found).isTrue();
    }

    @Test
    void theWheelWithControlZooms() {
        Event event = new Event();
        event.stateMask = SWT.MOD1;
        event.count = 3;
        on.text().notifyListeners(SWT.MouseVerticalWheel, event);
        assertThat(person.intents()).containsExactly(new Intent.Zoom(1));
        assertThat(event.doit).isFalse();
    }
}
