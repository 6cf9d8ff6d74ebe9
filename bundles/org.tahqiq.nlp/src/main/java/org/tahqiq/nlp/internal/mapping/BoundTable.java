package org.tahqiq.nlp.internal.mapping;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.cas.impl.TypeSystemImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.LayerKind;

/** The table bound to the types of one type system. Immutable. */
final class BoundTable {

    private final LayerTable table;
    private final TypeSystem types;
    private final BoundRow[] byCode;
    private final Map<LayerRow, BoundRow> byRow = new HashMap<>();
    private final Set<Type> roots = new LinkedHashSet<>();

    BoundTable(LayerTable table, TypeSystem types) {
        this(table, types, Map.of());
    }

    /**
     * @param foreign further types, by the rows that they are read by where the table has none
     */
    BoundTable(LayerTable table, TypeSystem types, Map<Type, LayerRow> foreign) {
        this.table = table;
        this.types = types;
        this.byCode = new BoundRow[((TypeSystemImpl) types).getLargestTypeCode() + 1];
        Map<Type, LayerRow> named = new HashMap<>();
        for (LayerRow row : table.rows()) {
            named.put(type(row.engineType()), row);
            named.put(type(row.type()), row);
            byRow.put(row, new BoundRow(row, type(row.type()), types));
        }
        foreign.forEach(named::putIfAbsent);
        // An engine may write relations of any layer as the generic type, and names the layer.
        named.putIfAbsent(type(TypeNames.RELATION), table.row("", LayerKind.RELATION));
        for (Iterator<Type> all = types.getTypeIterator(); all.hasNext(); ) {
            bind(all.next(), named);
        }
    }

    LayerTable table() {
        return table;
    }

    TypeSystem types() {
        return types;
    }

    /** A type that must be there. */
    Type type(String name) {
        return Objects.requireNonNull(types.getType(name), name);
    }

    /** The row that annotations of exactly this type are read by; null: they are not. */
    @Nullable
    BoundRow byType(Type type) {
        int code = code(type);
        return code < byCode.length ? byCode[code] : null;
    }

    /** The row that annotations of a layer are written by. */
    BoundRow byLayer(String layer, LayerKind kind) {
        return byRow.get(table.row(layer, kind));
    }

    /** The highest types that are read; all others that are read lie below them. */
    Set<Type> roots() {
        return roots;
    }

    /** The number of a type in its type system; arrays may get theirs later than all others. */
    private static int code(Type type) {
        return ((TypeImpl) type).getCode();
    }

    private void bind(Type type, Map<Type, LayerRow> named) {
        Type root = null;
        LayerRow row = null;
        for (Type above = type; above != null; above = types.getParent(above)) {
            LayerRow found = named.get(above);
            if (found != null) {
                row = row == null ? found : row;
                root = above;
            }
        }
        if (row != null && root != null) {
            byCode[code(type)] = new BoundRow(row, type, types);
            roots.add(root);
        }
    }
}
