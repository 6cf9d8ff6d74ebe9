package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A row of the table with the features of one type of one type system; what the type lacks is null.
 * For a type below that of the row, as DKPro has below its named entities, these are its inherited
 * ones.
 */
final class BoundRow {

    final LayerRow row;
    final Type type;
    private final TypeSystem types;
    final @Nullable Feature tag;
    final @Nullable Feature layer;
    final @Nullable Feature word;
    final @Nullable Feature index;
    final @Nullable Feature form;
    final @Nullable Feature governor;
    final @Nullable Feature dependent;
    final @Nullable Feature score;
    final List<BoundColumn> columns = new ArrayList<>();

    BoundRow(LayerRow row, Type type, TypeSystem types) {
        this.row = row;
        this.type = type;
        this.types = types;
        this.tag = row.tagFeature().map(type::getFeatureByBaseName).orElse(null);
        this.layer = type.getFeatureByBaseName(TypeNames.LAYER);
        this.word = type.getFeatureByBaseName(TypeNames.WORD);
        this.index = type.getFeatureByBaseName(TypeNames.INDEX);
        this.form = type.getFeatureByBaseName(TypeNames.FORM);
        this.governor = type.getFeatureByBaseName(TypeNames.GOVERNOR);
        this.dependent = type.getFeatureByBaseName(TypeNames.DEPENDENT);
        this.score = type.getFeatureByBaseName("score");
        for (FeatureColumn column : row.columns()) {
            BoundColumn.bind(column, type, types).ifPresent(columns::add);
        }
    }

    /** Whether a feature may refer to an annotation of that type. */
    boolean accepts(@Nullable Feature feature, FeatureStructure value) {
        return feature != null && types.subsumes(feature.getRange(), value.getType());
    }
}
