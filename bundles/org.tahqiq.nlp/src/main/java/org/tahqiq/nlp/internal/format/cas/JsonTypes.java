package org.tahqiq.nlp.internal.format.cas;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;

/**
 * The types that a JSON CAS describes under {@code %TYPES}. UIMA's own deserialiser of them, in
 * uimaj-io-json 0.5.0, returns none.
 */
final class JsonTypes {

    private static final String SUPERTYPE = "%SUPER_TYPE";
    private static final String RANGE = "%RANGE";
    private static final String ELEMENTS = "%ELEMENT_TYPE";
    private static final String RESERVED = "%";
    private static final String ARRAY = "[]";

    /** The types of UIMA itself, which nobody may describe in another way. */
    private static final String BUILT_IN = "uima.";

    /** The types whose arrays are types of their own. */
    private static final Set<String> PRIMITIVES =
            Set.of(
                    CAS.TYPE_NAME_BOOLEAN,
                    CAS.TYPE_NAME_BYTE,
                    CAS.TYPE_NAME_SHORT,
                    CAS.TYPE_NAME_INTEGER,
                    CAS.TYPE_NAME_LONG,
                    CAS.TYPE_NAME_FLOAT,
                    CAS.TYPE_NAME_DOUBLE,
                    CAS.TYPE_NAME_STRING);

    private JsonTypes() {}

    /**
     * Reads the types.
     *
     * @param node what stands under {@code %TYPES}
     * @param shownName the file as the person knows it
     */
    static TypeSystemDescription read(JsonNode node, String shownName) throws CorpusException {
        TypeSystemDescription types = new TypeSystemDescription_impl();
        check(node, shownName);
        for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> each = all.next();
            String name = each.getKey();
            check(each.getValue(), shownName);
            if (!name.startsWith(BUILT_IN) && !name.endsWith(ARRAY)) {
                TypeDescription type =
                        types.addType(name, null, text(each.getValue().get(SUPERTYPE)));
                addFeatures(type, each.getValue(), shownName);
            }
        }
        return types;
    }

    /**
     * Leaves of the types that are known here only the features that are not: JSON does not tell
     * all of a feature, and other versions of DKPro's types are to be read as before.
     */
    static void alignWith(TypeSystemDescription known, TypeSystemDescription types) {
        for (TypeDescription type : types.getTypes()) {
            TypeDescription same = known.getType(type.getName());
            if (same != null) {
                Set<String> names =
                        Stream.of(same.getFeatures())
                                .map(FeatureDescription::getName)
                                .collect(Collectors.toSet());
                type.setSupertypeName(same.getSupertypeName());
                type.setFeatures(
                        Stream.of(type.getFeatures())
                                .filter(feature -> !names.contains(feature.getName()))
                                .toArray(FeatureDescription[]::new));
            }
        }
    }

    private static void addFeatures(TypeDescription type, JsonNode node, String shownName)
            throws CorpusException {
        for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> each = all.next();
            if (each.getKey().startsWith(RESERVED)) {
                continue;
            }
            check(each.getValue(), shownName);
            String range = text(each.getValue().get(RANGE));
            FeatureDescription feature = type.addFeature(each.getKey(), null, range);
            if (range == null || !range.endsWith(ARRAY)) {
                feature.setElementType(text(each.getValue().get(ELEMENTS)));
                continue;
            }
            String element = range.substring(0, range.length() - ARRAY.length());
            if (PRIMITIVES.contains(element)) {
                feature.setRangeTypeName(element + "Array");
            } else {
                feature.setRangeTypeName(CAS.TYPE_NAME_FS_ARRAY);
                feature.setElementType(element);
            }
        }
    }

    private static void check(JsonNode node, String shownName) throws CorpusException {
        if (!node.isObject()) {
            throw new CorpusException(
                    Messages.DAMAGED.with(Messages.OTHER_SHAPE.with()), shownName, 0, null);
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || !node.isTextual() ? null : node.asText();
    }
}
