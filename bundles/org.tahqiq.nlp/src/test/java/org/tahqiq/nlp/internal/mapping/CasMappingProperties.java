package org.tahqiq.nlp.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.uima.cas.CAS;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;

class CasMappingProperties {

    @Property(tries = 150)
    void whatIsWrittenIsReadBack(@ForAll long seed) throws Exception {
        RandomCorpus corpus = new RandomCorpus(new Random(seed));
        CasMapping mapping = new CasMapping(corpus.layers);
        CAS cas = mapping.newCas();

        mapping.write(new CasDocument("doc 1", "", "ar", corpus.text), corpus.set, cas);

        assertSame(mapping.read(cas), corpus.set);
    }

    static void assertSame(AnnotationSet actual, AnnotationSet expected) throws Exception {
        sort(actual);
        sort(expected);
        if (!EcoreUtil.equals(actual, expected)) {
            assertThat(text(actual)).isEqualTo(text(expected));
        }
    }

    private static void sort(AnnotationSet set) {
        sort(set.getSpans());
        sort(set.getSegments());
        sort(set.getRelations());
        sort(set.getLabels());
    }

    private static <T extends Annotation> void sort(EList<T> annotations) {
        ECollections.sort(annotations, Comparator.comparing(Annotation::getId));
    }

    private static String text(AnnotationSet set) {
        StringBuilder text = new StringBuilder();
        for (var all = set.eAllContents(); all.hasNext(); ) {
            var object = all.next();
            text.append(object.eClass().getName());
            object.eClass().getEAllAttributes().stream()
                    .filter(attribute -> object.eIsSet(attribute))
                    .forEach(
                            attribute ->
                                    text.append(' ')
                                            .append(attribute.getName())
                                            .append('=')
                                            .append(
                                                    EcoreUtil.convertToString(
                                                            attribute.getEAttributeType(),
                                                            object.eGet(attribute))));
            text.append('\n');
        }
        return text.toString();
    }
}
