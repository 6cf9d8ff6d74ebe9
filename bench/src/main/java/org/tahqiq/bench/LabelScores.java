package org.tahqiq.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Precision, recall and F1 by label: what was found and what should have been, held together. */
final class LabelScores {

    private static final class Count {
        private int expected;
        private int found;
        private int right;

        void add(Count other) {
            expected += other.expected;
            found += other.found;
            right += other.right;
        }

        double precision() {
            return found == 0 ? 0 : 100.0 * right / found;
        }

        double recall() {
            return expected == 0 ? 0 : 100.0 * right / expected;
        }

        double f1() {
            return found + expected == 0 ? 0 : 200.0 * right / (found + expected);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    /** A thing with a label that is right if it equals an expected one. */
    interface Labelled {
        String label();
    }

    /** Counts what belongs to one sentence or document. */
    void add(Collection<? extends Labelled> expected, Collection<? extends Labelled> found) {
        Map<Labelled, Integer> open = new HashMap<>();
        for (Labelled thing : expected) {
            count(thing).expected++;
            open.merge(thing, 1, Integer::sum);
        }
        for (Labelled thing : found) {
            Count count = count(thing);
            count.found++;
            if (open.getOrDefault(thing, 0) > 0) {
                open.merge(thing, -1, Integer::sum);
                count.right++;
            }
        }
    }

    private Count count(Labelled thing) {
        return counts.computeIfAbsent(thing.label(), label -> new Count());
    }

    /** Precision, recall and F1 of all labels together, in one line. */
    void printAll(String title, PrintStream out) {
        Count all = new Count();
        counts.values().forEach(all::add);
        out.printf("  %-48s %8.1f %8.1f %8.1f%n", title, all.precision(), all.recall(), all.f1());
    }

    /** Prints a line for each label and one for all of them. */
    void print(String title, PrintStream out) {
        out.printf("%n%s%n", title);
        out.printf(
                "  %-16s %8s %8s %8s %8s %8s %8s%n",
                "", "expected", "found", "right", "P", "R", "F1");
        Count all = new Count();
        counts.forEach(
                (label, count) -> {
                    all.add(count);
                    print(label, count, out);
                });
        print("all", all, out);
    }

    private static void print(String label, Count count, PrintStream out) {
        out.printf(
                "  %-16s %,8d %,8d %,8d %8.1f %8.1f %8.1f%n",
                label,
                count.expected,
                count.found,
                count.right,
                count.precision(),
                count.recall(),
                count.f1());
    }

    /** F1 of all labels together, in percent. */
    double f1() {
        Count all = new Count();
        counts.values().forEach(all::add);
        return all.f1();
    }

    /** What is in the first but not in the second, in the order of the first. */
    static <T> List<T> without(List<T> these, Collection<T> those) {
        Set<T> known = new HashSet<>(those);
        return these.stream().filter(thing -> !known.contains(thing)).toList();
    }
}
