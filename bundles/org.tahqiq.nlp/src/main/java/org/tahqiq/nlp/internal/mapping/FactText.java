package org.tahqiq.nlp.internal.mapping;

import java.util.List;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;

/** Copies attributes of the model to string features of the same names, and back. */
final class FactText {

    private FactText() {}

    /** Writes every attribute that is set. */
    static void write(EObject from, List<EAttribute> attributes, FeatureStructure to) {
        for (EAttribute attribute : attributes) {
            write(attribute, from.eGet(attribute), to);
        }
    }

    /** Writes one value; null leaves the feature as it is. */
    static void write(EAttribute attribute, @Nullable Object value, FeatureStructure to) {
        if (value != null) {
            to.setStringValue(
                    feature(to, attribute.getName()),
                    EcoreUtil.convertToString(attribute.getEAttributeType(), value));
        }
    }

    /** Sets every attribute of the model object that has a value in the CAS. */
    static void read(FeatureStructure from, List<EAttribute> attributes, EObject to)
            throws CorpusException {
        for (EAttribute attribute : attributes) {
            Feature feature = from.getType().getFeatureByBaseName(attribute.getName());
            String text = feature == null ? null : from.getStringValue(feature);
            if (text != null && to.eClass().getFeatureID(attribute) >= 0) {
                to.eSet(attribute, parse(attribute, text));
            }
        }
    }

    private static Object parse(EAttribute attribute, String text) throws CorpusException {
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (RuntimeException e) {
            // The conversions of the model throw whatever the parser of the value throws.
            throw new CorpusException(Messages.NOT_A_VALUE.with(text, attribute.getName()), e);
        }
    }

    static Feature feature(FeatureStructure structure, String name) {
        return structure.getType().getFeatureByBaseName(name);
    }
}
