package org.tahqiq.nlp.internal.engine.learn;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Labels in IOB2, numbered; {@code O} is always one of them. */
final class Labels {

    /** The label of a word that is no part of anything. */
    static final String OUTSIDE = "O";

    private final List<String> names;
    private final boolean[][] mayFollow;

    private Labels(Collection<String> sorted) {
        names = List.copyOf(sorted);
        mayFollow = new boolean[names.size() + 1][names.size()];
        for (int before = 0; before <= names.size(); before++) {
            for (int label = 0; label < names.size(); label++) {
                String previous = before < names.size() ? names.get(before) : OUTSIDE;
                String name = names.get(label);
                mayFollow[before][label] =
                        !name.startsWith("I-")
                                || previous.length() > 2
                                        && previous.substring(2).equals(name.substring(2));
            }
        }
    }

    static Labels of(Collection<String> names) {
        Set<String> sorted = new TreeSet<>(names);
        sorted.add(OUTSIDE);
        return new Labels(sorted);
    }

    boolean areThoseOf(Labels others) {
        return names.equals(others.names);
    }

    int size() {
        return names.size();
    }

    String name(int label) {
        return names.get(label);
    }

    int number(String name) {
        return names.indexOf(name);
    }

    /** Number that stands for the beginning of a sentence where a label before is asked for. */
    int start() {
        return names.size();
    }

    /** Whether a label may stand after another one: nothing goes on that has not begun. */
    boolean mayFollow(int before, int label) {
        return mayFollow[before][label];
    }

    /**
     * What each pair of labels multiplies the likelihood by; 0 for those that cannot be.
     *
     * @param transitions weights of pairs, as {@link Decoder} has them
     * @param factor what the weights are multiplied by
     */
    double[] pairs(float[] transitions, double factor) {
        double[] pairs = new double[transitions.length];
        for (int before = 0; before <= size(); before++) {
            for (int label = 0; label < size(); label++) {
                int pair = before * size() + label;
                pairs[pair] = mayFollow[before][label] ? Math.exp(transitions[pair] * factor) : 0;
            }
        }
        return pairs;
    }
}
