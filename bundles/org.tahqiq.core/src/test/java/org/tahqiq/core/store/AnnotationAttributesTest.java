package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.Status;

/** The writer asks annotations for their attributes by name, and must forget none. */
class AnnotationAttributesTest {

    private static final Pattern ATTRIBUTE = Pattern.compile(" (\\w+)=\"");

    static List<EClass> classes() {
        return AnnotationPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(AnnotationPackage.Literals.ANNOTATION::isSuperTypeOf)
                .filter(type -> !type.isAbstract())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyAttributeOfTheModelIsWrittenInItsOrder(EClass type) throws Exception {
        EObject annotation = EcoreUtil.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            annotation.eSet(attribute, value(attribute.getEAttributeType()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XmiWriter(out, (feature, values) -> values).write(annotation);
        String file = out.toString(StandardCharsets.UTF_8);
        String line = file.substring(XmiWriter.head(type).length());
        assertThat(ATTRIBUTE.matcher(line).results().map(MatchResult::group))
                .containsExactlyElementsOf(
                        type.getEAllAttributes().stream()
                                .map(ENamedElement::getName)
                                .map(name -> " " + name + "=\"")
                                .toList());
        assertThat(type.getEAllContainments()).isEmpty();
    }

    private static Object value(EDataType type) {
        return switch (type.getName()) {
            case "EString" -> "a";
            case "EInt" -> 1;
            case "EDoubleObject" -> 0.5;
            case "Status" -> Status.REJECTED;
            case "Instant" -> Instant.EPOCH;
            case "FeatureValues" -> Map.of("a", "b");
            case "Offsets" -> List.of(1, 2);
            default -> throw new IllegalArgumentException(type.getName());
        };
    }
}
