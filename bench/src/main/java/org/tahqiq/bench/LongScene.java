package org.tahqiq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A text of any length with spans and relations over it, always the same for the same length: the
 * articles of the sample corpus over and over, every tenth word the last of a span, a relation for
 * every fifty words. Offsets are UTF-16 code units.
 *
 * @param words number of words
 * @param sentences begin and end of each
 * @param relations indices of the two spans
 */
record LongScene(
        int words, String text, List<int[]> sentences, List<Span> spans, List<int[]> relations) {

    static final List<String> TAGS = List.of("PER", "ORG", "GPE", "DATE", "OCC", "EVENT");

    /** A marked stretch of text. */
    record Span(int begin, int end, String tag) {

        /** The same stretch with the tag after its own. */
        Span next() {
            return new Span(begin, end, TAGS.get((TAGS.indexOf(tag) + 1) % TAGS.size()));
        }

        /** A colour of the tag's own, 0 to 359. */
        int hue() {
            return TAGS.indexOf(tag) * 360 / TAGS.size();
        }
    }

    /**
     * @param root of the project, where the samples are
     */
    static LongScene of(Path root, int words) throws IOException {
        List<String> lines = lines(root.resolve("samples/diplomatic-news"));
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        List<int[]> sentences = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int count = 0;
        for (int line = 0; count < words; line = (line + 1) % lines.size()) {
            int sentence = text.length();
            int former = sentence;
            for (String word : lines.get(line).split(" ")) {
                if (count == words) {
                    break;
                }
                int begin = text.length();
                text.append(word);
                if (count++ % 10 == 9) {
                    int from = random.nextBoolean() ? begin : former;
                    spans.add(new Span(from, text.length(), TAGS.get(random.nextInt(TAGS.size()))));
                }
                former = begin;
                if (word.endsWith(".")) {
                    sentences.add(new int[] {sentence, text.length()});
                    sentence = text.length() + 1;
                }
                text.append(' ');
            }
            if (sentence < text.length()) {
                sentences.add(new int[] {sentence, text.length() - 1});
            }
            text.setCharAt(text.length() - 1, '\n');
        }
        List<int[]> relations = new ArrayList<>();
        for (int i = 0; i + 3 < spans.size(); i += 5) {
            relations.add(new int[] {i, i + 1 + random.nextInt(3)});
        }
        return new LongScene(words, text.toString(), sentences, spans, relations);
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Files.readAllLines(file).stream().filter(l -> !l.isBlank()).forEach(lines::add);
            }
        }
        return lines;
    }
}
