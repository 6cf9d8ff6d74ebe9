package org.tahqiq.nlp.internal.mapping;

import java.util.Objects;
import java.util.Optional;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/** A {@link FeatureColumn} in one type of one type system. */
sealed interface BoundColumn {

    /** The name of the feature in the scheme. */
    String feature();

    /**
     * @param own the feature of the annotation that holds the value
     */
    record Direct(String feature, Feature own) implements BoundColumn {}

    /**
     * @param link the feature of the annotation that refers to the other one
     * @param type the type of the other annotation
     * @param value the feature of the other annotation that holds the value
     */
    record Linked(String feature, Feature link, Type type, Feature value) implements BoundColumn {}

    /**
     * @param type the type of the other annotation with the same span
     * @param value the feature of the other annotation that holds the value
     */
    record Beside(String feature, Type type, Feature value) implements BoundColumn {}

    /** Binds a column to a type; empty: the type has no place for it. */
    static Optional<BoundColumn> bind(FeatureColumn column, Type type, TypeSystem types) {
        if (column instanceof FeatureColumn.Direct direct) {
            return Optional.ofNullable(type.getFeatureByBaseName(direct.casFeature()))
                    .map(own -> new Direct(column.feature(), own));
        }
        if (column instanceof FeatureColumn.Linked linked) {
            Type other = types.getType(linked.type());
            return Optional.ofNullable(type.getFeatureByBaseName(linked.link()))
                    .map(link -> new Linked(column.feature(), link, other, valueOf(other)));
        }
        Type other = types.getType(((FeatureColumn.Beside) column).type());
        return Optional.of(new Beside(column.feature(), other, valueOf(other)));
    }

    private static Feature valueOf(Type type) {
        return Objects.requireNonNull(type.getFeatureByBaseName(TypeNames.VALUE));
    }
}
