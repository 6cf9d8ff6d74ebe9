package org.tahqiq.nlp.internal.mapping;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.RunStep;
import org.tahqiq.model.annotation.Status;

/** Reads what {@link FactWriting} wrote; without facts the annotations are as newly made. */
final class FactReading {

    private final BoundTable table;
    private final CAS cas;
    private final Map<FeatureStructure, FeatureStructure> facts = new HashMap<>();
    private final Map<FeatureStructure, Double> scores = new HashMap<>();

    /** The numbers of the annotations with facts or a score; most have neither. */
    private final BitSet known = new BitSet();

    private Status defaultStatus;
    private @Nullable String defaultRun;
    private final DocumentEntry document = AnnotationFactory.eINSTANCE.createDocumentEntry();

    /**
     * @param status of annotations, unless facts say something else
     * @param run that they are of, unless facts say something else
     */
    FactReading(BoundTable table, CAS cas, Status status, @Nullable String run) {
        this.defaultStatus = status;
        this.defaultRun = run;
        this.table = table;
        this.cas = cas;
        Type factsType = table.type(FactTypes.FACTS);
        Feature about = factsType.getFeatureByBaseName(FactTypes.ABOUT);
        for (FeatureStructure fact : cas.getIndexRepository().getIndexedFSs(factsType)) {
            FeatureStructure annotation = fact.getFeatureValue(about);
            facts.put(annotation, fact);
            know(annotation);
        }
        Type scoreType = table.type(TypeNames.SCORE);
        Feature scored = scoreType.getFeatureByBaseName("annotation");
        Feature value = scoreType.getFeatureByBaseName(TypeNames.VALUE);
        for (AnnotationFS score : cas.getAnnotationIndex(scoreType)) {
            FeatureStructure annotation = score.getFeatureValue(scored);
            scores.put(annotation, score.getDoubleValue(value));
            know(annotation);
        }
    }

    private void know(@Nullable FeatureStructure annotation) {
        if (annotation instanceof TOP structure) {
            known.set(structure._id());
        }
    }

    /** Reads what belongs to the whole set. */
    void readSet(AnnotationSet set) throws CorpusException {
        Type type = table.type(FactTypes.SET_FACTS);
        for (FeatureStructure whole : cas.getIndexRepository().getIndexedFSs(type)) {
            if (whole.getIntValue(FactText.feature(whole, FactTypes.VERSION))
                    > FactTypes.CURRENT_VERSION) {
                throw new CorpusException(Messages.NEWER.with());
            }
            FactText.read(whole, FactTypes.SET_ATTRIBUTES, set);
            FactText.read(whole, FactTypes.DOCUMENT_ATTRIBUTES, document);
            Status status =
                    Status.get(
                            whole.getStringValue(
                                    FactText.feature(whole, FactTypes.DEFAULT_STATUS)));
            defaultStatus = status == null ? Status.MANUAL : status;
            defaultRun = whole.getStringValue(FactText.feature(whole, FactTypes.DEFAULT_RUN));
            for (FeatureStructure run : elements(whole, FactTypes.RUNS)) {
                set.getRuns().add(readRun(run));
            }
        }
    }

    /** Further facts about the document, known after {@link #readSet}. */
    Map<String, String> metadata() {
        Map<String, String> metadata = document.getMetadata();
        return metadata == null ? Map.of() : metadata;
    }

    /** Whether there are facts about an annotation. */
    boolean has(FeatureStructure annotation) {
        return facts.containsKey(annotation);
    }

    /** Reads the facts about one annotation; what they say goes before all else. */
    void read(FeatureStructure from, Annotation to) throws CorpusException {
        to.setStatus(defaultStatus);
        to.setRun(defaultRun);
        if (!known.get(((TOP) from)._id())) {
            return;
        }
        Double score = scores.get(from);
        if (score != null) {
            to.setScore(score);
        }
        FeatureStructure fact = facts.get(from);
        if (fact == null) {
            return;
        }
        Map<String, String> placed = to.getValues();
        FactText.read(fact, FactTypes.ANNOTATION_FACTS, to);
        if (to.getRun() != null && to.getRun().isEmpty()) {
            to.setRun(null);
        }
        if (placed != null && to.getValues() != placed) {
            Map<String, String> all = new TreeMap<>(to.getValues());
            all.putAll(placed);
            to.setValues(all);
        }
    }

    private Run readRun(FeatureStructure from) throws CorpusException {
        Run run = AnnotationFactory.eINSTANCE.createRun();
        FactText.read(from, FactTypes.RUN_ATTRIBUTES, run);
        for (FeatureStructure step : elements(from, FactTypes.STEPS)) {
            RunStep to = AnnotationFactory.eINSTANCE.createRunStep();
            FactText.read(step, FactTypes.STEP_ATTRIBUTES, to);
            run.getSteps().add(to);
        }
        return run;
    }

    private static List<FeatureStructure> elements(FeatureStructure of, String feature) {
        FeatureStructure array = of.getFeatureValue(FactText.feature(of, feature));
        return array instanceof ArrayFS<?> found ? List.of(found.toArray()) : List.of();
    }
}
