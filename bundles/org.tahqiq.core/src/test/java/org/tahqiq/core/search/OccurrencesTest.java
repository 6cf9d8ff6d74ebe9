package org.tahqiq.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Segment;

final class OccurrencesTest {

    @Test
    void findsTheWordBehindWhatIsJoinedToIt() {
        String text = "موسكو وموسكو وبموسكو لموسكو";

        assertThat(found("موسكو", text)).containsExactly("موسكو", "موسكو", "موسكو", "موسكو");
        assertThat(Occurrences.of("موسكو", new TextRange(0, 5)).in(text, List.of()))
                .extracting(o -> o.range().begin())
                .containsExactly(0, 7, 15, 22);
    }

    @Test
    void overlooksSpellingsThatMeanTheSame() {
        assertThat(found("الإسكندرية", "في الاسكندريه ثم الإِسْكَنْدَرِيَّة ثم الإسكنـــدرية"))
                .containsExactly("الاسكندريه", "الإِسْكَنْدَرِيَّة", "الإسكنـــدرية");
    }

    @Test
    void findsTheArticleThatLamHasSwallowedItsAlef() {
        assertThat(found("الجيش السوري", "قال للجيش السوري وللجيش السوري والجيش السوري"))
                .containsExactly("لجيش السوري", "لجيش السوري", "الجيش السوري");
    }

    @Test
    void aMentionAfterLamIsTheOneWithTheArticle() {
        String text = "للجيش ثم الجيش";

        assertThat(Occurrences.of(text, new TextRange(1, 5)).in(text, List.of()))
                .extracting(o -> text.substring(o.range().begin(), o.range().end()))
                .containsExactly("لجيش", "الجيش");
    }

    @Test
    void leavesLongerWordsAlone() {
        assertThat(found("مصر", "مصري ومصرف والمصر ومصر")).containsExactly("مصر");
    }

    @Test
    void severalWordsMayStandOnTwoLines() {
        assertThat(found("وزارة الخارجية", "بوزارة\n الخارجية"))
                .containsExactly("وزارة\n الخارجية");
    }

    @Test
    void whatIsFoundInAWordWithoutSegmentsIsCertainIfItIsLongEnough() {
        assertThat(Occurrences.of("لبنان", new TextRange(0, 5)).in("ولبنان", List.of()))
                .extracting(Occurrences.Occurrence::certain)
                .containsExactly(true);
        assertThat(Occurrences.of("رام", new TextRange(0, 3)).in("كرام", List.of()))
                .extracting(Occurrences.Occurrence::certain)
                .containsExactly(false);
    }

    @Test
    void segmentsDecideWhetherALetterBelongsToTheWord() {
        String text = "وليد وليد";

        assertThat(Occurrences.of("ليد", new TextRange(0, 3)).in(text, segments(0, 4, 5, 6, 6, 9)))
                .extracting(o -> o.range().begin(), Occurrences.Occurrence::certain)
                .containsExactly(tuple(1, false), tuple(6, true));
    }

    @Test
    void latinWordsAndNumbersAreFoundToo() {
        assertThat(found("COP28", "مؤتمر COP28 وCOP28 وCOP281")).containsExactly("COP28", "COP28");
        assertThat(found("2020", "عام ٢٠٢٠")).containsExactly("٢٠٢٠");
    }

    @Test
    void signsOfPatternsMeanThemselves() {
        assertThat(found("(ب.ن)", "(ب.ن) (بنن)")).containsExactly("(ب.ن)");
    }

    @Test
    void nothingCannotBeLookedFor() {
        assertThatThrownBy(() -> Occurrences.of("  ", new TextRange(0, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> found(String wanted, String text) {
        return Occurrences.of(wanted, new TextRange(0, wanted.length()))
                .in(text, List.of())
                .stream()
                .map(o -> text.substring(o.range().begin(), o.range().end()))
                .toList();
    }

    private static List<Segment> segments(int... bounds) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            Segment segment = AnnotationFactory.eINSTANCE.createSegment();
            segment.setBegin(bounds[i]);
            segment.setEnd(bounds[i + 1]);
            segments.add(segment);
        }
        return segments;
    }
}
