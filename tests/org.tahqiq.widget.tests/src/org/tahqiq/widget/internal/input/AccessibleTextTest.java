package org.tahqiq.widget.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.Selection;
import org.tahqiq.widget.TestDisplay;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.view.SceneView;

/** What a screen reader is told, asked as SWT asks for it. */
class AccessibleTextTest {

    private static final String TEXT = "زار مُحَمَّدٌ وفد UNICEF أمس. ثم عاد.\nالسطر الثاني.";
    private static final RGB COLOUR = new RGB(9, 9, 9);

    private final Shell shell = new Shell(TestDisplay.get(), SWT.NO_TRIM);
    private final SceneView view = new SceneView(TestDisplay.get());
    private final AccessibleText text = new AccessibleText(view, shell);

    @BeforeEach
    void show() {
        view.setSize(800, 400, 0);
        int person = TEXT.indexOf("م");
        view.setScene(
                Scene.of(
                                DocumentText.of(TEXT)
                                        .withSentences(
                                                List.of(
                                                        new TextRange(0, TEXT.indexOf(" ثم")),
                                                        new TextRange(
                                                                TEXT.indexOf("ثم"),
                                                                TEXT.indexOf("\n")))))
                        .withMarks(
                                List.of(
                                        Mark.of("p", person, person + 9, "L", "PER", COLOUR),
                                        Mark.of("e", 0, person + 9, "L", "EVENT", COLOUR)))
                        .withSelection(new Selection(4, 13)));
    }

    @AfterEach
    void close() {
        view.dispose();
        shell.dispose();
    }

    private static AccessibleTextEvent event(int start, int end) {
        AccessibleTextEvent event = new AccessibleTextEvent(TEXT);
        event.start = start;
        event.end = end;
        return event;
    }

    private String unit(int type, int offset, int count) {
        AccessibleTextEvent event = event(offset, offset);
        event.type = type;
        event.count = count;
        text.getText(event);
        assertThat(TEXT.substring(event.start, event.end)).isEqualTo(event.result);
        return event.result;
    }

    @Test
    void aCharacterHasItsHarakat() {
        assertThat(unit(ACC.TEXT_BOUNDARY_CHAR, 4, 0)).isEqualTo("مُ");
        assertThat(unit(ACC.TEXT_BOUNDARY_CHAR, 4, 1)).isEqualTo("حَ");
        assertThat(unit(ACC.TEXT_BOUNDARY_CHAR, 6, -1)).isEqualTo("مُ");
    }

    @Test
    void aWordIsTheOneAtTheOffsetOrSomeAway() {
        assertThat(unit(ACC.TEXT_BOUNDARY_WORD, 5, 0)).isEqualTo("مُحَمَّدٌ");
        assertThat(unit(ACC.TEXT_BOUNDARY_WORD, 5, 2)).isEqualTo("UNICEF");
        assertThat(unit(ACC.TEXT_BOUNDARY_WORD, 5, -1)).isEqualTo("زار");
        assertThat(unit(ACC.TEXT_BOUNDARY_WORD, 5, 90)).isEmpty();
    }

    @Test
    void sentencesAndParagraphsAreThoseOfTheDocument() {
        assertThat(unit(ACC.TEXT_BOUNDARY_SENTENCE, 5, 0)).endsWith("أمس.");
        assertThat(unit(ACC.TEXT_BOUNDARY_SENTENCE, 5, 1)).isEqualTo("ثم عاد.");
        assertThat(unit(ACC.TEXT_BOUNDARY_PARAGRAPH, 5, 0)).endsWith("ثم عاد.");
        assertThat(unit(ACC.TEXT_BOUNDARY_PARAGRAPH, 5, 1)).isEqualTo("السطر الثاني.");
    }

    @Test
    void aLineIsOneAsItIsWrapped() {
        view.setSize(200, 400, 0);
        assertThat(unit(ACC.TEXT_BOUNDARY_LINE, 0, 0)).startsWith("زار").doesNotContain("أمس");
        assertThat(unit(ACC.TEXT_BOUNDARY_LINE, TEXT.length(), 0)).endsWith("الثاني.");
    }

    @Test
    void allIsWhatIsAskedFor() {
        AccessibleTextEvent event = event(0, TEXT.length());
        event.type = ACC.TEXT_BOUNDARY_ALL;
        text.getText(event);
        assertThat(event.result).isEqualTo(TEXT);
    }

    @Test
    void caretAndSelectionAreThoseOfTheScene() {
        AccessibleTextEvent event = event(0, 0);
        text.getCaretOffset(event);
        assertThat(event.offset).isEqualTo(13);
        text.getSelectionCount(event);
        assertThat(event.count).isEqualTo(1);
        text.getSelection(event);
        assertThat(new TextRange(event.start, event.end)).isEqualTo(new TextRange(4, 13));
    }

    @Test
    void aPlaceOnTheDisplayIsAnOffsetAgain() {
        for (int offset : new int[] {0, 4, TEXT.indexOf("N"), TEXT.length() - 1}) {
            AccessibleTextEvent event = event(offset, offset + 1);
            text.getTextBounds(event);
            AccessibleTextEvent back = event(0, 0);
            back.x = event.x + event.width / 2;
            back.y = event.y + event.height / 2;
            text.getOffsetAtPoint(back);
            assertThat(back.offset).isEqualTo(offset);
        }
    }

    @Test
    void theMarksAreToldAsAttributesOfTheirStretch() {
        AccessibleTextAttributeEvent event = new AccessibleTextAttributeEvent(TEXT);
        event.offset = 6;
        text.new Attributes().getTextAttributes(event);
        assertThat(event.attributes).containsExactly("annotation", "PER EVENT");
        assertThat(new TextRange(event.start, event.end)).isEqualTo(new TextRange(4, 13));
        event.offset = 0;
        text.new Attributes().getTextAttributes(event);
        assertThat(event.attributes).containsExactly("annotation", "EVENT");
        event.offset = 14;
        text.new Attributes().getTextAttributes(event);
        assertThat(event.attributes).isNull();
        assertThat(event.start).isEqualTo(13);
    }

    @Test
    void theLabelsAtTheCaretAreTold() {
        assertThat(text.labelsAt(5)).isEqualTo("PER EVENT");
        assertThat(text.labelsAt(20)).isEmpty();
    }
}
