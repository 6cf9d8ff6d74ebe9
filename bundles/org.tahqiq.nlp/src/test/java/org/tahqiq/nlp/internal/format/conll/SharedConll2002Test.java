package org.tahqiq.nlp.internal.format.conll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.Read;
import org.tahqiq.testkit.SharedData;

/** Public corpora in their own files; the counts are those that their owners publish. */
class SharedConll2002Test {

    @ParameterizedTest
    @CsvSource({
        "data/anercorp/ANERCorp_CamelLab_train.txt, 3973, 125102, 9000, 39",
        "data/aqmar/train.txt, 1328, 36050, 3088, 0",
        "data/aqmar/dev.txt, 710, 19519, 1212, 0",
        "data/wojood/train.txt, 1114, 18887, 2883, 1",
        "data/wojood/val.txt, 158, 2743, 470, 0",
        "data/dkpro/io-conll/conll/2002/ner2002_test.conll, 1, 23, 4, 0"
    })
    void readsAllSentencesWordsAndEntities(
            String file, int sentences, int words, int entities, int orphans) throws Exception {
        try (FormatBench bench = new FormatBench(new Conll2002Format())) {
            Read read = bench.read(SharedData.require(file));
            assertThat(FormatBench.spans(read.only(), "Sentence")).hasSize(sentences);
            assertThat(FormatBench.spans(read.only(), "Word")).hasSize(words);
            assertThat(FormatBench.spans(read.only(), "Entity")).hasSize(entities);
            assertThat(read.remarks()).hasSize(orphans);
        }
    }

    @Test
    void readsWhatInceptionWritesAndNamesItsOrphans() throws Exception {
        try (FormatBench bench = new FormatBench(new Conll2002Format())) {
            Read read =
                    bench.read(
                            SharedData.require(
                                    "data/inception-exports/nested-nasty.conll2002.conll"));
            assertThat(FormatBench.spans(read.only(), "Word")).hasSize(78);
            assertThat(read.remarks())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.line()).isEqualTo(14));
        }
    }
}
