package org.tahqiq.nlp.internal.format.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.Read;
import org.tahqiq.testkit.SharedData;

/**
 * Treebanks and DKPro's examples: every sentence, word and segment is there. A word of which a file
 * says nothing has no segment: there are five among the 43,333 lines of IAHLT's training part.
 */
class SharedConlluTest {

    @ParameterizedTest
    @CsvSource({
        "data/padt/ar-ud-dev.v1.2plus-lemmas.vocalised.conllu, 1, 786, 28263, 27477",
        "data/iahlt/ar_iahlt-ud-train.conllu, 32, 1621, 43328, 0",
        "data/iahlt/ar_iahlt-ud-dev.conllu, 4, 154, 3638, 0",
        "data/dkpro/io-conll/conll/u_v2/conllu-morphological_annotation.conllu, 1, 1, 6, 0",
        "data/dkpro/io-conll/conll/u_v2/conllu-multiple_document_IDs.conllu, 2, 3, 18, 15",
        "data/dkpro/io-conll/conll/u_v2/conllu-multiple_paragraphs.conllu, 1, 3, 18, 15",
        "data/dkpro/io-conll/conll/u_v2/conllu-sentence_bounaries_and_comments.conllu, 1, 2, 11, 9",
        "data/dkpro/io-conll/conll/u_v2/conllu-syntactic_annotation.conllu, 1, 1, 6, 5",
        "data/dkpro/io-conll/conll/u_v2/conllu-untokenized_text.conllu, 1, 1, 16, 0"
    })
    void readsEverySentenceAndSegment(
            String file, int documents, int sentences, int segments, int dependencies)
            throws Exception {
        try (FormatBench bench = new FormatBench(new ConlluFormat())) {
            Read read = bench.read(SharedData.require(file));
            assertThat(read.failures()).isEmpty();
            assertThat(read.documents()).hasSize(documents);
            int foundSentences = 0;
            int foundSegments = 0;
            int foundDependencies = 0;
            for (ImportedDocument document : read.documents()) {
                AnnotationSet set = document.annotations().orElseThrow();
                foundSentences += FormatBench.spans(document, "Sentence").size();
                foundSegments += set.getSegments().size();
                foundDependencies += set.getRelations().size();
            }
            assertThat(foundSentences).isEqualTo(sentences);
            assertThat(foundSegments).isEqualTo(segments);
            assertThat(foundDependencies).isEqualTo(dependencies);
        }
    }

    @Test
    void takesTheTextAsItIsGivenWhereTheFormsAreInIt() throws Exception {
        try (FormatBench bench = new FormatBench(new ConlluFormat())) {
            Read read =
                    bench.read(
                            SharedData.require(
                                    "data/dkpro/io-conll/conll/u_v2/conllu-untokenized_text.conllu"));
            assertThat(read.only().text())
                    .isEqualTo("Er arbeitet fürs FBI (deutsch etwa: „Bundesamt für Ermittlung“).");
        }
    }

    @Test
    void leavesOutEmptyNodes() throws Exception {
        try (FormatBench bench = new FormatBench(new ConlluFormat())) {
            Read read =
                    bench.read(
                            SharedData.require(
                                    "data/dkpro/io-conll/conll/u_v2/conllu-empty_nodes.conllu"));
            assertThat(FormatBench.spans(read.only(), "Word")).hasSize(6);
            assertThat(read.remarks()).hasSize(1);
        }
    }

    @Test
    void readsWhatInceptionWrites() throws Exception {
        try (FormatBench bench = new FormatBench(new ConlluFormat())) {
            Read read =
                    bench.read(SharedData.require("data/inception-exports/nested-nasty.conllu"));
            assertThat(FormatBench.spans(read.only(), "Word")).hasSize(78);
        }
    }
}
