package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/**
 * What users of other tools report about Arabic and mixed text; the comments name the issues. Where
 * each mark is painted, glyph by glyph, is the matter of {@link PaintedMarksTest}.
 */
class SymptomsTest {

    private static final RGB COLOUR = new RGB(0, 0, 90);

    private static Mark mark(String text, String covered) {
        int begin = text.indexOf(covered);
        return Mark.of(covered, begin, begin + covered.length(), "Entity", "ORG", COLOUR);
    }

    private static Scene scene(String text, String... covered) {
        List<Mark> marks =
                IntStream.range(0, covered.length).mapToObj(i -> mark(text, covered[i])).toList();
        return Scene.of(DocumentText.of(text)).withMarks(marks);
    }

    /** Whether the letters under a mark are found under all of its rectangles and nowhere else. */
    private static void assertCoversItsLettersOnly(AnnotatedText control, TextRange range) {
        List<Rectangle> runs = control.rectanglesOf(range);
        String text = control.scene().document().text();
        for (int i = 0; i < text.length(); i++) {
            Rectangle bounds = control.boundsOf(i);
            int middle = bounds.x + bounds.width / 2;
            boolean covered =
                    runs.stream().anyMatch(run -> run.x <= middle && middle < run.x + run.width);
            assertThat(covered).as("character %d of %s", i, text).isEqualTo(range.contains(i));
        }
    }

    // INCEpTION #5947: in mixed text, "annotations are not placed properly".
    @Test
    void marksInMixedTextStandOnTheirLetters() {
        String text = "زار وفد UNICEF مدينة فاس (Fez) في 12/05/2021";
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(Scene.of(DocumentText.of(text)));
            for (int begin = 0; begin < text.length(); begin++) {
                for (int end = begin + 1; end <= text.length(); end++) {
                    assertCoversItsLettersOnly(on.text(), new TextRange(begin, end));
                }
            }
        }
    }

    // INCEpTION #5945: a zero-width annotation in right-to-left text leaves the editor blank.
    @Test
    void aMarkWithoutWidthLeavesTheTextInSightAndIsSeenItself() {
        String text = "باريس ولندن وبرلين";
        try (OnDisplay on = new OnDisplay()) {
            Scene plain = Scene.of(DocumentText.of(text));
            on.text().setScene(plain);
            List<Integer> before = Ink.of(on.picture());
            for (int offset = 0; offset <= text.length(); offset++) {
                Mark empty = Mark.of("m", offset, offset, "Entity", "GPE", COLOUR);
                on.text().setScene(plain.withMarks(List.of(empty)));
                assertThat(Ink.of(on.picture())).hasSizeGreaterThan(before.size());
                Rectangle label = on.text().labelBounds("m").orElseThrow();
                assertThat(on.text().targetAt(label.x + label.width / 2, label.y + 5))
                        .isEqualTo(new Target.OnMark("m"));
            }
        }
    }

    // INCEpTION #5506: after punctuation or a bracket an initial letter appears in isolated form.
    @Test
    void aLetterAfterABracketIsShapedAsAfterASpace() {
        try (OnDisplay on = new OnDisplay()) {
            int[] widths = widths(on, " بيان", scene(" بيان"), 4);
            for (String sign : List.of("(", "«", "\"", "[", ":", "،")) {
                String text = sign + "بيان";
                assertThat(widths(on, text, scene(text), 4)).as(text).isEqualTo(widths);
                assertThat(widths(on, text, scene(text, "بيان"), 4)).as(text).isEqualTo(widths);
                assertThat(widths(on, text, scene(text, sign), 4)).as(text).isEqualTo(widths);
            }
        }
    }

    private static int[] widths(OnDisplay on, String text, Scene scene, int letters) {
        on.text().setScene(scene);
        return IntStream.range(text.length() - letters, text.length())
                .map(i -> on.text().boundsOf(i).width)
                .toArray();
    }

    // INCEpTION #5342: "the document sometimes no longer renders" when switched to right-to-left.
    @Test
    void theTextIsInSightWheneverTheDirectionIsSwitched() {
        DocumentText document = DocumentText.of("قال (بيان) UNESCO رسمي في 2021");
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(Scene.of(document));
            double before = Ink.of(on.picture()).size();
            for (BaseDirection direction :
                    List.of(
                            BaseDirection.RIGHT_TO_LEFT,
                            BaseDirection.LEFT_TO_RIGHT,
                            BaseDirection.RIGHT_TO_LEFT,
                            BaseDirection.AUTOMATIC)) {
                on.text().setScene(Scene.of(document.withDirection(direction)));
                assertThat(Ink.of(on.picture()).size() / before)
                        .as(direction.name())
                        .isBetween(0.88, 1.12);
            }
        }
    }

    // INCEpTION #2837: a selection in right-to-left text "marks only the last character".
    @Test
    void aDragOverWordsMarksAllOfThem() {
        String text = "وقعت الدولتان على المعاهدة";
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(Scene.of(DocumentText.of(text)));
            Person person = new Person(on);
            person.drags(person.before(5), person.before(18), SWT.MOD1);
            assertThat(person.intents()).contains(new Intent.CreateMark(new TextRange(5, 18)));
            person.drags(person.before(18), person.before(5), SWT.MOD1);
            assertThat(person.intents())
                    .filteredOn(new Intent.CreateMark(new TextRange(5, 18))::equals)
                    .hasSize(2);
        }
    }

    // WebAnno #283: annotations from a right-to-left stretch into a left-to-right one, or back,
    // "are rendered incorrectly".
    @Test
    void aMarkAcrossAChangeOfDirectionHasARectangleForEachRun() {
        String text = "مع Deutsche Welle أمس";
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(Scene.of(DocumentText.of(text)));
            for (String covered : List.of("مع Deutsche", "Welle أمس", "مع Deutsche Welle أمس")) {
                int begin = text.indexOf(covered);
                TextRange range = new TextRange(begin, begin + covered.length());
                assertCoversItsLettersOnly(on.text(), range);
                assertThat(on.text().rectanglesOf(range)).hasSize(covered.equals(text) ? 1 : 2);
            }
        }
    }

    // WebAnno #49: "*20* annotation should be above the *20* text … they are switched".
    @Test
    void theLabelOfANumberStandsAboveThatNumber() {
        String text = "حضر 30 شابا و40 شابة";
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(scene(text, "30", "40"));
            for (String number : List.of("30", "40")) {
                Rectangle label = on.text().labelBounds(number).orElseThrow();
                Rectangle digit = on.text().boundsOf(text.indexOf(number));
                assertThat(digit.x).isBetween(label.x, label.x + label.width);
            }
        }
    }

    // WebAnno #265: beside a quotation mark "the span will only cover the quotation mark itself".
    @Test
    void aMarkBesideQuotationMarksCoversItsWord() {
        try (OnDisplay on = new OnDisplay()) {
            for (String quoted : List.of("\"الأفضل\"", "«الأفضل»", "“الأفضل”", "'الأفضل'")) {
                String text = "وصفه بـ" + quoted + " دائما";
                on.text().setScene(Scene.of(DocumentText.of(text)));
                int begin = text.indexOf(quoted);
                assertCoversItsLettersOnly(on.text(), new TextRange(begin, begin + 8));
                assertCoversItsLettersOnly(on.text(), new TextRange(begin + 1, begin + 7));
            }
        }
    }

    // Label Studio #1888: once labelled, "the words of the text are mixed and not shown in their
    // original order".
    @Test
    void markedWordsKeepTheirOrder() {
        String text = "في 1998-2004 عاش بين Fez وباريس";
        assertMarkingMovesNothing(text, "1998-2004 عاش", "Fez", "بين Fez", "2004");
    }

    // doccano #769: "after annotating words 4,5 we get 6 (4 5 annotated) 1 2 3".
    @Test
    void theWordsBeforeAndAfterAMarkStayWhereTheyAre() {
        assertMarkingMovesNothing("واحد اثنان ثلاثة أربعة خمسة ستة", "أربعة خمسة");
    }

    private static void assertMarkingMovesNothing(String text, String... covered) {
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(scene(text));
            List<Integer> before = columns(on.text(), text);
            on.text().setScene(scene(text, covered));
            assertThat(columns(on.text(), text)).isEqualTo(before);
        }
    }

    private static List<Integer> columns(AnnotatedText control, String text) {
        return IntStream.range(0, text.length()).mapToObj(i -> control.boundsOf(i).x).toList();
    }

    // Label Studio #1347: offsets are off by one after a surrogate pair.
    @Test
    void aDragBehindASurrogatePairMarksWhatItCovers() {
        String text = "كتاب 📖 جديد";
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(Scene.of(DocumentText.of(text)));
            Person person = new Person(on);
            Rectangle last = on.text().boundsOf(text.length() - 1);
            Point end = new Point(last.x, last.y + last.height / 2);
            person.drags(person.before(text.indexOf("جديد")), end, SWT.MOD1);
            assertThat(person.intents())
                    .contains(new Intent.CreateMark(new TextRange(8, text.length())));
        }
    }

    @Test
    void aRangeOfYearsReadsTheSameBeforeAndAfterItIsMarked() {
        String text = "صيغة (3+3) في 2020-2022 و2011–2013";
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(scene(text));
            ImageData before = on.picture();
            assertReadsFromLeftToRight(on.text(), text.indexOf("2020-2022"));
            assertReadsFromLeftToRight(on.text(), text.indexOf("2011–2013"));
            List<Integer> ink = Ink.of(before);
            for (String covered :
                    List.of("2020-2022", "2020", "2022", "-", "في 2020", "2011–2013")) {
                RGB pale = new RGB(255, 250, 250);
                Mark unlabelled = mark(text, covered);
                on.text()
                        .setScene(
                                scene(text)
                                        .withMarks(
                                                List.of(
                                                        Mark.of(
                                                                "m",
                                                                unlabelled.begin(),
                                                                unlabelled.end(),
                                                                "L",
                                                                "",
                                                                pale))));
                assertThat(Ink.of(on.picture())).as(covered).isEqualTo(ink);
            }
        }
    }

    private static void assertReadsFromLeftToRight(AnnotatedText control, int begin) {
        for (int i = begin + 1; i < begin + 9; i++) {
            assertThat(control.boundsOf(i).x).isGreaterThan(control.boundsOf(i - 1).x);
        }
    }
}
