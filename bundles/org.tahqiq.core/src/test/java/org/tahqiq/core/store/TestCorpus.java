package org.tahqiq.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;

/** A corpus on disk with one document, whose files a test may tamper with. */
record TestCorpus(Path folder, CorpusStore store) {

    static final String DOCUMENT = "لقاء";
    static final String TEXT = "التقى وزير الخارجية نظيره أمس";

    static TestCorpus in(Path folder) throws CorpusException {
        CorpusStore store =
                Presets.byId("empty").orElseThrow().create(new PlainCorpusFiles(folder), "تجربة");
        store.addDocument(NewDocument.of(DOCUMENT, TEXT));
        store.saveCorpus();
        return new TestCorpus(folder, store);
    }

    Path path(String relative) {
        return folder.resolve(relative);
    }

    Path setFile(String annotator) {
        return path(CorpusPaths.set(DOCUMENT, annotator));
    }

    String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** Replaces a string that must be there. */
    void replace(Path file, String old, String replacement) throws IOException {
        String content = read(file);
        if (!content.contains(old)) {
            throw new AssertionError("'" + old + "' is not in " + content);
        }
        file.toFile().setWritable(true);
        Files.writeString(file, content.replace(old, replacement), StandardCharsets.UTF_8);
    }
}
