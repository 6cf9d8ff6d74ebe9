package org.tahqiq.nlp.internal.mapping;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.uima.cas.CAS;

class CasMappingProperties {

    @Property(tries = 150)
    void whatIsWrittenIsReadBack(@ForAll long seed) throws Exception {
        RandomCorpus corpus = new RandomCorpus(new Random(seed));
        CasMapping mapping = new CasMapping(corpus.layers);
        CAS cas = mapping.newCas();

        mapping.write(new CasDocument("doc 1", "", "ar", corpus.text), corpus.set, cas);

        RandomCorpus.assertSame(mapping.read(cas), corpus.set);
    }
}
