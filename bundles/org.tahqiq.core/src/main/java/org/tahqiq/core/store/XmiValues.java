package org.tahqiq.core.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.text.XmlCharacters;

/** Writes the values of attributes, and says which object holds what XML cannot carry. */
final class XmiValues {

    private final XmiText text;

    XmiValues(XmiText text) {
        this.text = text;
    }

    /** Writes an attribute with its value, whatever that is, unless it is the usual one. */
    void write(EObject object, XmiColumn column, @Nullable Object value) throws CorpusException {
        if (value instanceof Integer number) {
            column.number(number, text);
        } else if (value instanceof Map<?, ?> map) {
            values(object, column, map);
        } else if (value != null && !value.equals(column.usual())) {
            repeatable(object, column, value);
        }
    }

    /** Writes an attribute of which every object has another value. */
    void string(EObject object, XmiColumn column, @Nullable String value) throws CorpusException {
        if (value != null) {
            text.raw(column.opening());
            if (text.escaped(value) >= 0) {
                throw refusal(object, column.attribute(), value);
            }
            text.quote();
        }
    }

    /** Writes an attribute with the values of features, unless there are none. */
    void values(EObject object, XmiColumn column, @Nullable Map<?, ?> values)
            throws CorpusException {
        if (values != null && !values.isEmpty() && !column.repeat(values, text)) {
            int mark = text.mark();
            text.raw(column.opening());
            if (!values(values)) {
                throw refusal(object, column.attribute(), values);
            }
            text.quote();
            column.remember(values, text, mark);
        }
    }

    /** Writes an attribute that is often the very same object as it was last. */
    void repeatable(EObject object, XmiColumn column, @Nullable Object value)
            throws CorpusException {
        if (value != null && value != column.usual() && !column.repeat(value, text)) {
            int mark = text.mark();
            text.raw(column.opening());
            element(object, column.attribute(), value);
            text.quote();
            column.remember(value, text, mark);
        }
    }

    /** Writes a value by itself. */
    void element(EObject object, EAttribute attribute, Object value) throws CorpusException {
        if (text.escaped(literal(attribute, value)) >= 0) {
            throw refusal(object, attribute, value);
        }
    }

    /**
     * Writes feature values as the model's own conversion would, without making a string of them:
     * they stand on every word and segment.
     */
    private boolean values(Map<?, ?> values) {
        boolean sorted =
                values.size() == 1
                        || values instanceof SortedMap<?, ?> map && map.comparator() == null;
        boolean good = true;
        String separator = "";
        for (Map.Entry<?, ?> entry : (sorted ? values : new TreeMap<>(values)).entrySet()) {
            text.raw(separator);
            good &= text.part((String) Objects.requireNonNull(entry.getKey())) < 0;
            text.raw("=");
            good &= text.part((String) Objects.requireNonNull(entry.getValue())) < 0;
            separator = "|";
        }
        return good;
    }

    private static CorpusException refusal(EObject object, EAttribute attribute, Object value) {
        String literal = literal(attribute, value);
        char illegal = literal.charAt(XmlCharacters.firstIllegal(literal));
        return new CorpusException(
                Messages.NOT_STORED.with(
                        attribute.getName(), nameOf(object), XmlCharacters.nameOf(illegal)));
    }

    private static String literal(EAttribute attribute, Object value) {
        if (value instanceof String string) {
            return string;
        }
        if (value instanceof Enumerator enumerator) {
            return enumerator.getLiteral();
        }
        EDataType type = attribute.getEAttributeType();
        return String.valueOf(
                type.getEPackage().getEFactoryInstance().convertToString(type, value));
    }

    private static String nameOf(EObject object) {
        for (String key : List.of("id", "name")) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(key);
            if (feature != null && object.eGet(feature) != null) {
                return object.eClass().getName().toLowerCase(Locale.ROOT)
                        + " '"
                        + object.eGet(feature)
                        + "'";
            }
        }
        return "a " + object.eClass().getName().toLowerCase(Locale.ROOT);
    }
}
