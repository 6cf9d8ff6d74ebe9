package org.tahqiq.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tahqiq.nlp.internal.engine.learn.WordVectorsFile;

/** Makes the vectors of words that nets are trained with, from raw news. */
final class VectorTraining {

    private static final String FILE =
            "bundles/org.tahqiq.nlp.anercorp/src/main/resources/org/tahqiq/nlp/anercorp/word.vectors";
    private static final int LEAST = 3;

    private final Path root;
    private final PrintStream out;

    VectorTraining(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    void run() throws Exception {
        RawNews news = new RawNews(root);
        if (!news.isThere()) {
            out.printf("%nVectors: not made, there is no %s%n", news.folder());
            return;
        }
        long begin = System.nanoTime();
        List<String[]> sentences = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> pool = new HashMap<>();
        news.read(
                sentence -> {
                    for (int i = 0; i < sentence.length; i++) {
                        sentence[i] = pool.computeIfAbsent(sentence[i], own -> own);
                        counts.merge(sentence[i], 1, Integer::sum);
                    }
                    sentences.add(sentence);
                });
        List<String> words =
                counts.keySet().stream()
                        .filter(word -> counts.get(word) >= LEAST && !word.isEmpty())
                        .sorted(
                                Comparator.<String>comparingInt(word -> -counts.get(word))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        SkipGrams grams = new SkipGrams(words, words.stream().mapToInt(counts::get).toArray());
        grams.learn(
                sentences.stream()
                        .map(
                                sentence ->
                                        Arrays.stream(sentence)
                                                .filter(numbers::containsKey)
                                                .mapToInt(numbers::get)
                                                .toArray())
                        .toList());
        byte[] bytes = WordVectorsFile.write(grams.vectors(), "ar");
        Files.write(root.resolve(FILE), bytes);
        out.printf(
                "%nVectors: %,d words, %,d bytes in %s, %.0f s%n",
                words.size(), bytes.length, FILE, (System.nanoTime() - begin) / 1e9);
    }
}
