package org.tahqiq.bench;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.tahqiq.bench.SampleDocument.Entity;
import org.tahqiq.bench.TaggedSentences.TokenSpan;

/**
 * F1 by tag of the entities of the default pipeline, strict: begin, end and tag. On the samples
 * spans are compared by character; on data sets of tokens an entity that begins within a token
 * counts from the token's beginning, tags are mapped, and where the set does not nest only the
 * outermost of the entities that it knows count.
 */
final class EntityBenchmark {

    /** Sentences that are taken for one document where a set does not say where one ends. */
    private static final int TOGETHER = 20;

    private static final List<String> BEFORE =
            List.of("boilerplate", "news-segmenter", "clitic-segmenter");
    private static final List<String> RULES = List.of("date-expressions", "dictionary-entities");
    private static final String MODEL = "anercorp-entities";

    private static final Map<String, String> FLAT =
            Map.of(
                    "PER", "PER", "ORG", "ORG", "GPE", "LOC", "LOC", "LOC", "FAC", "LOC", "EVENT",
                    "MISC", "LAW", "MISC");
    private static final Map<String, String> NESTED =
            Map.ofEntries(
                    Map.entry("PER", "PER"),
                    Map.entry("OCC", "OCC"),
                    Map.entry("ORG", "ORG"),
                    Map.entry("GPE", "GPE"),
                    Map.entry("LOC", "LOC"),
                    Map.entry("FAC", "FAC"),
                    Map.entry("NORP", "NORP"),
                    Map.entry("DATE", "DATE"),
                    Map.entry("EVENT", "EVENT"),
                    Map.entry("LAW", "LAW"),
                    Map.entry("CARDINAL", "CARDINAL"));

    /** Names that the sets have for our labels. */
    private static final Map<String, String> THEIRS = Map.of("PERS", "PER", "MIS", "MISC");

    private final Path root;
    private final PrintStream out;

    /** The engines that find entities. */
    private List<String> engines = RULES;

    EntityBenchmark(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    void run() throws Exception {
        measure("");
        Path data = root.resolveSibling("shared/data");
        Path anercorp = data.resolve("anercorp/ANERCorp_CamelLab_train.txt");
        tokens("ANERcorp, first four fifths", anercorp, true, 0, 0.8);
        tokens("ANERcorp, last fifth", anercorp, true, 0.8, 1);
        engines = Stream.concat(RULES.stream(), Stream.of(MODEL)).toList();
        measure(", with the model");
    }

    /** Measures on what no model of ours was trained on. */
    private void measure(String how) throws Exception {
        Path samples = root.resolve("samples/diplomatic-news");
        documents("samples" + how, samples, samples);
        documents(
                "articles, corrected by hand" + how,
                root.resolveSibling("shared/articles"),
                root.resolve("bench/gold"));
        Path data = root.resolveSibling("shared/data");
        tokens("AQMAR dev" + how, data.resolve("aqmar/dev.txt"), true, 0, 1);
        tokens("Wojood val" + how, data.resolve("wojood/val.txt"), false, 0, 1);
    }

    private EngineChain chain(List<String> before) throws Exception {
        return EngineChain.of(Stream.concat(before.stream(), engines.stream()).toList());
    }

    private void documents(String name, Path texts, Path annotations) throws Exception {
        if (!Files.exists(texts)) {
            out.printf("%nEntities, %s: not measured, there is no %s%n", name, texts);
            return;
        }
        EngineChain chain = chain(BEFORE);
        LabelScores scores = new LabelScores();
        ErrorList errors = new ErrorList();
        for (SampleDocument document : SampleDocument.read(texts, annotations)) {
            chain.fresh(document.text());
            chain.run();
            List<Entity> found = chain.entities();
            scores.add(document.entities(), found);
            for (Entity missed : LabelScores.without(document.entities(), found)) {
                errors.add("missed " + missed.label(), document.shown(missed));
            }
            for (Entity wrong : LabelScores.without(found, document.entities())) {
                errors.add("wrong " + wrong.label(), document.shown(wrong));
            }
        }
        scores.print("Entities, " + name, out);
        errors.write(root.resolve("bench/target/errors/entities " + name + ".tsv"));
    }

    /**
     * Measures on a set of tokens.
     *
     * @param flat whether its entities do not nest
     * @param from which part of its sentences, from 0 to 1
     */
    private void tokens(String name, Path file, boolean flat, double from, double to)
            throws Exception {
        if (!Files.exists(file)) {
            out.printf("%nEntities, %s: not measured, there is no %s%n", name, file);
            return;
        }
        List<TaggedSentences.Sentence> sentences = part(file, from, to);
        EngineChain chain = chain(List.of("clitic-segmenter"));
        LabelScores scores = new LabelScores();
        ErrorList errors = new ErrorList();
        int together = flat ? TOGETHER : 1;
        for (int i = 0; i < sentences.size(); i += together) {
            TokenText text =
                    new TokenText(sentences.subList(i, Math.min(sentences.size(), i + together)));
            text.fill(chain.fresh(text.text()));
            chain.run();
            Map<String, String> labels = flat ? FLAT : NESTED;
            List<TokenSpan> expected =
                    text.expected().stream()
                            .map(e -> labelled(e, THEIRS.getOrDefault(e.label(), e.label())))
                            .filter(e -> labels.containsValue(e.label()))
                            .toList();
            List<TokenSpan> found = text.spans(chain.entities(), labels, flat);
            scores.add(expected, found);
            for (TokenSpan missed : LabelScores.without(expected, found)) {
                errors.add("missed " + missed.label(), text.shown(missed));
            }
            for (TokenSpan wrong : LabelScores.without(found, expected)) {
                errors.add("wrong " + wrong.label(), text.shown(wrong));
            }
        }
        scores.print("Entities, %s, %,d sentences".formatted(name, sentences.size()), out);
        errors.write(root.resolve("bench/target/errors/entities " + name + ".tsv"));
    }

    private static List<TaggedSentences.Sentence> part(Path file, double from, double to)
            throws IOException {
        List<TaggedSentences.Sentence> all = TaggedSentences.read(file, "$#$");
        return all.subList((int) (all.size() * from), (int) (all.size() * to));
    }

    private static TokenSpan labelled(TokenSpan span, String label) {
        return new TokenSpan(label, span.first(), span.next());
    }

    /** Sentences of tokens as a text with blanks between them, and back. */
    static final class TokenText {

        private final List<TaggedSentences.Sentence> sentences;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> begins = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private final List<TokenSpan> expected = new ArrayList<>();

        TokenText(List<TaggedSentences.Sentence> sentences) {
            this.sentences = sentences;
            for (TaggedSentences.Sentence sentence : sentences) {
                int first = begins.size();
                for (String token : sentence.tokens()) {
                    begins.add(text.length());
                    text.append(token);
                    ends.add(text.length());
                    text.append(' ');
                }
                for (TokenSpan span : sentence.entities()) {
                    expected.add(
                            new TokenSpan(span.label(), first + span.first(), first + span.next()));
                }
            }
        }

        String text() {
            return text.toString();
        }

        List<TokenSpan> expected() {
            return expected;
        }

        void fill(CAS cas) {
            int first = 0;
            for (TaggedSentences.Sentence sentence : sentences) {
                int last = first + sentence.tokens().size() - 1;
                add(cas, Sentence.class, begins.get(first), ends.get(last));
                for (int i = first; i <= last; i++) {
                    add(cas, Token.class, begins.get(i), ends.get(i));
                }
                first = last + 1;
            }
        }

        private static void add(CAS cas, Class<?> type, int begin, int end) {
            cas.addFsToIndexes(
                    cas.createAnnotation(cas.getTypeSystem().getType(type.getName()), begin, end));
        }

        /** Entities as spans of tokens; each once. */
        List<TokenSpan> spans(List<Entity> entities, Map<String, String> labels, boolean flat) {
            List<TokenSpan> spans = new ArrayList<>();
            for (Entity entity : entities) {
                String label = labels.get(entity.label());
                if (label != null) {
                    int first = tokenAt(entity.begin());
                    int next = tokenAt(entity.end() - 1) + 1;
                    TokenSpan span = new TokenSpan(label, first, next);
                    boolean inside =
                            spans.stream().anyMatch(s -> s.first() <= first && next <= s.next());
                    if (!spans.contains(span) && !(flat && inside)) {
                        spans.add(span);
                    }
                }
            }
            return spans;
        }

        private int tokenAt(int offset) {
            int token = 0;
            while (ends.get(token) <= offset) {
                token++;
            }
            return token;
        }

        String shown(TokenSpan span) {
            int from = begins.get(Math.max(0, span.first() - 4));
            int to = ends.get(Math.min(ends.size(), span.next() + 4) - 1);
            int begin = begins.get(span.first());
            int end = ends.get(span.next() - 1);
            return text.substring(from, begin)
                    + "["
                    + text.substring(begin, end)
                    + "]"
                    + text.substring(end, to);
        }
    }
}
