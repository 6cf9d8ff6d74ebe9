package org.tahqiq.nlp.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.segment.WordPart;

/**
 * Names of our own UIMA types and their features, and their making. There are no generated classes
 * for them: they would have to be loaded by UIMA's class loader, which differs in OSGi.
 */
public final class TahqiqTypes {

    /** {@code Zone{value}}. */
    public static final String ZONE = "org.tahqiq.type.Zone";

    /** {@code Segment{word, index, form, pos, xpos, lemma, morph, norm}}. */
    public static final String SEGMENT = "org.tahqiq.type.Segment";

    /** {@code Segmented{}}: a segmenter has been over all words. */
    public static final String SEGMENTED = "org.tahqiq.type.Segmented";

    /** {@code NormalizedForm{value}}. */
    public static final String NORMALIZED_FORM = "org.tahqiq.type.NormalizedForm";

    /** {@code Relation{Governor, Dependent, label, layer, score}}. */
    public static final String RELATION = "org.tahqiq.type.Relation";

    /** {@code Score{annotation, value}}. */
    public static final String SCORE = "org.tahqiq.type.Score";

    private TahqiqTypes() {}

    /** Adds a zone. */
    public static void addZone(CAS cas, int begin, int end, String tag) {
        AnnotationFS zone = create(cas, ZONE, begin, end);
        set(zone, "value", tag);
        cas.addFsToIndexes(zone);
    }

    /**
     * Adds the segments of a word.
     *
     * @param parts with offsets within the word
     * @return one for each part
     */
    public static List<AnnotationFS> addSegments(CAS cas, AnnotationFS word, List<WordPart> parts) {
        List<AnnotationFS> segments = new ArrayList<>(parts.size());
        for (WordPart part : parts) {
            int begin = word.getBegin() + part.begin();
            AnnotationFS segment = create(cas, SEGMENT, begin, word.getBegin() + part.end());
            Type type = segment.getType();
            segment.setFeatureValue(type.getFeatureByBaseName("word"), word);
            segment.setIntValue(type.getFeatureByBaseName("index"), segments.size());
            set(segment, "form", part.form().orElse(null));
            set(segment, "pos", part.pos().orElse(null));
            cas.addFsToIndexes(segment);
            segments.add(segment);
        }
        return segments;
    }

    /** Says that a segmenter has been over all words, so that those without segments are whole. */
    public static void addSegmented(CAS cas) {
        cas.addFsToIndexes(cas.createFS(type(cas, SEGMENTED)));
    }

    /** Whether the words have been segmented; those without segments are whole then. */
    public static boolean isSegmented(CAS cas) {
        return cas.getIndexRepository().getIndexedFSs(type(cas, SEGMENTED)).iterator().hasNext()
                || cas.getAnnotationIndex(type(cas, SEGMENT)).size() > 0;
    }

    /** The segments of each word that has any, in order. */
    public static Map<AnnotationFS, List<AnnotationFS>> segmentsByWord(CAS cas) {
        Map<AnnotationFS, List<AnnotationFS>> segments = new HashMap<>();
        for (AnnotationFS segment : all(cas, SEGMENT)) {
            segments.computeIfAbsent(wordOf(segment), word -> new ArrayList<>(4)).add(segment);
        }
        segments.values().forEach(own -> own.sort(Comparator.comparingInt(TahqiqTypes::indexOf)));
        return segments;
    }

    /** The word that a segment belongs to. */
    public static AnnotationFS wordOf(AnnotationFS segment) {
        return (AnnotationFS)
                segment.getFeatureValue(segment.getType().getFeatureByBaseName("word"));
    }

    /** The place of a segment in its word, from 0. */
    public static int indexOf(AnnotationFS segment) {
        return segment.getIntValue(segment.getType().getFeatureByBaseName("index"));
    }

    /** Adds the normalised form of a word. */
    public static void addNormalizedForm(CAS cas, int begin, int end, String value) {
        AnnotationFS form = create(cas, NORMALIZED_FORM, begin, end);
        set(form, "value", value);
        cas.addFsToIndexes(form);
    }

    /** Adds how sure an engine is of an annotation, to the fourth decimal. */
    public static void addScore(CAS cas, AnnotationFS annotation, double value) {
        AnnotationFS score = create(cas, SCORE, annotation.getBegin(), annotation.getEnd());
        Type type = score.getType();
        score.setFeatureValue(type.getFeatureByBaseName("annotation"), annotation);
        score.setDoubleValue(type.getFeatureByBaseName("value"), rounded(value));
        cas.addFsToIndexes(score);
    }

    /**
     * Adds a relation.
     *
     * @param score how sure the engine is of it; kept to the fourth decimal
     */
    public static void addRelation(
            CAS cas,
            AnnotationFS source,
            AnnotationFS target,
            String label,
            String layer,
            double score) {
        AnnotationFS relation = create(cas, RELATION, target.getBegin(), target.getEnd());
        Type type = relation.getType();
        relation.setFeatureValue(type.getFeatureByBaseName("Governor"), source);
        relation.setFeatureValue(type.getFeatureByBaseName("Dependent"), target);
        relation.setDoubleValue(type.getFeatureByBaseName("score"), rounded(score));
        set(relation, "label", label);
        set(relation, "layer", layer);
        cas.addFsToIndexes(relation);
    }

    /** All annotations of a type, in UIMA's order. */
    public static List<AnnotationFS> all(CAS cas, String typeName) {
        List<AnnotationFS> result = new ArrayList<>();
        for (AnnotationFS annotation : cas.getAnnotationIndex(type(cas, typeName))) {
            result.add(annotation);
        }
        return result;
    }

    /** The text of a feature, null where it has none. */
    public static @Nullable String text(FeatureStructure structure, String feature) {
        return structure.getStringValue(structure.getType().getFeatureByBaseName(feature));
    }

    /** Sets the text of a feature. */
    public static void set(FeatureStructure structure, String feature, @Nullable String value) {
        structure.setStringValue(structure.getType().getFeatureByBaseName(feature), value);
    }

    /** More would be noise that every set file repeats, and that differs between machines. */
    private static double rounded(double score) {
        return Math.rint(score * 10_000) / 10_000;
    }

    private static AnnotationFS create(CAS cas, String typeName, int begin, int end) {
        return cas.createAnnotation(type(cas, typeName), begin, end);
    }

    private static Type type(CAS cas, String name) {
        Type type = cas.getTypeSystem().getType(name);
        if (type == null) {
            throw new IllegalStateException("The CAS was made without the type " + name);
        }
        return type;
    }
}
