package org.tahqiq.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/**
 * A made-up document of any length, always the same for the same seed: words of random Arabic
 * letters in sentences of twenty, each word with one segment and its part of speech; every tenth
 * word an entity, and relations between neighbours.
 *
 * @param text the text
 * @param set sentences, words, segments, entities and relations of one annotator
 */
record LongDocument(String text, AnnotationSet set) {

    private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;
    private static final String[] POS = {"NOUN", "VERB", "ADJ", "ADP", "PROPN", "PRON"};
    private static final int SENTENCE = 20;

    static LongDocument of(int words, int entities, int relations) {
        Random random = new Random(7);
        AnnotationSet set = FACTORY.createAnnotationSet();
        set.setFormatVersion(1);
        StringBuilder text = new StringBuilder();
        List<Span> people = new ArrayList<>();
        List<Span> offices = new ArrayList<>();
        int sentenceBegin = 0;
        int every = words / entities;
        for (int i = 0; i < words; i++) {
            int begin = text.length();
            int length = 2 + random.nextInt(6);
            for (int j = 0; j < length; j++) {
                // U+0628 ARABIC LETTER BEH to U+063A ARABIC LETTER GHAIN
                text.append((char) ('\u0628' + random.nextInt('\u063A' - '\u0628' + 1)));
            }
            Span word = span(set, "w" + i, "Word", begin, text.length());
            Segment segment = FACTORY.createSegment();
            segment.setId("g" + i);
            segment.setLayer("Segment");
            segment.setWord(word.getId());
            segment.setBegin(begin);
            segment.setEnd(text.length());
            segment.setValues(Map.of("pos", POS[random.nextInt(POS.length)]));
            set.getSegments().add(segment);
            if (i % every == 0 && people.size() + offices.size() < entities) {
                boolean person = i / every % 2 == 0;
                Span entity = span(set, "e" + i, "Entity", begin, text.length());
                entity.setTag(person ? "PER" : "OCC");
                (person ? people : offices).add(entity);
            }
            if (i % SENTENCE == SENTENCE - 1 || i == words - 1) {
                text.append('.');
                span(set, "t" + i, "Sentence", sentenceBegin, text.length());
                text.append('\n');
                sentenceBegin = text.length();
            } else {
                text.append(' ');
            }
        }
        for (int i = 0; i < Math.min(relations, offices.size()); i++) {
            Relation relation = FACTORY.createRelation();
            relation.setId("r" + i);
            relation.setLayer("Relation");
            relation.setTag("HAS_POSITION");
            relation.setSource(people.get(i).getId());
            relation.setTarget(offices.get(i).getId());
            set.getRelations().add(relation);
        }
        return new LongDocument(text.toString(), set);
    }

    private static Span span(AnnotationSet set, String id, String layer, int begin, int end) {
        Span span = FACTORY.createSpan();
        span.setId(id);
        span.setLayer(layer);
        span.setBegin(begin);
        span.setEnd(end);
        set.getSpans().add(span);
        return span;
    }
}
