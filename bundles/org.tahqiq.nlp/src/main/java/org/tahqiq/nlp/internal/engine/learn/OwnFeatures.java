package org.tahqiq.nlp.internal.engine.learn;

import java.util.List;
import org.tahqiq.nlp.internal.engine.lexicon.WordClusters;

/**
 * Those of a word's features that tell of the word itself, of lists and rules, and of the rest of
 * the document: a net sees the words around it by itself.
 */
final class OwnFeatures {

    private static final String FORM = "w0=";

    /** What follows the first letter of a feature of the word that also its neighbours have. */
    private static final String HERE = "0=";

    /** First letters of features of the rest of the document, and of affixes. */
    private static final String ALONE = "Cza";

    /** First letters of features of a word's shape, and of others. */
    private static final String SHAPE_LETTERS = "klt";

    /** How features of a word's shape begin. */
    private static final List<String> SHAPE = List.of("kind=", "length=", "tc=");

    /** How features begin that tell which word it is: form, stem, last letters, first letters. */
    private static final List<String> FORMS = List.of(FORM, "s0=", "z", "a");

    private OwnFeatures() {}

    static boolean isOwn(String feature) {
        return feature.startsWith(HERE, 1)
                || ALONE.indexOf(feature.charAt(0)) >= 0
                || SHAPE_LETTERS.indexOf(feature.charAt(0)) >= 0
                        && SHAPE.stream().anyMatch(feature::startsWith);
    }

    /**
     * Whether a feature tells which word it is, by its form, its stem, or its first or last
     * letters.
     */
    static boolean isOfForm(String feature) {
        return FORMS.stream().anyMatch(feature::startsWith);
    }

    /** What the word's vector is found by: its form without proclitics; empty if not said. */
    static String key(List<String> features) {
        for (String feature : features) {
            if (feature.startsWith(FORM)) {
                return WordClusters.key(feature.substring(FORM.length()));
            }
        }
        return "";
    }
}
