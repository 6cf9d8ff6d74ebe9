package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a model of entities is told of each word: forms without proclitics, stems, affixes, clitics,
 * how frequent a word is, the classes and clusters it belongs to, whether it is part of somebody's
 * name, and what lists and rules propose here; of the two words on either side as well, and of the
 * neighbours that the same word has elsewhere in the document.
 */
public final class WordFeatures {

    /** Grows whenever the features change, so that no model meets others than it was trained on. */
    public static final int VERSION = 2;

    private static final Set<String> NAMES =
            Set.of("PER", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW");
    private static final int LONGEST_AFFIX = 4;

    /** Lengths of the beginnings of a cluster's path, beside the whole. */
    private static final int[] PATHS = {4, 6, 8, 10, 12};

    private static final String EDGE = "$";

    private final WordKnowledge knowledge = new WordKnowledge();

    /** The features of the words of a sentence of which the rest of the document is not known. */
    public List<List<String>> of(List<SentenceWord> words, List<Mention> mentions) {
        return ofDocument(List.of(words), List.of(mentions)).get(0);
    }

    /**
     * The features of the words of each sentence of a document.
     *
     * @param mentions what lists and rules propose in each sentence
     */
    public List<List<List<String>>> ofDocument(
            List<List<SentenceWord>> sentences, List<List<Mention>> mentions) {
        List<List<KnownWord>> known = new ArrayList<>(sentences.size());
        for (List<SentenceWord> words : sentences) {
            known.add(words.stream().map(knowledge::of).toList());
        }
        DocumentContext context = new DocumentContext(known);
        List<List<List<String>>> all = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            List<List<String>> features = ofSentence(known.get(i), mentions.get(i));
            for (int k = 0; k < features.size(); k++) {
                context.add(i, known.get(i).get(k), features.get(k));
            }
            all.add(features);
        }
        return all;
    }

    private static List<List<String>> ofSentence(List<KnownWord> words, List<Mention> mentions) {
        String[] names = proposals(words.size(), mentions, true);
        String[] others = proposals(words.size(), mentions, false);
        List<List<String>> all = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            List<String> features = new ArrayList<>(160);
            shape(words.get(i), features);
            for (int distance = -2; distance <= 2; distance++) {
                int at = i + distance;
                if (at < 0 || at >= words.size()) {
                    features.add("w" + distance + "=" + EDGE);
                } else {
                    neighbour(words.get(at), distance, features);
                    features.add("r" + distance + "=" + names[at]);
                    if (Math.abs(distance) < 2) {
                        features.add("o" + distance + "=" + others[at]);
                    }
                }
            }
            pairs(words, i, features);
            all.add(features);
        }
        return all;
    }

    private static void shape(KnownWord known, List<String> features) {
        String stem = known.word().stem();
        features.add("bias");
        for (int n = 1; n <= LONGEST_AFFIX && n < stem.length(); n++) {
            features.add("z" + n + "=" + stem.substring(stem.length() - n));
            if (n < LONGEST_AFFIX) {
                features.add("a" + n + "=" + stem.substring(0, n));
            }
        }
        features.add("kind=" + known.word().kind());
        features.add("length=" + Math.min(stem.length(), 8));
        features.add("tc=" + known.bearers() + "/" + known.frequency());
    }

    private static void neighbour(KnownWord known, int distance, List<String> features) {
        features.add("w" + distance + "=" + known.form());
        for (String name : known.classes()) {
            features.add("k" + distance + "=" + name);
        }
        features.add("t" + distance + "=" + known.bearers());
        String path = known.path();
        for (int length : PATHS) {
            if (path.length() > length) {
                features.add("B" + distance + "=" + path.substring(0, length));
            }
        }
        features.add("B" + distance + "=" + path + ".");
        if (Math.abs(distance) < 2) {
            features.add("s" + distance + "=" + known.word().stem());
            features.add("c" + distance + "=" + known.frequency());
            features.add("p" + distance + "=" + known.clitics());
        }
    }

    private static void pairs(List<KnownWord> words, int i, List<String> features) {
        KnownWord word = words.get(i);
        KnownWord before = i > 0 ? words.get(i - 1) : null;
        KnownWord after = i + 1 < words.size() ? words.get(i + 1) : null;
        if (before != null) {
            features.add("b-=" + before.word().form() + " " + word.form());
            features.add("BB-=" + before.path() + "/" + word.path());
            features.add("WB-=" + before.form() + "/" + word.path());
            features.add("WC-=" + before.path() + "/" + word.form());
            if (i > 1) {
                features.add("BC-=" + words.get(i - 2).path() + "/" + before.path());
            }
        }
        if (after != null) {
            features.add("b+=" + word.form() + " " + after.word().form());
            features.add("BB+=" + word.path() + "/" + after.path());
            features.add("WB+=" + word.path() + "/" + after.form());
            features.add("WC+=" + word.form() + "/" + after.path());
            if (i + 2 < words.size()) {
                features.add("BC+=" + after.path() + "/" + words.get(i + 2).path());
            }
        }
        if (before != null && after != null) {
            features.add("BD=" + before.path() + "/" + after.path());
        }
    }

    /** What is proposed at each word: the outermost name, or the outermost of all else. */
    private static String[] proposals(int words, List<Mention> mentions, boolean names) {
        String[] proposed = new String[words];
        int[] lengths = new int[words];
        Arrays.fill(proposed, "O");
        for (Mention mention : mentions) {
            int length = mention.next() - mention.first();
            if (NAMES.contains(mention.tag()) == names) {
                for (int i = mention.first(); i < mention.next(); i++) {
                    if (length > lengths[i]) {
                        lengths[i] = length;
                        proposed[i] =
                                (i == mention.first() ? "B-" : "I-")
                                        + mention.tag()
                                        + (i + 1 == mention.next() ? "!" : "");
                    }
                }
            }
        }
        return proposed;
    }
}
