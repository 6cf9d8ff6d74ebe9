package org.tahqiq.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.tahqiq.nlp.internal.mapping.CasDocument;
import org.tahqiq.nlp.internal.mapping.CasMapping;
import org.xml.sax.SAXException;

/**
 * The peer of the runner: the same components as one aggregate, a CAS that is used again and again,
 * and nothing else.
 */
record BarePipeline(AnalysisEngine engine, CasMapping mapping, CAS cas) {

    /**
     * Takes texts through pipelines, each in a thread of its own.
     *
     * @param folder where each CAS is written to, as UIMA's XMI and left to the system to bring to
     *     the disk; empty: nothing is kept
     */
    static void process(List<BarePipeline> pipelines, List<String> texts, Optional<Path> folder) {
        AtomicInteger next = new AtomicInteger();
        SideBySide.run(
                pipelines.stream()
                        .<Runnable>map(pipeline -> () -> pipeline.run(texts, next, folder))
                        .toList());
    }

    private void run(List<String> texts, AtomicInteger next, Optional<Path> folder) {
        for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
            cas.reset();
            try {
                mapping.write(new CasDocument("", "", "ar", texts.get(i)), cas);
                engine.process(cas);
                if (folder.isPresent()) {
                    save(folder.get().resolve(i + ".xmi"));
                }
            } catch (UIMAException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void save(Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            XmiCasSerializer.serialize(cas, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
