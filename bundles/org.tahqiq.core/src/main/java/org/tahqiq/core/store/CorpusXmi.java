package org.tahqiq.core.store;

import java.io.InputStream;
import java.util.Map;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.Corpus;

/** Reads what stands in a {@code corpus.xmi}: the one of a corpus, or that of a preset. */
public final class CorpusXmi {

    private CorpusXmi() {}

    /**
     * Reads a corpus; its metadata and parameters are empty where the file states none. Closes the
     * stream.
     *
     * @param file what errors call the file
     */
    public static Corpus read(InputStream in, String file) throws CorpusException {
        try (XmiReader reader = new XmiReader(in, file)) {
            reader.requireRoot(AnnotationPackage.Literals.CORPUS);
            FormatVersion.of(reader, FormatVersion.CURRENT);
            return read(reader, file);
        }
    }

    /** Reads the rest of a corpus of the current version. */
    static Corpus read(XmiReader reader, String file) throws CorpusException {
        Corpus corpus = (Corpus) reader.read(AnnotationPackage.Literals.CORPUS);
        fillDefaults(corpus);
        CorpusCheck.check(corpus, file);
        return corpus;
    }

    private static void fillDefaults(Corpus corpus) {
        corpus.getDocuments().stream()
                .filter(entry -> entry.getMetadata() == null)
                .forEach(entry -> entry.setMetadata(Map.of()));
        corpus.getPipelines().stream()
                .flatMap(pipeline -> pipeline.getSteps().stream())
                .filter(step -> step.getParameters() == null)
                .forEach(step -> step.setParameters(Map.of()));
    }
}
