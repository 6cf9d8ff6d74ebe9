package org.tahqiq.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.uima.cas.CAS;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;
import org.tahqiq.nlp.internal.engine.lexicon.WordClusters;

/**
 * Makes the list of word clusters that models of entities are trained with, from raw news: of each
 * word without its proclitics. Shards 01 to 04, whose licence forbids commercial use, are left out.
 */
final class ClusterTraining {

    private static final String LIST =
            "bundles/org.tahqiq.nlp/src/main/resources/org/tahqiq/nlp/lexicon/word-clusters.tsv";
    private static final int CLUSTERS = 300;
    private static final int LEAST = 8;

    private final Path root;
    private final PrintStream out;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<int[]> sentences = new ArrayList<>();

    ClusterTraining(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    void run() throws Exception {
        Path folder = root.resolveSibling("shared/data/news-raw");
        if (!Files.exists(folder)) {
            out.printf("%nClusters: not made, there is no %s%n", folder);
            return;
        }
        long begin = System.nanoTime();
        for (Path shard : shards(folder)) {
            read(shard);
        }
        int[] seen = new int[words.size()];
        sentences.forEach(
                sentence -> {
                    for (int word : sentence) {
                        seen[word]++;
                    }
                });
        List<Integer> frequent = new ArrayList<>();
        for (int word = 0; word < seen.length; word++) {
            if (seen[word] >= LEAST && !words.get(word).isEmpty()) {
                frequent.add(word);
            }
        }
        frequent.sort(
                Comparator.<Integer>comparingInt(w -> -seen[w]).thenComparing(w -> words.get(w)));
        Map<String, List<Integer>> paths = clusters(frequent, seen).paths();
        write(paths, frequent);
        out.printf(
                "%nClusters: %,d of %,d words in %s, %.0f s%n",
                paths.size(), frequent.size(), LIST, (System.nanoTime() - begin) / 1e9);
    }

    private static List<Path> shards(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*(0[5-9]|1\\d)\\.txt\\.gz"))
                    .sorted()
                    .toList();
        }
    }

    /** Reads a shard: a paragraph a line, an empty line after each document. */
    private void read(Path shard) throws Exception {
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
                    add(reader.read(run(chain, text)));
                    text.setLength(0);
                }
            }
            if (!text.isEmpty()) {
                add(reader.read(run(chain, text)));
            }
        }
    }

    private static CAS run(EngineChain chain, CharSequence text) throws Exception {
        CAS cas = chain.fresh(text.toString());
        chain.run();
        return cas;
    }

    private void add(List<List<SentenceWord>> read) {
        for (List<SentenceWord> sentence : read) {
            sentences.add(
                    sentence.stream()
                            .mapToInt(word -> number(WordClusters.key(word.core().form())))
                            .toArray());
        }
    }

    private int number(String word) {
        return numbers.computeIfAbsent(
                word,
                w -> {
                    words.add(w);
                    return words.size() - 1;
                });
    }

    private BrownClusters clusters(List<Integer> frequent, int[] seen) {
        int[] rank = new int[words.size()];
        Arrays.fill(rank, -1);
        int[] counts = new int[frequent.size()];
        List<Map<Integer, Integer>> after = new ArrayList<>();
        List<Map<Integer, Integer>> before = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            rank[frequent.get(i)] = i;
            counts[i] = seen[frequent.get(i)];
            after.add(new HashMap<>(4));
            before.add(new HashMap<>(4));
        }
        for (int[] sentence : sentences) {
            for (int i = 1; i < sentence.length; i++) {
                int left = rank[sentence[i - 1]];
                int right = rank[sentence[i]];
                if (left >= 0 && right >= 0) {
                    after.get(left).merge(right, 1, Integer::sum);
                    before.get(right).merge(left, 1, Integer::sum);
                }
            }
        }
        return new BrownClusters(CLUSTERS, counts, after, before);
    }

    private void write(Map<String, List<Integer>> paths, List<Integer> frequent)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# path of a cluster\twords, those first that were seen most often");
        paths.forEach(
                (path, ranks) ->
                        lines.add(
                                path
                                        + "\t"
                                        + String.join(
                                                " ",
                                                ranks.stream()
                                                        .map(r -> words.get(frequent.get(r)))
                                                        .toList())));
        Files.write(root.resolve(LIST), lines);
    }
}
