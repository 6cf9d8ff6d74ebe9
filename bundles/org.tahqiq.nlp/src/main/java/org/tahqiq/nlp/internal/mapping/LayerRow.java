package org.tahqiq.nlp.internal.mapping;

import java.util.List;
import java.util.Optional;
import org.tahqiq.model.annotation.LayerKind;

/**
 * One row of the table: a layer and the UIMA type of its annotations.
 *
 * @param layer the name of the layer
 * @param kind what its annotations hang on
 * @param order its place in the scheme, from 0
 * @param type the type that its annotations are written as
 * @param engineType the type that engines write them as; differs from {@code type} where that was
 *     derived from it to hold more features
 * @param tagFeature the feature that holds the tag; empty: the type has none
 * @param columns where the features stand
 */
record LayerRow(
        String layer,
        LayerKind kind,
        int order,
        String type,
        String engineType,
        Optional<String> tagFeature,
        List<FeatureColumn> columns) {}
