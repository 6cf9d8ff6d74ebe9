package org.tahqiq.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the list of word clusters that models of entities are trained with, from raw news: of each
 * word without its proclitics.
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
        RawNews news = new RawNews(root);
        if (!news.isThere()) {
            out.printf("%nClusters: not made, there is no %s%n", news.folder());
            return;
        }
        long begin = System.nanoTime();
        news.read(this::add);
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

    private void add(String[] sentence) {
        sentences.add(Arrays.stream(sentence).mapToInt(this::number).toArray());
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
