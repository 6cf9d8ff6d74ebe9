package org.tahqiq.core.store;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.tahqiq.model.annotation.AnnotationPackage;

/**
 * Turns the literals of one attribute into values, and remembers those that come again and again,
 * so that a hundred thousand words share one string for their layer and one map for {@code
 * pos=NOUN}. Values of data types are never changed in place, as the model says.
 */
final class LiteralCache {

    /** Enough for tags and features; ids, of which each is another, do not fill the memory. */
    private static final int LIMIT = 4096;

    private final EDataType type;
    private final EFactory factory;
    private final boolean isNumber;
    private final boolean isShared;
    private final Map<String, Object> values = new HashMap<>();

    LiteralCache(EAttribute attribute) {
        type = attribute.getEAttributeType();
        factory = type.getEPackage().getEFactoryInstance();
        isNumber = type.getInstanceClass() == int.class;
        isShared =
                attribute != AnnotationPackage.Literals.ANNOTATION__ID
                        && attribute != AnnotationPackage.Literals.SEGMENT__WORD;
    }

    Object value(String literal) {
        if (isNumber) {
            return Integer.valueOf(literal);
        }
        if (!isShared) {
            return literal;
        }
        Object value = values.get(literal);
        if (value == null) {
            value = factory.createFromString(type, literal);
            if (values.size() < LIMIT) {
                values.put(literal, value);
            }
        }
        return value;
    }
}
