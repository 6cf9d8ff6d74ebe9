package org.tahqiq.nlp.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the treebank's tags to universal parts of speech. */
final class AtbTagsTest {

    private final AtbTags tags = new AtbTags();

    @ParameterizedTest
    @CsvSource({
        "NN, قمة, NOUN",
        "NN, بين, ADP",
        "IN, في, ADP",
        "IN, ان, SCONJ",
        "PRP$, ه, PRON",
        "ADJ_NUM, ثاني, ADJ",
        "NOUN_QUANT, كل, DET",
        "PUNC, %, SYM",
        "NO_SUCH, قمة, X"
    })
    void aTagAndAFormTell(String tag, String form, String upos) {
        assertThat(tags.upos(tag, form)).isEqualTo(upos);
    }

    @ParameterizedTest
    @CsvSource({"VBD, (, PUNC", "PRP, -, PUNC", "VBD, قال, VBD", "CD, 50, CD"})
    void marksAreMarksWhateverTheTaggerSays(String given, String form, String tag) {
        assertThat(AtbTags.checked(given, form)).isEqualTo(tag);
    }
}
