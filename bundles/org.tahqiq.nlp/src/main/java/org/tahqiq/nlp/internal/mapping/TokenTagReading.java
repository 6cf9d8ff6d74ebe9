package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/**
 * Takes part of speech, lemma and morphology that a DKPro component gave a token over to the word's
 * segment. A word without segments gets one that covers it. Where a word has several, they say
 * nothing of any one of them and are left out.
 */
final class TokenTagReading {

    private static final String SEGMENT = "Segment";

    private final LayerRow row;
    private final boolean hasTags;

    TokenTagReading(BoundTable table, CAS cas) {
        this.row = table.table().row(SEGMENT, LayerKind.SEGMENT);
        this.hasTags =
                Stream.of(TypeNames.POS, TypeNames.LEMMA, TypeNames.MORPH)
                        .anyMatch(type -> cas.getAnnotationIndex(table.type(type)).size() > 0);
    }

    /**
     * @param words the spans read so far, words and others
     * @param segments the segments read so far; some get values
     * @return new segments
     */
    List<Made<Segment>> read(List<Made<Span>> words, List<Made<Segment>> segments) {
        if (!hasTags || !SEGMENT.equals(row.layer())) {
            return List.of();
        }
        Map<FeatureStructure, List<Segment>> byWord = new HashMap<>();
        for (Made<Segment> segment : segments) {
            if (segment.first != null) {
                byWord.computeIfAbsent(segment.first, word -> new ArrayList<>())
                        .add(segment.annotation);
            }
        }
        List<Made<Segment>> added = new ArrayList<>();
        for (Made<Span> word : words) {
            Map<String, String> values =
                    "Word".equals(word.annotation.getLayer()) ? values(word.from) : Map.of();
            List<Segment> known = byWord.getOrDefault(word.from, List.of());
            if (!values.isEmpty() && known.isEmpty()) {
                Segment segment = covering(word.annotation, values);
                added.add(new Made<>(segment, word.from, word.from, null));
            } else if (!values.isEmpty() && known.size() == 1) {
                fill(known.get(0), values);
            }
        }
        return added;
    }

    private Map<String, String> values(FeatureStructure token) {
        Map<String, String> values = new TreeMap<>();
        FeatureStructure pos = linked(token, "pos");
        if (pos != null) {
            put(values, "pos", pos, "coarseValue");
            put(values, "xpos", pos, "PosValue");
        }
        put(values, "lemma", linked(token, "lemma"), TypeNames.VALUE);
        put(values, "morph", linked(token, "morph"), TypeNames.VALUE);
        return values;
    }

    private static @Nullable FeatureStructure linked(FeatureStructure token, String link) {
        Feature feature = token.getType().getFeatureByBaseName(link);
        return feature == null || feature.getRange().isPrimitive()
                ? null
                : token.getFeatureValue(feature);
    }

    private void put(
            Map<String, String> values,
            String name,
            @Nullable FeatureStructure from,
            String feature) {
        String value = from == null ? null : from.getStringValue(FactText.feature(from, feature));
        if (value != null && row.columns().stream().anyMatch(c -> c.feature().equals(name))) {
            values.put(name, value);
        }
    }

    private static Segment covering(Span word, Map<String, String> values) {
        Segment segment = AnnotationFactory.eINSTANCE.createSegment();
        segment.setLayer(SEGMENT);
        segment.setStatus(word.getStatus());
        segment.setRun(word.getRun());
        segment.setBegin(word.getBegin());
        segment.setEnd(word.getEnd());
        segment.setValues(values);
        return segment;
    }

    /** Tags of one component go together: they do not complete those of another. */
    private static void fill(Segment segment, Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(values);
        if (segment.getValues() != null) {
            if (segment.getValues().containsKey("pos") || segment.getValues().containsKey("xpos")) {
                all.remove("pos");
                all.remove("xpos");
            }
            all.putAll(segment.getValues());
        }
        if (!all.isEmpty()) {
            segment.setValues(all);
        }
    }
}
