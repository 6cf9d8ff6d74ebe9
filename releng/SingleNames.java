import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the list of single words of names: {@code java releng/SingleNames.java FOLDER >
 * …/single-names.tsv}. The folder holds the Arabic part of the dictionaries that Merhav and Ash
 * (2018) mined from Wikidata, CC0: a name in Latin letters, its Arabic letters with blanks between
 * them, and how many persons bear it, separated by tabs.
 */
final class SingleNames {

    private static final int SHORTEST = 2;

    private SingleNames() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.filter(f -> f.getFileName().toString().startsWith("wd_arabic_")).toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] columns = line.split("\t");
                String name = simple(columns[1]);
                if (columns.length == 3 && name.length() >= SHORTEST) {
                    counts.merge(name, Integer.parseInt(columns[2]), Integer::sum);
                }
            }
        }
        StringBuilder list = new StringBuilder("# name\tpersons of Wikidata who bear it\n");
        counts.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .forEach(e -> list.append(e.getKey()).append('\t').append(e.getValue()).append('\n'));
        System.out.write(list.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /** Without blanks and vowel signs; alefs bare, yeh and heh at the end as they are folded. */
    private static String simple(String letters) {
        return letters.replaceAll("[\\s\u0640\u064B-\u065F\u0670]", "")
                .replaceAll("[\u0622\u0623\u0625\u0671]", "\u0627")
                .replace('\u0649', '\u064A')
                .replace('\u0629', '\u0647');
    }
}
