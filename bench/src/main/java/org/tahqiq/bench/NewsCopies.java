package org.tahqiq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;

/** Copies of news articles: those beside the checkout, or else the samples. */
final class NewsCopies {

    private final List<String> articles;
    private final int copies;

    /**
     * @param root of the checkout
     * @param copies how many documents there are to be
     */
    NewsCopies(Path root, int copies) throws IOException {
        Path shared = root.resolveSibling("shared").resolve("articles");
        Path folder =
                Files.isDirectory(shared)
                        ? shared
                        : root.resolve("samples").resolve("diplomatic-news");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        this.articles = texts;
        this.copies = copies;
    }

    /** How many articles are copied. */
    int articles() {
        return articles.size();
    }

    /** One after the other, until there are enough. */
    List<String> texts() {
        return IntStream.range(0, copies).mapToObj(i -> articles.get(i % articles.size())).toList();
    }

    /** A corpus of the copies, as it is before anybody annotated it. */
    Untouched corpus(Path folder) throws CorpusException {
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("bench"));
        DefaultPipelines.addTo(store.corpus());
        List<String> ids = new ArrayList<>();
        for (String text : texts()) {
            ids.add(store.addDocument(NewDocument.of("copy-" + ids.size(), text)).getId());
        }
        store.saveCorpus();
        return new Untouched(store, folder, ids);
    }

    /**
     * A corpus without a set.
     *
     * @param documents the ids of its documents
     */
    record Untouched(CorpusStore store, Path folder, List<String> documents) {

        Pipeline pipeline(String name) {
            return store.corpus().getPipelines().stream()
                    .filter(known -> known.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
