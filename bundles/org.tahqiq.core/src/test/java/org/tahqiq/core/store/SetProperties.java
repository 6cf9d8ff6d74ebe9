package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;

class SetProperties {

    @Property
    void whatIsWrittenIsRead(
            @ForAll("texts") String note, @ForAll("values") Map<String, String> values)
            throws Exception {
        AnnotationSet set = AnnotationFactory.eINSTANCE.createAnnotationSet();
        Span span = Sets.span("a", "Entity", 0, 1);
        span.setNote(note);
        span.setValues(values.isEmpty() ? null : values);
        set.getSpans().add(span);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XmiWriter(out, new AnnotationOrder(set)).write(set);
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        try (XmiReader reader = new XmiReader(in, "a.xmi")) {
            assertThat(
                            EcoreUtil.equals(
                                    reader.read(AnnotationPackage.Literals.ANNOTATION_SET), set))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .withChars("\t\r\n<>&\"'|=\\")
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<Map<String, String>> values() {
        return Arbitraries.maps(texts(), texts()).ofMaxSize(4);
    }
}
