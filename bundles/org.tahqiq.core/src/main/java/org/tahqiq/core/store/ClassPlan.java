package org.tahqiq.core.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How objects of one class stand in XMI: single values as XML attributes, lists of values and
 * contained objects as child elements; everything in the order of the model.
 */
final class ClassPlan {

    /**
     * A single value.
     *
     * @param id the feature's number in the class
     * @param usual the value that it has unless it is set; null if it has none
     * @param opening the bytes up to the value: a space, the name and the opening quote
     */
    @NonNullByDefault(false)
    record Single(EAttribute attribute, int id, Object usual, byte[] opening) {}

    /**
     * A list of values.
     *
     * @param opening the bytes of the beginning of the element of a value, up to its name
     * @param closing those of its end
     */
    record Many(EStructuralFeature feature, int id, byte[] opening, byte[] closing) {}

    /** The classes of the model never change once it is loaded. */
    private static final Map<EClass, ClassPlan> KNOWN = new ConcurrentHashMap<>();

    private final List<Single> attributes = new ArrayList<>();
    private final List<Many> children = new ArrayList<>();
    private final Map<String, EStructuralFeature> byName = new HashMap<>();

    /** The plan of a class, made once. */
    static ClassPlan of(EClass type) {
        ClassPlan known = KNOWN.get(type);
        return known == null ? KNOWN.computeIfAbsent(type, ClassPlan::new) : known;
    }

    private ClassPlan(EClass type) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            byName.put(feature.getName(), feature);
            if (feature instanceof EAttribute attribute && !feature.isMany()) {
                byte[] opening = XmiText.ascii(" " + attribute.getName() + "=\"");
                attributes.add(
                        new Single(
                                attribute,
                                type.getFeatureID(attribute),
                                attribute.getDefaultValue(),
                                opening));
            } else if (feature instanceof EAttribute
                    || feature instanceof EReference reference && reference.isContainment()) {
                children.add(
                        new Many(
                                feature,
                                type.getFeatureID(feature),
                                XmiText.ascii("<" + feature.getName()),
                                XmiText.ascii("</" + feature.getName() + ">")));
            } else {
                throw new IllegalArgumentException(
                        "The store writes no cross references: " + feature);
            }
        }
    }

    List<Single> attributes() {
        return attributes;
    }

    List<Many> children() {
        return children;
    }

    @Nullable
    EStructuralFeature feature(String name) {
        return byName.get(name);
    }
}
