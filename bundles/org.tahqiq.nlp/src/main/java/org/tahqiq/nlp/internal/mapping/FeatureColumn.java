package org.tahqiq.nlp.internal.mapping;

/** Where the value of one feature of a layer stands in the CAS. */
sealed interface FeatureColumn {

    /** The name of the feature in the scheme. */
    String feature();

    /**
     * In a string feature of the annotation itself.
     *
     * @param casFeature the name of that feature
     */
    record Direct(String feature, String casFeature) implements FeatureColumn {}

    /**
     * In the feature {@code value} of another annotation that the annotation refers to.
     *
     * @param link the feature that refers to it
     * @param type the type of the other annotation
     */
    record Linked(String feature, String link, String type) implements FeatureColumn {}

    /**
     * In the feature {@code value} of another annotation with the same span.
     *
     * @param type the type of the other annotation
     */
    record Beside(String feature, String type) implements FeatureColumn {}
}
