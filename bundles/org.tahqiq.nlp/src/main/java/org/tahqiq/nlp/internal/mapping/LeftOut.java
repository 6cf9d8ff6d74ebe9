package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.eclipse.jdt.annotation.Nullable;

/** Counts what is in a CAS and has no place in a set, so that an import can tell of it. */
final class LeftOut {

    private static final Set<String> STRUCTURE =
            Set.of(
                    "sofa",
                    "begin",
                    "end",
                    TypeNames.LAYER,
                    TypeNames.WORD,
                    TypeNames.INDEX,
                    TypeNames.FORM,
                    TypeNames.GOVERNOR,
                    TypeNames.DEPENDENT,
                    "score");

    private static final Set<String> TOKEN_TAGS = Set.of("pos", "lemma", "morph");

    private static final Set<String> OWN =
            Set.of(
                    FactTypes.FACTS,
                    FactTypes.SET_FACTS,
                    FactTypes.RUN,
                    FactTypes.RUN_STEP,
                    TypeNames.SCORE,
                    TypeNames.NORMALIZED_FORM,
                    TypeNames.SEGMENTED,
                    "uima.cas.Sofa");

    private final BoundTable table;
    private final CAS cas;
    private final Type documentType;
    private final Map<String, Integer> types = new TreeMap<>();
    private final Map<String, Integer> features = new TreeMap<>();
    private final Set<FeatureStructure> linked = new HashSet<>();

    LeftOut(BoundTable table, CAS cas) {
        this.table = table;
        this.cas = cas;
        this.documentType = table.type(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
    }

    /** A sentence for each type and feature. */
    List<String> sentences() {
        List<FeatureStructure> rest = new ArrayList<>();
        Type top = table.type(TypeNames.TOP);
        for (FeatureStructure structure : cas.getIndexRepository().getIndexedFSs(top)) {
            BoundRow row = table.byType(structure.getType());
            if (row == null) {
                rest.add(structure);
            } else {
                countFeatures(structure, row);
            }
        }
        rest.stream()
                .filter(structure -> !isCarried(structure))
                .forEach(s -> types.merge(s.getType().getName(), 1, Integer::sum));
        List<String> sentences = new ArrayList<>();
        types.forEach(
                (type, count) ->
                        sentences.add(Messages.TYPE_LEFT_OUT.with(type, count).localized()));
        features.forEach(
                (feature, count) ->
                        sentences.add(Messages.FEATURE_LEFT_OUT.with(feature, count).localized()));
        return sentences;
    }

    private boolean isCarried(FeatureStructure structure) {
        return linked.contains(structure)
                || OWN.contains(structure.getType().getName())
                || table.types().subsumes(documentType, structure.getType());
    }

    private void countFeatures(FeatureStructure structure, BoundRow row) {
        Set<Feature> carried = new HashSet<>();
        for (BoundColumn column : row.columns) {
            if (column instanceof BoundColumn.Direct direct) {
                carried.add(direct.own());
            } else if (column instanceof BoundColumn.Linked link) {
                carried.add(link.link());
                follow(structure, link.link());
            }
        }
        for (Feature feature : structure.getType().getFeatures()) {
            if (carried.contains(feature)
                    || feature.equals(row.tag)
                    || STRUCTURE.contains(feature.getShortName())) {
                continue;
            }
            if (row.row.layer().equals("Word") && TOKEN_TAGS.contains(feature.getShortName())) {
                follow(structure, feature);
            } else if (hasValue(structure, feature)) {
                features.merge(feature.getName(), 1, Integer::sum);
            }
        }
    }

    private void follow(FeatureStructure structure, Feature link) {
        FeatureStructure other = structure.getFeatureValue(link);
        if (other != null) {
            linked.add(other);
        }
    }

    private static boolean hasValue(FeatureStructure structure, Feature feature) {
        if (!feature.getRange().isPrimitive()) {
            return structure.getFeatureValue(feature) != null;
        }
        @Nullable String text = structure.getFeatureValueAsString(feature);
        return text != null && !text.matches("false|0(\\.0)?");
    }
}
