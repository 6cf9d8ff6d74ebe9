package org.tahqiq.nlp.internal.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.evaluation.Comparison;
import org.tahqiq.core.evaluation.Mark;
import org.tahqiq.core.evaluation.Score;
import org.tahqiq.nlp.api.training.LearningPoint;

/**
 * Holds each document against a model that was trained on others, and also against models that were
 * trained on a part of those. Documents are dealt out to the parts in turn.
 *
 * @param <E> as of the task
 */
public final class CrossValidation<E> {

    private static final int PARTS = 5;
    private static final int STEPS = 4;

    private final Task<E> task;
    private final List<Map.Entry<String, E>> examples;
    private final Comparison heldOut = new Comparison();
    private final Comparison rules = new Comparison();
    private final List<LearningPoint> curve = new ArrayList<>();

    /** Will hold these documents against models of the others. */
    public CrossValidation(Task<E> task, Map<String, E> examples) {
        this.task = task;
        this.examples = List.copyOf(examples.entrySet());
    }

    /** Trains and compares. */
    public void run(IProgressMonitor monitor) {
        int parts = Math.min(PARTS, examples.size());
        SubMonitor progress = SubMonitor.convert(monitor, parts * STEPS * (STEPS + 1) / 2);
        int[] trainedOn = new int[STEPS];
        Score[] scores = new Score[STEPS];
        Arrays.fill(scores, Score.NONE);
        for (int part = 0; part < parts; part++) {
            List<E> others = new ArrayList<>();
            List<Map.Entry<String, E>> own = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (i % parts == part) {
                    own.add(examples.get(i));
                } else {
                    others.add(examples.get(i).getValue());
                }
            }
            for (int step = 0; step < STEPS; step++) {
                int count = Math.max(1, others.size() * (step + 1) / STEPS);
                Comparison comparison = new Comparison();
                Task.Trained<E> trained =
                        task.train(others.subList(0, count), progress.split(step + 1));
                own.forEach(e -> compare(e, trained.find(e.getValue()), comparison));
                trainedOn[step] += count;
                scores[step] = scores[step].plus(comparison.scores(task.layer()).micro());
                if (step + 1 == STEPS) {
                    heldOut.addAll(comparison);
                }
            }
            own.forEach(e -> task.rules(e.getValue()).ifPresent(found -> compare(e, found, rules)));
        }
        for (int step = 0; step < STEPS; step++) {
            curve.add(new LearningPoint(Math.round((float) trainedOn[step] / parts), scores[step]));
        }
    }

    private void compare(Map.Entry<String, E> example, List<Mark> found, Comparison comparison) {
        comparison.add(example.getKey(), task.expected(example.getValue()), found);
    }

    /** Each document against a model of the others. */
    public Comparison heldOut() {
        return heldOut;
    }

    /** Each document against the rules; empty: there are none. */
    public Optional<Comparison> rules() {
        return rules.units() == 0 ? Optional.empty() : Optional.of(rules);
    }

    /** How good models are that were trained on a quarter, a half, three quarters and all. */
    public List<LearningPoint> curve() {
        return curve.stream().distinct().toList();
    }
}
