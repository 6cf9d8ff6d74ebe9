package org.tahqiq.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.uima.cas.CAS;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;
import org.tahqiq.nlp.internal.engine.lexicon.WordClusters;

/**
 * Raw news, from which something is learned that ships: shards 01 to 04, whose licence forbids
 * commercial use, are left out.
 */
final class RawNews {

    private final Path folder;

    RawNews(Path root) {
        folder = root.resolveSibling("shared/data/news-raw");
    }

    Path folder() {
        return folder;
    }

    boolean isThere() {
        return Files.exists(folder);
    }

    /** Reads all sentences: each word without its proclitics, its digits all the same. */
    void read(Consumer<String[]> sentences) throws Exception {
        readDocuments(
                document -> {
                    for (List<SentenceWord> sentence : document) {
                        sentences.accept(
                                sentence.stream()
                                        .map(word -> WordClusters.key(word.core().form()))
                                        .toArray(String[]::new));
                    }
                });
    }

    /** Reads all documents, each as its sentences. */
    void readDocuments(Consumer<List<List<SentenceWord>>> documents) throws Exception {
        for (Path shard : shards()) {
            read(shard, documents);
        }
    }

    private List<Path> shards() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*(0[5-9]|1\\d)\\.txt\\.gz"))
                    .sorted()
                    .toList();
        }
    }

    /** Reads a shard: a paragraph a line, an empty line after each document. */
    private static void read(Path shard, Consumer<List<List<SentenceWord>>> documents)
            throws Exception {
        EngineChain chain = EngineChain.of(List.of("news-segmenter", "clitic-segmenter"));
        SentenceReader reader = new SentenceReader();
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(shard)),
                                StandardCharsets.UTF_8))) {
            StringBuilder text = new StringBuilder();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    text.append(line).append('\n');
                } else if (!text.isEmpty()) {
                    documents.accept(reader.read(run(chain, text)));
                    text.setLength(0);
                }
            }
            if (!text.isEmpty()) {
                documents.accept(reader.read(run(chain, text)));
            }
        }
    }

    private static CAS run(EngineChain chain, CharSequence text) throws Exception {
        CAS cas = chain.fresh(text.toString());
        chain.run();
        return cas;
    }
}
