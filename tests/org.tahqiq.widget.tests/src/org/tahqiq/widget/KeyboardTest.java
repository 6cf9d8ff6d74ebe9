package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyboardTest {

    private static final String TEXT = "زار وفد UNICEF مدينة\nثم عاد مُحَمَّدٌ أمس";

    private final OnDisplay on = new OnDisplay();
    private final Person person = new Person(on);

    @BeforeEach
    void show() {
        on.text().setScene(scene(TEXT));
    }

    private static Scene scene(String text) {
        return Scene.of(
                DocumentText.of(text)
                        .withSentences(
                                List.of(new TextRange(0, 20), new TextRange(21, text.length()))));
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void leftIsForwardInArabic() {
        person.presses(SWT.ARROW_LEFT).presses(SWT.ARROW_LEFT);
        assertThat(person.caret()).isEqualTo(2);
        person.presses(SWT.ARROW_RIGHT);
        assertThat(person.caret()).isEqualTo(1);
    }

    @Test
    void leftIsBackwardInLatin() {
        on.text().setScene(on.text().scene().withSelection(Selection.at(12)));
        person.presses(SWT.ARROW_LEFT);
        assertThat(person.caret()).isEqualTo(11);
    }

    @Test
    void everyPressOfLeftMovesTheCaretToTheLeft() {
        int x = on.text().caretBounds().x;
        for (int i = 0; i < 20; i++) {
            person.presses(SWT.ARROW_LEFT);
            assertThat(on.text().caretBounds().x).as("press %d", i).isLessThan(x);
            x = on.text().caretBounds().x;
        }
    }

    @Test
    void leftAtTheLineEndGoesToTheNextLine() {
        person.presses(SWT.END).presses(SWT.ARROW_LEFT);
        assertThat(person.caret()).isEqualTo(21);
    }

    @Test
    void aLetterWithItsHarakatIsOneStep() {
        on.text().setScene(on.text().scene().withSelection(Selection.at(28)));
        person.presses(SWT.ARROW_LEFT);
        assertThat(person.caret()).isEqualTo(30);
        person.presses(SWT.ARROW_RIGHT);
        assertThat(person.caret()).isEqualTo(28);
    }

    @Test
    void shiftExtends() {
        person.presses(SWT.ARROW_LEFT, SWT.MOD2).presses(SWT.ARROW_LEFT, SWT.MOD2);
        assertThat(person.selected()).isEqualTo(new TextRange(0, 2));
        person.presses(SWT.ARROW_LEFT);
        assertThat(person.selected().isEmpty()).isTrue();
    }

    @Test
    void controlGoesByWord() {
        person.presses(SWT.ARROW_LEFT, SWT.MOD1);
        assertThat(person.caret()).isEqualTo(4);
        person.presses(SWT.ARROW_LEFT, SWT.MOD1 | SWT.MOD2);
        assertThat(person.selected()).isEqualTo(new TextRange(4, 8));
        person.presses(SWT.ARROW_RIGHT, SWT.MOD1);
        assertThat(person.caret()).isEqualTo(4);
    }

    @Test
    void controlDownGoesBySentence() {
        person.presses(SWT.ARROW_DOWN, SWT.MOD1);
        assertThat(person.caret()).isEqualTo(21);
        person.presses(SWT.ARROW_UP, SWT.MOD1);
        assertThat(person.caret()).isZero();
    }

    @Test
    void homeAndEndAreThoseOfTheReading() {
        person.presses(SWT.END);
        assertThat(person.caret()).isEqualTo(20);
        person.presses(SWT.HOME);
        assertThat(person.caret()).isZero();
    }

    @Test
    void upAndDownKeepTheColumnOverAShortLine() {
        on.text().setScene(Scene.of(DocumentText.of("السطر الأول طويل\nقصير\nالسطر الثالث طويل")));
        on.text().setScene(on.text().scene().withSelection(Selection.at(13)));
        int x = on.text().caretBounds().x;
        person.presses(SWT.ARROW_DOWN);
        assertThat(person.caret()).isEqualTo(21);
        person.presses(SWT.ARROW_DOWN);
        assertThat(on.text().caretBounds().x).isCloseTo(x, org.assertj.core.data.Offset.offset(8));
        person.presses(SWT.ARROW_UP).presses(SWT.ARROW_UP);
        assertThat(person.caret()).isEqualTo(13);
    }

    @Test
    void tabGoesFromMarkToMark() {
        RGB colour = new RGB(9, 9, 9);
        on.text()
                .setScene(
                        scene(TEXT)
                                .withMarks(
                                        List.of(
                                                Mark.of("b", 28, 33, "L", "PER", colour),
                                                Mark.of("a", 8, 14, "L", "ORG", colour))));
        person.presses(SWT.TAB);
        assertThat(on.text().scene().selected()).containsExactly("a");
        person.presses(SWT.TAB);
        assertThat(on.text().scene().selected()).containsExactly("b");
        person.presses(SWT.TAB, SWT.MOD2);
        assertThat(person.caret()).isEqualTo(8);
    }

    @Test
    void otherKeysAreTheHosts() {
        person.presses('p');
        assertThat(person.intents()).containsExactly(new Intent.KeyTyped('p', 'p', 0));
    }

    @Test
    void copiesWhatIsSelected() {
        on.text().setScene(on.text().scene().withSelection(new Selection(4, 14)));
        person.presses('c', SWT.MOD1);
        Clipboard clipboard = new Clipboard(on.text().getDisplay());
        Object copied = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertThat(copied).isEqualTo("وفد UNICEF");
    }

    @Test
    void theCaretIsKeptInSight() {
        String text = "سطر من النص\n".repeat(300);
        on.text().setScene(Scene.of(DocumentText.of(text)));
        person.presses(SWT.END, SWT.MOD1);
        assertThat(on.text().caretBounds().y).isBetween(0, on.text().getSize().y);
        person.presses(SWT.PAGE_UP);
        assertThat(person.caret()).isLessThan(text.length() - 80);
        assertThat(on.text().caretBounds().y).isBetween(0, on.text().getSize().y);
        person.presses(SWT.HOME, SWT.MOD1);
        assertThat(on.text().caretBounds().y).isBetween(0, 200);
    }

    @Test
    void leftIsBackInAParagraphFromLeftToRight() {
        on.text().setScene(Scene.of(DocumentText.of("The delegation met")));
        on.text().setScene(on.text().scene().withSelection(Selection.at(4)));
        person.presses(SWT.ARROW_LEFT);
        assertThat(person.caret()).isEqualTo(3);
        person.presses(SWT.ARROW_RIGHT, SWT.MOD1);
        assertThat(person.caret()).isEqualTo(4);
        person.presses(SWT.ARROW_LEFT, SWT.MOD1);
        assertThat(person.caret()).isZero();
        assertThat(on.text().isRightToLeft(4)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("heldKeys")
    void aHeldArrowPassesParagraphsOfEitherDirectionOnce(int key, int modifiers, boolean fromEnd) {
        String text = "وصل الوفد أمس\nThe delegation arrived\nوغادر اليوم\nIt left today\nانتهى";
        on.text().setScene(Scene.of(DocumentText.of(text)));
        on.text()
                .setScene(
                        on.text().scene().withSelection(Selection.at(fromEnd ? text.length() : 0)));
        List<Integer> lines = new ArrayList<>();
        int former = -1;
        for (int i = 0; i < 200 && person.caret() != former; i++) {
            former = person.caret();
            int line = (int) text.substring(0, former).chars().filter(c -> c == '\n').count();
            if (lines.isEmpty() || lines.get(lines.size() - 1) != line) {
                lines.add(line);
            }
            person.presses(key, modifiers);
        }
        assertThat(lines)
                .containsExactlyElementsOf(
                        fromEnd ? List.of(4, 3, 2, 1, 0) : List.of(0, 1, 2, 3, 4));
    }

    static Stream<Arguments> heldKeys() {
        return Stream.of(
                Arguments.of(SWT.ARROW_LEFT, 0, false),
                Arguments.of(SWT.ARROW_LEFT, SWT.MOD1, false),
                Arguments.of(SWT.ARROW_RIGHT, 0, true),
                Arguments.of(SWT.ARROW_RIGHT, SWT.MOD1, true));
    }

    @Test
    void theOtherArrowLeadsBackToWhereItCameFrom() {
        String text = "وصل الوفد\nIt left\nانتهى";
        on.text().setScene(Scene.of(DocumentText.of(text)));
        on.text().setScene(on.text().scene().withSelection(Selection.at(9)));
        person.presses(SWT.ARROW_LEFT);
        assertThat(person.caret()).isEqualTo("وصل الوفد\nIt left".length());
        person.presses(SWT.ARROW_RIGHT);
        assertThat(person.caret()).isEqualTo(9);
        person.presses(SWT.ARROW_LEFT, SWT.MOD1).presses(SWT.ARROW_RIGHT, SWT.MOD1);
        assertThat(person.caret()).isEqualTo(9);
    }

    @Test
    void goingDownLeavesNoLineCutByTheUpperEdge() {
        on.text().setScene(Scene.of(DocumentText.of("سطر من النص\n".repeat(300))));
        for (int i = 0; i < 60; i++) {
            person.presses(SWT.ARROW_DOWN);
        }
        int first = on.text().offsetAt(on.text().getClientArea().width / 2, 10);
        assertThat(first).isPositive();
        assertThat(on.text().boundsOf(first).y).isBetween(0, on.text().boundsOf(first).height);
        assertThat(on.text().caretBounds().y + on.text().caretBounds().height)
                .isLessThanOrEqualTo(on.text().getClientArea().height);
    }
}
