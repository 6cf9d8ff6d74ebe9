package org.tahqiq.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clusters words by their neighbours (Brown et al. 1992), in the way of Liang (2005): the most
 * frequent words begin a cluster each; each further word begins one more, and the two clusters are
 * merged whose merging loses least of the mutual information between neighbouring clusters. In the
 * end all are merged, and the order in which they were gives each a path of zeros and ones.
 */
final class BrownClusters {

    private final int places;
    private final int[] wordCounts;
    private final List<Map<Integer, Integer>> after;
    private final List<Map<Integer, Integer>> before;

    /** The place of each word's cluster; -1 for words whose turn has not come. */
    private final int[] placeOf;

    private final boolean[] used;
    private final List<List<Integer>> members = new ArrayList<>();
    private final MergeLosses losses;

    /**
     * Takes pairs of neighbours.
     *
     * @param clusters how many clusters to find
     * @param wordCounts how often each word is seen; words are numbered from the most frequent on
     * @param after how often each word stands after a word
     * @param before how often each word stands before a word
     */
    BrownClusters(
            int clusters,
            int[] wordCounts,
            List<Map<Integer, Integer>> after,
            List<Map<Integer, Integer>> before) {
        places = clusters + 1;
        this.wordCounts = wordCounts.clone();
        this.after = after;
        this.before = before;
        placeOf = new int[wordCounts.length];
        Arrays.fill(placeOf, -1);
        used = new boolean[places];
        long pairs =
                after.stream()
                        .flatMap(m -> m.values().stream())
                        .mapToLong(Integer::longValue)
                        .sum();
        losses = new MergeLosses(used, pairs);
        for (int place = 0; place < places; place++) {
            members.add(new ArrayList<>());
        }
    }

    /** The words of each cluster by its path, sorted; of a cluster the most frequent come first. */
    Map<String, List<Integer>> paths() {
        for (int word = 0; word < wordCounts.length; word++) {
            begin(word);
            if (word == places - 2) {
                losses.computeAll();
            } else if (word > places - 2) {
                losses.computeFor(placeOf[word], true);
                merge(losses.least());
            }
        }
        return tree();
    }

    private void begin(int word) {
        int place = 0;
        while (used[place]) {
            place++;
        }
        used[place] = true;
        placeOf[word] = place;
        members.set(place, new ArrayList<>(List.of(word)));
        losses.clear(place, wordCounts[word]);
        for (Map.Entry<Integer, Integer> next : after.get(word).entrySet()) {
            if (placeOf[next.getKey()] >= 0) {
                losses.count(place, placeOf[next.getKey()], next.getValue());
            }
        }
        for (Map.Entry<Integer, Integer> previous : before.get(word).entrySet()) {
            if (previous.getKey() != word && placeOf[previous.getKey()] >= 0) {
                losses.count(placeOf[previous.getKey()], place, previous.getValue());
            }
        }
        losses.refresh(place);
    }

    private void merge(MergeLosses.Pair pair) {
        losses.merge(pair);
        for (int word : members.get(pair.second())) {
            placeOf[word] = pair.first();
        }
        members.get(pair.first()).addAll(members.get(pair.second()));
        members.set(pair.second(), new ArrayList<>());
    }

    private record Node(List<Integer> words, List<Node> parts) {}

    private Map<String, List<Integer>> tree() {
        Node[] nodes = new Node[places];
        int open = 0;
        for (int place = 0; place < places; place++) {
            if (used[place]) {
                List<Integer> words = new ArrayList<>(members.get(place));
                words.sort(Integer::compare);
                nodes[place] = new Node(words, List.of());
                open++;
            }
        }
        Node root = new Node(List.of(), List.of());
        for (Node node : nodes) {
            root = node == null ? root : node;
        }
        for (; open > 1; open--) {
            MergeLosses.Pair pair = losses.least();
            root = new Node(List.of(), List.of(nodes[pair.first()], nodes[pair.second()]));
            merge(pair);
            nodes[pair.first()] = root;
        }
        Map<String, List<Integer>> paths = new TreeMap<>();
        collect(root, "", paths);
        return paths;
    }

    private static void collect(Node node, String path, Map<String, List<Integer>> paths) {
        if (node.parts().isEmpty()) {
            paths.put(path, node.words());
        } else {
            collect(node.parts().get(0), path + "0", paths);
            collect(node.parts().get(1), path + "1", paths);
        }
    }
}
