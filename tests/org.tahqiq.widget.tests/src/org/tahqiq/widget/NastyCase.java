package org.tahqiq.widget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A span of a text that is hard to place.
 *
 * @param name what is hard about it
 */
record NastyCase(String name, String text, TextRange range) {

    /** Our own: each with the symptom of an issue of another tool, and the span that shows it. */
    private static final List<String[]> OWN =
            List.of(
                    of(
                            "INCEpTION #5947 mixed direction",
                            "زار وفد UNICEF مدينة فاس",
                            "وفد UNICEF مدينة"),
                    of("INCEpTION #5947 ends in Latin", "زار وفد UNICEF مدينة فاس", "وفد UNICEF"),
                    of(
                            "INCEpTION #5947 begins in Latin",
                            "زار وفد UNICEF مدينة فاس",
                            "UNICEF مدينة"),
                    of("INCEpTION #5947 part of Latin", "زار وفد UNICEF مدينة فاس", "NICE"),
                    of("INCEpTION #5506 letter after a bracket", "قال (بيان) رسمي", "بيان"),
                    of("INCEpTION #5506 letter after a quotation mark", "قال «بيان» رسمي", "ب"),
                    of(
                            "INCEpTION #2837 more than the last character",
                            "وقعت الدولتان على المعاهدة",
                            "الدولتان على"),
                    of(
                            "WebAnno #283 from right-to-left into left-to-right",
                            "مع Deutsche Welle أمس",
                            "مع Deutsche"),
                    of(
                            "WebAnno #283 from left-to-right into right-to-left",
                            "مع Deutsche Welle أمس",
                            "Welle أمس"),
                    of("WebAnno #49 a number", "حضر 30 شابا و40 شابة", "30"),
                    of("WebAnno #49 another number", "حضر 30 شابا و40 شابة", "40"),
                    of("WebAnno #49 a number and its word", "حضر 30 شابا و40 شابة", "40 شابة"),
                    of("WebAnno #265 a quotation mark", "وصفه بـ\"الأفضل\" دائما", "\"الأفضل\""),
                    of("WebAnno #265 within quotation marks", "وصفه بـ\"الأفضل\" دائما", "الأفضل"),
                    of(
                            "Label Studio #1888 the text keeps its order",
                            "في 1998-2004 عاش بين Fez وباريس",
                            "1998-2004 عاش"),
                    of(
                            "Label Studio #1347 after a surrogate pair",
                            "كتاب 📖 جديد عن 🌍 كبير",
                            "جديد"),
                    of("Label Studio #1347 a surrogate pair", "كتاب 📖 جديد عن 🌍 كبير", "🌍"),
                    of("doccano #769 the second and third word", "هذا نص قصير جدا هنا", "نص قصير"),
                    of("FLAT #159 diacritics", "كَتَبَ الطَّالِبُ دَرْسَهُ", "الطَّالِبُ"),
                    of("FLAT #159 diacritics of a part", "كَتَبَ الطَّالِبُ دَرْسَهُ", "الطَّا"),
                    of("Recogito #663 after a clitic", "وبالفيروس وللكتاب", "الفيروس"),
                    of("Recogito #663 a clitic alone", "وبالفيروس وللكتاب", "ل"),
                    of("lam with alef", "السلام على الآخرين", "السلا"),
                    of("tatweel", "كـــتاب جـــديد", "تاب"),
                    of("part of a range", "بين 2011-2013 مرتين", "2013"),
                    of("range with a dash", "بين 2011–2013 مرتين", "2011–2013"),
                    of("score", "انتهت المباراة 3-2 لصالحهم", "3-2"),
                    of("telephone", "اتصلوا بالرقم +212 535 62 10 44 صباحا", "+212 535 62 10 44"),
                    of("date with hyphens", "يوم 17-4-2019 مساء", "17-4-2019"),
                    of("percentage", "ارتفع 12,5% سنويا", "12,5%"),
                    of("Arabic-Indic digits", "عام ١٩٤٨–١٩٥٢ تقريبا", "١٩٤٨–١٩٥٢"),
                    of(
                            "URL",
                            "انظر https://example.org/a?b=1&c=2 للمزيد",
                            "https://example.org/a?b=1&c=2"),
                    of(
                            "brackets over both directions",
                            "شركة (Siemens AG) الألمانية",
                            "(Siemens AG)"),
                    of("bracket and a word", "شركة (Siemens AG) الألمانية", "(Siemens"),
                    of("Latin paragraph with Arabic", "The city of فاس in 2011-2013", "فاس in"));

    private static String[] of(String name, String text, String span) {
        return new String[] {name, text, span};
    }

    static Stream<NastyCase> own() {
        return OWN.stream()
                .map(
                        row -> {
                            int begin = row[1].indexOf(row[2]);
                            return new NastyCase(
                                    row[0], row[1], new TextRange(begin, begin + row[2].length()));
                        });
    }

    /** The spans of the shared data; none, and the test is skipped, when it is not there. */
    static Stream<NastyCase> shared() {
        Path folder =
                Path.of(System.getProperty("tahqiq.root", "../.."))
                        .toAbsolutePath()
                        .normalize()
                        .resolveSibling("shared/data/nasty-bidi");
        Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is not there");
        try {
            List<NastyCase> cases = new ArrayList<>();
            String a = Files.readString(folder.resolve("a.txt"));
            for (String line : Files.readAllLines(folder.resolve("a.ann"))) {
                String[] fields = line.split("[\t ]");
                cases.add(of("a " + fields[0], a, fields[2], fields[3]));
            }
            String b = Files.readString(folder.resolve("b.txt"));
            for (String line : Files.readAllLines(folder.resolve("b.spans.tsv"))) {
                String[] fields = line.split("\t");
                cases.add(of("b " + fields[3], b, fields[0], fields[1]));
            }
            return cases.stream();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Offsets of the shared data count code points. */
    private static NastyCase of(String name, String text, String begin, String end) {
        return new NastyCase(
                name,
                text,
                new TextRange(
                        text.offsetByCodePoints(0, Integer.parseInt(begin)),
                        text.offsetByCodePoints(0, Integer.parseInt(end))));
    }

    static Stream<NastyCase> all() {
        return Stream.concat(own(), shared());
    }

    String covered() {
        return text.substring(range.begin(), range.end());
    }

    @Override
    public String toString() {
        return name + ": " + covered();
    }
}
