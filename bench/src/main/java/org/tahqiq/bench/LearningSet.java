package org.tahqiq.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.tahqiq.bench.TaggedSentences.TokenSpan;
import org.tahqiq.nlp.internal.engine.entity.EntityRules;
import org.tahqiq.nlp.internal.engine.entity.Mention;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;
import org.tahqiq.nlp.internal.engine.entity.WordFeatures;
import org.tahqiq.nlp.internal.engine.learn.LabelledSentence;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;
import org.tahqiq.nlp.internal.training.LabelledSpans;

/** Sentences of a data set of tokens with entities that do not nest, made ready to be learned. */
final class LearningSet {

    /** Sentences that are taken for one document, as the sets do not say where one ends. */
    private static final int TOGETHER = 20;

    /** What a word is by itself, and what lists and rules say of it and its neighbours. */
    private static final List<String> OWN = List.of("bias", "w0=", "B0=", "k", "r", "o0=");

    private final SentenceReader reader = new SentenceReader();
    private final EntityRules rules = new EntityRules(Gazetteer.builtIn().names());
    private final WordFeatures features = new WordFeatures();
    private final Map<String, String> pool = new HashMap<>();

    /** The part of a set from one share of its sentences, from 0 to 1, to another one. */
    static List<TaggedSentences.Sentence> part(Path file, double from, double to)
            throws IOException {
        List<TaggedSentences.Sentence> all = TaggedSentences.read(file, "$#$");
        return all.subList((int) (all.size() * from), (int) (all.size() * to));
    }

    /** The sentences with the features of their words; neighbouring sentences know each other. */
    List<LabelledSentence> prepared(List<TaggedSentences.Sentence> sentences) throws Exception {
        EngineChain chain = EngineChain.of(List.of("clitic-segmenter"));
        List<List<SentenceWord>> words = new ArrayList<>();
        List<List<Mention>> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += TOGETHER) {
            EntityBenchmark.TokenText text =
                    new EntityBenchmark.TokenText(
                            sentences.subList(i, Math.min(sentences.size(), i + TOGETHER)));
            CAS cas = chain.fresh(text.text());
            text.fill(cas);
            chain.run();
            List<List<SentenceWord>> read = reader.read(cas);
            words.addAll(read);
            mentions.addAll(rules.findBySentence(read));
        }
        List<List<List<String>>> found = features.ofDocument(words, mentions);
        List<LabelledSentence> prepared = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            prepared.add(new LabelledSentence(pooled(found.get(i)), labels(sentences.get(i))));
        }
        return prepared;
    }

    /**
     * Sentences of a set that follows other guidelines: the main features of each word are given
     * once more as those of that set alone, so that what both sets have in common is learned from
     * both and the rest is not (Daumé 2007).
     */
    static List<LabelledSentence> asForeign(List<LabelledSentence> sentences, String set) {
        return sentences.stream()
                .map(
                        sentence ->
                                new LabelledSentence(
                                        sentence.features().stream()
                                                .map(word -> withOwn(word, set))
                                                .toList(),
                                        sentence.labels()))
                .toList();
    }

    private static List<String> withOwn(List<String> features, String set) {
        List<String> all = new ArrayList<>(features);
        for (String feature : features) {
            if (OWN.stream().anyMatch(feature::startsWith)) {
                all.add((set + feature).intern());
            }
        }
        return all;
    }

    /** The same with each feature in memory once. */
    private List<List<String>> pooled(List<List<String>> words) {
        return words.stream()
                .map(word -> word.stream().map(f -> pool.computeIfAbsent(f, own -> own)).toList())
                .toList();
    }

    private static List<String> labels(TaggedSentences.Sentence sentence) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String label = "O";
            for (TokenSpan span : sentence.entities()) {
                if (span.first() <= i && i < span.next()) {
                    label = (i == span.first() ? "B-" : "I-") + ourName(span.label());
                }
            }
            labels.add(label);
        }
        return labels;
    }

    /** Our name of a tag: the sets write some of them in another way. */
    static String ourName(String tag) {
        return switch (tag) {
            case "PERS" -> "PER";
            case "MIS" -> "MISC";
            default -> tag;
        };
    }

    /** The entities that labels stand for. */
    static List<TokenSpan> spans(List<String> labels) {
        return LabelledSpans.of(labels).stream()
                .map(span -> new TokenSpan(span.tag(), span.first(), span.next()))
                .toList();
    }
}
