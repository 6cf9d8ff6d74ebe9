package org.tahqiq.nlp.internal.format.exports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tahqiq.core.store.Sha256;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.nlp.api.format.Split;

/**
 * Divides documents into parts. Texts are put in the order of the hash of seed and text, and the
 * parts are cut off that row: the same corpus and seed always give the same parts, on every
 * platform, and a document more moves hardly any other from one part to another.
 */
public final class SplitPlan {

    /** The name of the only part when there is no split. */
    public static final String WHOLE = "corpus";

    private SplitPlan() {}

    /** The documents of each part, sorted by id; parts without documents are left out. */
    public static Map<String, List<DocumentEntry>> of(
            List<DocumentEntry> documents, Optional<Split> split) {
        if (split.isEmpty()) {
            return Map.of(WHOLE, byId(documents));
        }
        Map<String, List<DocumentEntry>> byText = new TreeMap<>();
        for (DocumentEntry document : documents) {
            String key = hash(split.get().seed() + ":" + document.getSha256());
            byText.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
        }
        int total = documents.size();
        int test = count(total, split.get().test());
        int dev = count(total, split.get().dev());
        int train = split.get().train() == 0 ? 0 : total - dev - test;
        Map<String, List<DocumentEntry>> parts = new LinkedHashMap<>();
        parts.put("train", new ArrayList<>());
        parts.put("dev", new ArrayList<>());
        parts.put("test", new ArrayList<>());
        int placed = 0;
        for (List<DocumentEntry> sameText : byText.values()) {
            String part =
                    placed < train || dev + test == 0
                            ? "train"
                            : placed < train + dev || test == 0 ? "dev" : "test";
            parts.getOrDefault(part, new ArrayList<>()).addAll(sameText);
            placed += sameText.size();
        }
        parts.replaceAll((part, entries) -> byId(entries));
        parts.values().removeIf(List::isEmpty);
        return parts;
    }

    /** A share, rounded, but not to nothing where there are documents for every part. */
    private static int count(int total, int share) {
        int count = Math.round(total * share / 100f);
        return share > 0 && count == 0 && total >= 3 ? 1 : count;
    }

    private static List<DocumentEntry> byId(List<DocumentEntry> documents) {
        return documents.stream().sorted(Comparator.comparing(DocumentEntry::getId)).toList();
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
