package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.cas.CAS;
import org.junit.jupiter.api.Test;
import org.tahqiq.nlp.internal.engine.lexicon.Resources;
import org.tahqiq.nlp.internal.engine.relation.RelationCandidate;
import org.tahqiq.nlp.internal.engine.relation.RelationCandidates;
import org.tahqiq.nlp.internal.engine.relation.RelationRules;

class LongSentenceTest {

    private static final String CLAUSE = "وقال الرئيس المصري عبد الفتاح السيسي في القاهرة ";

    @Test
    void entitiesFarApartAreNoCandidates() throws Exception {
        String text = CLAUSE.repeat(625);

        assertThat(candidates(text))
                .hasSizeGreaterThan(5_000)
                .noneMatch(
                        candidate ->
                                candidate.second().getBegin() - candidate.first().getEnd()
                                        > 5 * CLAUSE.length());
    }

    private static List<RelationCandidate> candidates(String text) throws Exception {
        CAS cas =
                EnginePipeline.of("news-segmenter", "clitic-segmenter", "dictionary-entities")
                        .run(text)
                        .getCas();
        return new RelationCandidates(
                        new RelationRules(Resources.lines("relations.tsv"), "relations.tsv"))
                .read(cas);
    }
}
