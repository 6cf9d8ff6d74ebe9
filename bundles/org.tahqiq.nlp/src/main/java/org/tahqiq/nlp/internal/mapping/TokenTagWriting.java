package org.tahqiq.nlp.internal.mapping;

import java.util.HashMap;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Segment;

/**
 * Repeats part of speech, lemma and morphology of a word's only segment on the token, where DKPro's
 * components look for them. A word of several segments has no such thing as its part of speech.
 */
final class TokenTagWriting {

    private final BoundTable table;
    private final CAS cas;
    private final Type tokenType;

    TokenTagWriting(BoundTable table, CAS cas) {
        this.table = table;
        this.cas = cas;
        this.tokenType = table.type(TypeNames.TOKEN);
    }

    void write(AnnotationSet set, Map<String, FeatureStructure> written) {
        Map<String, Integer> counts = new HashMap<>();
        for (Segment segment : set.getSegments()) {
            counts.merge(String.valueOf(segment.getWord()), 1, Integer::sum);
        }
        for (Segment segment : set.getSegments()) {
            if (isTagged(segment)
                    && counts.get(String.valueOf(segment.getWord())) == 1
                    && written.get(segment.getWord()) instanceof AnnotationFS token
                    && table.types().subsumes(tokenType, token.getType())) {
                write(segment.getValues(), token);
            }
        }
    }

    private static boolean isTagged(Segment segment) {
        return "Segment".equals(segment.getLayer()) && segment.getValues() != null;
    }

    private void write(Map<String, String> values, AnnotationFS token) {
        String pos = values.get("pos");
        String xpos = values.get("xpos");
        if (pos != null || xpos != null) {
            AnnotationFS tag = beside(token, posType(pos));
            tag.setStringValue(FactText.feature(tag, "PosValue"), xpos == null ? pos : xpos);
            tag.setStringValue(FactText.feature(tag, "coarseValue"), pos);
            link(token, "pos", tag);
        }
        write(values.get("lemma"), TypeNames.LEMMA, "lemma", token);
        write(values.get("morph"), TypeNames.MORPH, "morph", token);
    }

    private void write(@Nullable String value, String type, String link, AnnotationFS token) {
        if (value != null) {
            AnnotationFS other = beside(token, table.type(type));
            other.setStringValue(FactText.feature(other, TypeNames.VALUE), value);
            link(token, link, other);
        }
    }

    private AnnotationFS beside(AnnotationFS token, Type type) {
        return cas.createAnnotation(type, token.getBegin(), token.getEnd());
    }

    private void link(AnnotationFS token, String feature, AnnotationFS other) {
        token.setFeatureValue(FactText.feature(token, feature), other);
        cas.addFsToIndexes(other);
    }

    private Type posType(@Nullable String pos) {
        Type special = pos == null ? null : table.types().getType(TypeNames.POS + "_" + pos);
        return special == null ? table.type(TypeNames.POS) : special;
    }
}
