import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Makes the list of word counts that the clitic segmenter reasons with: {@code java
 * releng/WordCounts.java FOLDER > …/word-counts.tsv}. The folder holds gzipped plain text; shards
 * 01 to 04, whose licence forbids commercial use, are left out.
 */
final class WordCounts {

    private static final int LEAST = 5;
    private static final Pattern DECORATION =
            Pattern.compile("[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]");
    private static final Pattern ALEF = Pattern.compile("[\u0622\u0623\u0625\u0671]");
    private static final Pattern WORD = Pattern.compile("[\u0621-\u064A\u0671-\u06D3]+");

    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<Path> shards;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            shards =
                    files.filter(f -> f.getFileName().toString().matches(".*(0[5-9]|1\\d)\\.txt\\.gz"))
                            .sorted()
                            .toList();
        }
        for (Path shard : shards) {
            try (BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(
                                    new GZIPInputStream(Files.newInputStream(shard)),
                                    StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    String bare = ALEF.matcher(DECORATION.matcher(line).replaceAll("")).replaceAll("\u0627");
                    for (Matcher word = WORD.matcher(bare); word.find(); ) {
                        counts.merge(word.group(), 1, Integer::sum);
                    }
                }
            }
        }
        StringBuilder out = new StringBuilder("# word\ttimes seen in about 3.6 million words of news\n");
        counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST)
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> out.append(e.getKey()).append('\t').append(e.getValue()).append('\n'));
        System.out.write(out.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
