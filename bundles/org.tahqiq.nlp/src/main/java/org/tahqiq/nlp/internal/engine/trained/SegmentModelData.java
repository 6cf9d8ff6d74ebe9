package org.tahqiq.nlp.internal.engine.trained;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.segment.CliticRules;
import org.tahqiq.nlp.internal.engine.segment.WordPart;

/**
 * A model of segmentation: chooses the pattern by which a word is split, from its letters, its
 * neighbours and what the rules propose. For one thread at a time.
 */
public final class SegmentModelData {

    /**
     * How a word is split.
     *
     * @param probability how sure the model is, from 0 to 1
     */
    public record Split(List<WordPart> parts, double probability) {}

    /** Grows whenever the features or patterns change. */
    private static final int VERSION = 1;

    private static final ModelFile FILE = new ModelFile("segments", "ar", VERSION);
    private static final int LONGEST_AFFIX = 4;
    private static final String EDGE = "$";

    private final Classifier classifier;
    private final CliticRules rules;

    /**
     * A model.
     *
     * @param rules what proposes
     */
    public SegmentModelData(Classifier classifier, CliticRules rules) {
        this.classifier = classifier;
        this.rules = rules;
    }

    /** What the model is told of a word among its neighbours. */
    public static List<String> features(List<String> words, int index, CliticRules rules) {
        String word = words.get(index);
        String pattern = SplitPattern.of(word, rules.split(word));
        List<String> features = new ArrayList<>();
        features.add("rule=" + pattern);
        features.add("word=" + word);
        features.add("length=" + Math.min(word.length(), 8));
        for (int n = 1; n <= LONGEST_AFFIX && n <= word.length(); n++) {
            features.add("begin=" + word.substring(0, n));
            features.add("end=" + word.substring(word.length() - n));
            features.add("end=" + word.substring(word.length() - n) + " " + pattern);
        }
        features.add("rule=" + pattern + " " + word);
        features.add("before=" + (index == 0 ? EDGE : words.get(index - 1)));
        features.add("after=" + (index + 1 == words.size() ? EDGE : words.get(index + 1)));
        return features;
    }

    /** Splits a word. */
    public Split split(List<String> words, int index) {
        String word = words.get(index);
        return split(word, features(words, index, rules));
    }

    /** Splits a word with these features; as the rules do if no known pattern fits it. */
    public Split split(String word, List<String> features) {
        for (Classifier.Choice choice : classifier.ranked(features)) {
            Optional<List<WordPart>> parts = SplitPattern.apply(choice.label(), word);
            if (parts.isPresent()) {
                return new Split(parts.get(), choice.probability());
            }
        }
        return new Split(rules.split(word), 0);
    }

    /** The bytes of a file with the model. */
    public byte[] write() {
        return FILE.write(classifier.write());
    }

    /** The model in a file. */
    public static SegmentModelData read(Path file) throws CorpusException {
        try {
            return new SegmentModelData(Classifier.read(FILE.read(file)), new CliticRules());
        } catch (IOException e) {
            throw ModelFile.damaged(file);
        }
    }
}
