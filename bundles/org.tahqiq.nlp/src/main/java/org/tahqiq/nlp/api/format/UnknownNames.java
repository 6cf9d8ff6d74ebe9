package org.tahqiq.nlp.api.format;

/** What becomes of layers, tags and features of an imported file that the corpus does not know. */
public enum UnknownNames {
    /**
     * The scheme stays as it is: an unknown tag of a closed tagset and unknown features are kept as
     * the remark of the annotation; unknown tags of open tagsets are kept as they are.
     */
    KEEP_AS_REMARK,
    /** The scheme grows: tags are added to the tagset, features and layers are made. */
    ADD_TO_SCHEME
}
