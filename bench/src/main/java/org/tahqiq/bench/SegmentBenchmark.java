package org.tahqiq.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tahqiq.nlp.internal.engine.segment.CliticRules;
import org.tahqiq.nlp.internal.engine.segment.WordPart;

/**
 * Holds the clitic segmenter against the development part of the IAHLT treebank, which writes each
 * segment on a line of its own. A word is right if all its segments are; alefs are compared without
 * hamza, and the last letter of a stem before a pronoun is not compared, because the treebank
 * leaves it as it is written.
 */
final class SegmentBenchmark {

    /** Lam, and the article. */
    private static final String LAM = "\u0644";

    private static final String ARTICLE = "\u0627\u0644";

    /** Waw, feh, beh, lam, kaf, seen, and the article. */
    private static final Set<String> PROCLITICS =
            Set.of("\u0648", "\u0641", "\u0628", LAM, "\u0643", "\u0633", ARTICLE);

    /** Alefs with hamza above, hamza below, madda and wasla; a bare alef stands for them. */
    private static final Pattern ALEFS = Pattern.compile("[\u0623\u0625\u0622\u0671]");

    private static final Pattern DECORATIONS = Pattern.compile("[\u064B-\u0652\u0640]");
    private static final Pattern LETTERS = Pattern.compile("[\u0621-\u0652\u0671]+");

    private final Path root;
    private final PrintStream out;

    SegmentBenchmark(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    void run() throws IOException {
        measure("training part, on which rules were chosen", "train");
        measure("development part", "dev");
    }

    private void measure(String name, String file) throws IOException {
        Path treebank = root.resolveSibling("shared/data/iahlt/ar_iahlt-ud-" + file + ".conllu");
        if (!Files.exists(treebank)) {
            out.printf("%nSegments: not measured, there is no %s%n", treebank);
            return;
        }
        CliticRules rules = new CliticRules();
        ErrorList errors = new ErrorList();
        int right = 0;
        List<List<String>> words = words(treebank);
        for (List<String> expected : words) {
            String word = written(expected);
            List<String> found = new ArrayList<>();
            for (WordPart part : rules.split(word)) {
                found.add(part.form().orElse(word.substring(part.begin(), part.end())));
            }
            String kind = kind(expected.stream().map(SegmentBenchmark::bare).toList(), found);
            if (kind.isEmpty()) {
                right++;
            } else {
                errors.add(
                        kind,
                        word + "\t" + String.join("+", expected) + "\t" + String.join("+", found));
            }
        }
        out.printf(
                "%nSegments, IAHLT, %s: %,d of %,d words right, %.2f %%%n",
                name, right, words.size(), 100.0 * right / words.size());
        errors.counts().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(e -> out.printf("  %4d  %s%n", e.getValue(), e.getKey()));
        errors.write(root.resolve("bench/target/errors/segments " + file + ".tsv"));
    }

    /** What is wrong with the segments; empty if nothing is. */
    private static String kind(List<String> expected, List<String> unfolded) {
        List<String> found = unfolded.stream().map(SegmentBenchmark::bare).toList();
        int stem = stem(expected);
        int ourStem = stem(found);
        for (int i = 0; i < Math.max(stem, ourStem); i++) {
            String theirs = i < stem ? expected.get(i) : "";
            String ours = i < ourStem ? found.get(i) : "";
            if (!theirs.equals(ours)) {
                boolean missed = stem > ourStem || stem == ourStem && ours.isEmpty();
                return missed ? "misses " + theirs : "cuts off " + ours;
            }
        }
        if (found.size() != expected.size()) {
            return found.size() < expected.size() ? "misses a pronoun" : "cuts off a pronoun";
        }
        for (int i = stem; i < expected.size(); i++) {
            String theirs = expected.get(i);
            String ours = found.get(i);
            int compared = theirs.length() - (i + 1 < expected.size() ? 1 : 0);
            if (theirs.length() != ours.length() || !theirs.regionMatches(0, ours, 0, compared)) {
                return "cuts elsewhere";
            }
        }
        return "";
    }

    /** Index of the first segment that is no proclitic; the last one is always a stem. */
    private static int stem(List<String> segments) {
        int stem = 0;
        while (stem + 1 < segments.size() && PROCLITICS.contains(segments.get(stem))) {
            stem++;
        }
        return stem;
    }

    private static String bare(String form) {
        return ALEFS.matcher(DECORATIONS.matcher(form).replaceAll("")).replaceAll("\u0627");
    }

    /** Puts a word together; lam and article are written as two lams. */
    private static String written(List<String> parts) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            boolean afterLam =
                    i > 0 && parts.get(i - 1).equals(LAM) && parts.get(i).equals(ARTICLE);
            if (!afterLam) {
                word.append(parts.get(i));
            } else if (i + 1 == parts.size() || !parts.get(i + 1).startsWith(LAM)) {
                word.append(LAM);
            }
        }
        return word.toString();
    }

    /** The treebank does not say of every proclitic that no space follows it. */
    private static boolean isProclitic(String[] columns) {
        return PROCLITICS.contains(bare(columns[1])) && !columns[3].equals("PRON");
    }

    private static List<List<String>> words(Path treebank) throws IOException {
        List<List<String>> words = new ArrayList<>();
        List<String> word = new ArrayList<>();
        boolean open = false;
        for (String line : Files.readAllLines(treebank)) {
            String[] columns = line.split("\t");
            boolean token = columns.length == 10 && columns[0].matches("\\d+");
            boolean mark = token && columns[3].equals("PUNCT");
            if (!open || !token || mark) {
                if (!word.isEmpty() && word.stream().allMatch(LETTERS.asMatchPredicate())) {
                    words.add(List.copyOf(word));
                }
                word.clear();
            }
            if (token && !mark) {
                word.add(columns[1]);
            }
            open = token && !mark && (columns[9].contains("SpaceAfter=No") || isProclitic(columns));
        }
        return words;
    }
}
