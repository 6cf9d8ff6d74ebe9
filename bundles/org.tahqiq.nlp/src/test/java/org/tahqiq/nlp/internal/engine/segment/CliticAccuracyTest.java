package org.tahqiq.nlp.internal.engine.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tahqiq.testkit.SharedData;

/**
 * Holds the clitic rules against a treebank that writes each segment on a line of its own (IAHLT,
 * development part). A word is right if its segments are; the last letter of a stem before a
 * pronoun is not compared, because the treebank leaves it as it is written.
 */
class CliticAccuracyTest {

    private static final Set<String> PROCLITICS = Set.of("و", "ف", "ب", "ل", "ك", "س", "ال");

    @Test
    void splitsNineteenOfTwentyWordsRight() throws Exception {
        CliticRules rules = new CliticRules();
        int right = 0;
        int all = 0;
        for (List<String> gold : words(SharedData.require("data/iahlt/ar_iahlt-ud-dev.conllu"))) {
            String word = written(gold);
            List<String> ours = new ArrayList<>();
            for (WordPart part : rules.split(word)) {
                ours.add(bare(part.form().orElse(word.substring(part.begin(), part.end()))));
            }
            all++;
            right += same(gold, ours) ? 1 : 0;
        }
        System.out.printf("IAHLT dev: %d of %d words split right%n", right, all);

        assertThat(all).isGreaterThan(2000);
        assertThat((double) right / all).isGreaterThan(0.975);
    }

    private static boolean same(List<String> gold, List<String> ours) {
        if (gold.size() != ours.size()) {
            return false;
        }
        for (int i = 0; i < gold.size(); i++) {
            String expected = bare(gold.get(i));
            String actual = ours.get(i);
            boolean stem =
                    expected.length() == actual.length()
                            && expected.length() > 1
                            && expected.regionMatches(0, actual, 0, expected.length() - 1);
            if (!expected.equals(actual) && !stem) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String form) {
        return form.replaceAll("[\u064B-\u0652\u0640]", "").replaceAll("[أإآٱ]", "ا");
    }

    /** Puts a word together; lam and article are written as two lams. */
    private static String written(List<String> parts) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            boolean afterLam = i > 0 && parts.get(i - 1).equals("ل") && parts.get(i).equals("ال");
            if (!afterLam) {
                word.append(parts.get(i));
            } else if (i + 1 == parts.size() || !parts.get(i + 1).startsWith("ل")) {
                word.append("ل");
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
            if (!open || !token || columns[3].equals("PUNCT")) {
                if (!word.isEmpty() && word.stream().allMatch(p -> p.matches("[ء-ْٱ]+"))) {
                    words.add(List.copyOf(word));
                }
                word.clear();
            }
            if (token && !columns[3].equals("PUNCT")) {
                word.add(columns[1]);
            }
            open =
                    token
                            && !columns[3].equals("PUNCT")
                            && (columns[9].contains("SpaceAfter=No") || isProclitic(columns));
        }
        return words;
    }
}
