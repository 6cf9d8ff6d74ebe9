package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;

/** Our files are XMI that EMF reads, and the other way round. */
class XmiInteropTest {

    @Test
    void emfReadsTheSetThatWeWrite() throws Exception {
        AnnotationSet set = Sets.fill(AnnotationFactory.eINSTANCE.createAnnotationSet());
        byte[] ours = write(set, new AnnotationOrder(set));
        assertThat(EcoreUtil.equals(emfRead(ours), set)).isTrue();
    }

    @Test
    void weReadTheSetThatEmfWrites() throws Exception {
        AnnotationSet set = Sets.fill(AnnotationFactory.eINSTANCE.createAnnotationSet());
        set.setFormatVersion(FormatVersion.CURRENT);
        byte[] emfs = emfWrite(EcoreUtil.copy(set));
        try (XmiReader reader = new XmiReader(new ByteArrayInputStream(emfs), "emf.xmi")) {
            EObject read = reader.read(AnnotationPackage.Literals.ANNOTATION_SET);
            assertThat(EcoreUtil.equals(read, set)).isTrue();
        }
    }

    @Test
    void emfReadsTheCorpusThatWeWrite() throws Exception {
        Corpus corpus = corpus();
        byte[] ours = write(corpus, (feature, values) -> values);
        assertThat(EcoreUtil.equals(emfRead(ours), corpus)).isTrue();
    }

    @Test
    void weReadTheCorpusThatEmfWrites() throws Exception {
        Corpus corpus = corpus();
        InputStream emfs = new ByteArrayInputStream(emfWrite(EcoreUtil.copy(corpus)));
        assertThat(EcoreUtil.equals(CorpusXmi.read(emfs, "emf.xmi"), corpus)).isTrue();
    }

    private static Corpus corpus() {
        Corpus corpus = Presets.byId("empty").orElseThrow().newCorpus("تجربة");
        corpus.setFormatVersion(FormatVersion.CURRENT);
        corpus.getTagsets()
                .get(0)
                .getTags()
                .get(0)
                .getExamples()
                .addAll(List.of("أ < ب", " \r\n", "أ < ب"));
        Pipeline pipeline = AnnotationFactory.eINSTANCE.createPipeline();
        pipeline.setName("p");
        Step step = AnnotationFactory.eINSTANCE.createStep();
        step.setEngine("e");
        step.setParameters(Map.of("a", "b"));
        pipeline.getSteps().add(step);
        corpus.getPipelines().add(pipeline);
        return corpus;
    }

    private static byte[] write(EObject root, XmiWriter.Order order)
            throws IOException, CorpusException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XmiWriter(out, order).write(root);
        return out.toByteArray();
    }

    private static EObject emfRead(byte[] bytes) throws IOException {
        XMIResourceImpl resource = resource();
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        assertThat(resource.getErrors()).isEmpty();
        return resource.getContents().get(0);
    }

    private static byte[] emfWrite(EObject root) throws IOException {
        XMIResourceImpl resource = resource();
        resource.getContents().add(root);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        return out.toByteArray();
    }

    private static XMIResourceImpl resource() {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/a.xmi"));
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(AnnotationPackage.eNS_URI, AnnotationPackage.eINSTANCE);
        resources.getResources().add(resource);
        return resource;
    }
}
