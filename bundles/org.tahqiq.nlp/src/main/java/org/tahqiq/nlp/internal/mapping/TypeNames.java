package org.tahqiq.nlp.internal.mapping;

/** Names of the UIMA types and features that layers are mapped to. */
final class TypeNames {

    static final String ANNOTATION = "uima.tcas.Annotation";
    static final String ANNOTATION_BASE = "uima.cas.AnnotationBase";
    static final String TOP = "uima.cas.TOP";
    static final String STRING = "uima.cas.String";
    static final String INTEGER = "uima.cas.Integer";
    static final String FS_ARRAY = "uima.cas.FSArray";

    static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";
    static final String METADATA = DKPRO + "metadata.type.DocumentMetaData";
    static final String SENTENCE = DKPRO + "segmentation.type.Sentence";
    static final String TOKEN = DKPRO + "segmentation.type.Token";
    static final String STEM = DKPRO + "segmentation.type.Stem";
    static final String LEMMA = DKPRO + "segmentation.type.Lemma";
    static final String POS = DKPRO + "lexmorph.type.pos.POS";
    static final String MORPH = DKPRO + "lexmorph.type.morph.MorphologicalFeatures";
    static final String ENTITY = DKPRO + "ner.type.NamedEntity";
    static final String PENN_TREE = DKPRO + "syntax.type.PennTree";

    static final String ZONE = "org.tahqiq.type.Zone";
    static final String SEGMENT = "org.tahqiq.type.Segment";
    static final String SEGMENTED = "org.tahqiq.type.Segmented";
    static final String NORMALIZED_FORM = "org.tahqiq.type.NormalizedForm";
    static final String RELATION = "org.tahqiq.type.Relation";
    static final String SCORE = "org.tahqiq.type.Score";

    /** Prefix of the types that are generated for a corpus's own layers. */
    static final String CUSTOM = "org.tahqiq.custom.";

    /** The tag, in every type of ours and DKPro's that has one, but for relations. */
    static final String VALUE = "value";

    /** The tag of a relation. */
    static final String LABEL = "label";

    static final String LAYER = "layer";
    static final String WORD = "word";
    static final String INDEX = "index";
    static final String FORM = "form";
    static final String GOVERNOR = "Governor";
    static final String DEPENDENT = "Dependent";

    private TypeNames() {}
}
