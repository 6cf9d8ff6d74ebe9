package org.tahqiq.nlp.internal.mapping;

import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__ANNOTATOR;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__ID;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__LAYER;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__NOTE;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__ORIGIN_ID;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__RUN;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__SCORE;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__STATUS;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__TAG;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__VALUES;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__WHEN;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.RELATION__SOURCE;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.RELATION__TARGET;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.RUN_STEP__ENGINE;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.RUN_STEP__PARAMETERS;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.RUN_STEP__VERSION;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.RUN__FINISHED;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.RUN__ID;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.RUN__PIPELINE;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.RUN__STARTED;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.SEGMENT__WORD;
import static org.tahqiq.model.annotation.AnnotationPackage.Literals.SPAN__FURTHER_PARTS;

import java.util.List;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.eclipse.emf.ecore.EAttribute;
import org.tahqiq.model.annotation.AnnotationPackage;

/**
 * Types for what DKPro has no place for: who judged, when, and how sure. A {@code Facts} stands
 * beside an annotation only where something differs from what a reader would assume, a {@code
 * SetFacts} once in a CAS. Values are strings in the notation of our own files.
 */
final class FactTypes {

    static final String FACTS = "org.tahqiq.type.Facts";
    static final String SET_FACTS = "org.tahqiq.type.SetFacts";
    static final String RUN = "org.tahqiq.type.Run";
    static final String RUN_STEP = "org.tahqiq.type.RunStep";

    /** In {@link #FACTS}: the annotation that the facts are about. */
    static final String ABOUT = "about";

    /** In {@link #SET_FACTS}: the status of annotations whose facts name none. */
    static final String DEFAULT_STATUS = "defaultStatus";

    /** In {@link #SET_FACTS}: the run of annotations whose facts name none. */
    static final String DEFAULT_RUN = "defaultRun";

    /** In {@link #SET_FACTS}: the version of these types, so that older readers can refuse. */
    static final String VERSION = "version";

    /** What is written into {@link #VERSION}. */
    static final int CURRENT_VERSION = 1;

    static final String RUNS = "runs";
    static final String STEPS = "steps";

    /** What may stand in {@link #FACTS}, under the name that it has in the model. */
    static final List<EAttribute> ANNOTATION_FACTS =
            List.of(
                    ANNOTATION__ID,
                    ANNOTATION__LAYER,
                    ANNOTATION__TAG,
                    ANNOTATION__VALUES,
                    ANNOTATION__STATUS,
                    ANNOTATION__SCORE,
                    ANNOTATION__ANNOTATOR,
                    ANNOTATION__RUN,
                    ANNOTATION__ORIGIN_ID,
                    ANNOTATION__WHEN,
                    ANNOTATION__NOTE,
                    SPAN__FURTHER_PARTS,
                    SEGMENT__WORD,
                    RELATION__SOURCE,
                    RELATION__TARGET);

    /** What stands in {@link #SET_FACTS}. */
    static final List<EAttribute> SET_ATTRIBUTES =
            List.of(
                    AnnotationPackage.Literals.ANNOTATION_SET__FORMAT_VERSION,
                    AnnotationPackage.Literals.ANNOTATION_SET__DOCUMENT,
                    AnnotationPackage.Literals.ANNOTATION_SET__ANNOTATOR,
                    AnnotationPackage.Literals.ANNOTATION_SET__STATE,
                    AnnotationPackage.Literals.ANNOTATION_SET__TEXT_SHA256);

    /** What of the document stands in {@link #SET_FACTS} too. */
    static final List<EAttribute> DOCUMENT_ATTRIBUTES =
            List.of(AnnotationPackage.Literals.DOCUMENT_ENTRY__METADATA);

    /** What stands in {@link #RUN}. */
    static final List<EAttribute> RUN_ATTRIBUTES =
            List.of(RUN__ID, RUN__PIPELINE, RUN__STARTED, RUN__FINISHED);

    /** What stands in {@link #RUN_STEP}. */
    static final List<EAttribute> STEP_ATTRIBUTES =
            List.of(RUN_STEP__ENGINE, RUN_STEP__VERSION, RUN_STEP__PARAMETERS);

    private FactTypes() {}

    static TypeSystemDescription describe() {
        TypeSystemDescription types = new TypeSystemDescription_impl();
        types.setName("Facts");
        TypeDescription facts = types.addType(FACTS, "Who judged, when.", TypeNames.TOP);
        facts.addFeature(ABOUT, "The annotation.", TypeNames.TOP);
        addStrings(facts, ANNOTATION_FACTS);
        TypeDescription step = types.addType(RUN_STEP, "An engine as it ran.", TypeNames.TOP);
        addStrings(step, STEP_ATTRIBUTES);
        TypeDescription run = types.addType(RUN, "A run of a pipeline.", TypeNames.TOP);
        addStrings(run, RUN_ATTRIBUTES);
        run.addFeature(STEPS, "Its engines.", TypeNames.FS_ARRAY, RUN_STEP, null);
        TypeDescription set = types.addType(SET_FACTS, "Whose annotations.", TypeNames.TOP);
        addStrings(set, SET_ATTRIBUTES);
        set.addFeature(DEFAULT_STATUS, "Status where facts name none.", TypeNames.STRING);
        set.addFeature(DEFAULT_RUN, "Run where facts name none.", TypeNames.STRING);
        set.addFeature(VERSION, "Version of these types.", TypeNames.INTEGER);
        addStrings(set, DOCUMENT_ATTRIBUTES);
        set.addFeature(RUNS, "The runs.", TypeNames.FS_ARRAY, RUN, null);
        return types;
    }

    private static void addStrings(TypeDescription type, List<EAttribute> attributes) {
        for (EAttribute attribute : attributes) {
            type.addFeature(attribute.getName(), "", TypeNames.STRING);
        }
    }
}
