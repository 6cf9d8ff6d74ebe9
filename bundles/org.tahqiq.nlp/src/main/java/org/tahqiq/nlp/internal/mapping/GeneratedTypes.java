package org.tahqiq.nlp.internal.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.tahqiq.model.annotation.LayerKind;

/** Makes the types of a scheme's own layers, with names that every reader of XMI can parse. */
final class GeneratedTypes {

    /** What generated types inherit or bring along themselves. */
    private static final Set<String> TAKEN =
            Set.of(
                    "sofa",
                    "begin",
                    "end",
                    "parent",
                    "lemma",
                    "stem",
                    "pos",
                    "xpos",
                    "morph",
                    "norm",
                    "id",
                    "syntacticFunction",
                    "order",
                    "identifier",
                    "score",
                    "value",
                    "label",
                    "layer",
                    "word",
                    "index",
                    "form",
                    "Governor",
                    "Dependent");

    private final TypeSystemDescription description = new TypeSystemDescription_impl();
    private final Set<String> names = new HashSet<>();

    GeneratedTypes() {
        description.setName("Layers of the corpus");
    }

    TypeSystemDescription description() {
        return description;
    }

    /** Adds a type for the annotations of a layer, without features of the scheme. */
    TypeDescription add(String layer, LayerKind kind) {
        String parent =
                switch (kind) {
                    case SPAN, SEGMENT -> TypeNames.ANNOTATION;
                    case RELATION -> TypeNames.RELATION;
                    case DOCUMENT -> TypeNames.ANNOTATION_BASE;
                };
        TypeDescription type = derive(layer, parent);
        if (kind != LayerKind.RELATION) {
            type.addFeature(TypeNames.VALUE, "The tag.", TypeNames.STRING);
        }
        if (kind == LayerKind.SEGMENT) {
            type.addFeature(TypeNames.WORD, "The word.", TypeNames.ANNOTATION);
            type.addFeature(TypeNames.INDEX, "Place in the word, from 0.", TypeNames.INTEGER);
            type.addFeature(TypeNames.FORM, "Null: the covered text.", TypeNames.STRING);
        }
        return type;
    }

    /** Adds a type for the annotations of a layer below one that stands ready. */
    TypeDescription derive(String layer, String parent) {
        String name = TypeNames.CUSTOM + unique(identifier(layer), names);
        return description.addType(name, "Layer " + layer, parent);
    }

    /** Adds features of the scheme to a type. */
    static List<FeatureColumn> addFeatures(TypeDescription type, List<String> features) {
        Set<String> taken = new HashSet<>(TAKEN);
        return features.stream().map(feature -> addFeature(type, feature, taken)).toList();
    }

    private static FeatureColumn addFeature(
            TypeDescription type, String feature, Set<String> taken) {
        String casFeature = unique(identifier(feature), taken);
        type.addFeature(casFeature, "Feature " + feature, TypeNames.STRING);
        return new FeatureColumn.Direct(feature, casFeature);
    }

    private static String unique(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /**
     * A name with only the letters that XML 1.0 allows in all its editions and UIMA allows as well:
     * the ASCII ones and the Arabic letters of the basic block.
     */
    static String identifier(String name) {
        StringBuilder identifier = new StringBuilder(name.length());
        name.codePoints().forEach(c -> identifier.append(isNameLetter(c) ? (char) c : '_'));
        if (identifier.isEmpty() || !isLetter(identifier.charAt(0))) {
            identifier.insert(0, 'L');
        }
        return identifier.toString();
    }

    private static boolean isNameLetter(int c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '_';
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= 0x0621 && c <= 0x063A // HAMZA to GHAIN
                || c >= 0x0641 && c <= 0x064A; // FEH to YEH
    }
}
