package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;

class CliticSegmenterTest {

    private final EnginePipeline pipeline;

    CliticSegmenterTest() throws Exception {
        pipeline = EnginePipeline.of("news-segmenter", "clitic-segmenter");
    }

    @Test
    void segmentsCoverTheirWordAndBearFormsAndCertainPartsOfSpeech() throws Exception {
        assertThat(segments("وللجيش")).containsExactly("و/CCONJ", "ل/ADP", "ل=ال/DET", "جيش");
        assertThat(segments("زيارته")).containsExactly("زيارت=زيارة", "ه/PRON");
    }

    @Test
    void aWholeWordHasASegmentOnlyIfThereIsSomethingToSayOfIt() throws Exception {
        assertThat(segments("RT 2016 . ـ لندن")).containsExactly("2016/NUM", "./PUNCT");
    }

    @Test
    void saysThatWordsWithoutSegmentsAreWhole() throws Exception {
        CAS cas = pipeline.run("لندن").getCas();

        assertThat(TahqiqTypes.all(cas, TahqiqTypes.SEGMENT)).isEmpty();
        assertThat(TahqiqTypes.isSegmented(cas)).isTrue();
        assertThat(
                        TahqiqTypes.isSegmented(
                                EnginePipeline.of("news-segmenter").run("لندن").getCas()))
                .isFalse();
    }

    @Test
    void sameWordIsSplitTheSameWayEachTime() throws Exception {
        assertThat(segments("ولندن ولندن")).containsExactly("و/CCONJ", "لندن", "و/CCONJ", "لندن");
    }

    private List<String> segments(String text) throws Exception {
        return TahqiqTypes.all(pipeline.run(text).getCas(), TahqiqTypes.SEGMENT).stream()
                .map(CliticSegmenterTest::shown)
                .toList();
    }

    private static String shown(AnnotationFS segment) {
        String form = TahqiqTypes.text(segment, "form");
        String pos = TahqiqTypes.text(segment, "pos");
        return segment.getCoveredText()
                + (form == null ? "" : "=" + form)
                + (pos == null ? "" : "/" + pos);
    }
}
