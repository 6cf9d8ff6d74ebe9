package org.tahqiq.core.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * Holds one annotator's sets against another's that are taken to be right: spans by their ends and
 * tags, relations by the spans that they relate and their tags. Rejected annotations count as not
 * there; an annotation without a tag has the empty one.
 */
public final class Evaluation {

    private record Item(String layer, String tag, List<Object> place, int begin, int end) {}

    private final CorpusStore store;
    private final String gold;
    private final String system;
    private final List<String> documents;

    /**
     * Will compare these documents.
     *
     * @param gold whose annotation is right
     * @param system whose is measured
     */
    public Evaluation(CorpusStore store, String gold, String system, List<String> documents) {
        this.store = store;
        this.gold = gold;
        this.system = system;
        this.documents = List.copyOf(documents);
    }

    /**
     * Compares.
     *
     * @throws CorpusException if a set cannot be read
     * @throws OperationCanceledException if cancelled
     */
    public EvaluationReport run(IProgressMonitor monitor) throws CorpusException {
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        Map<String, Map<String, Score>> strict = new TreeMap<>();
        Map<String, Map<String, Score>> partial = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        int compared = 0;
        for (String document : documents) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (store.hasSet(document, gold) && store.hasSet(document, system)) {
                List<Item> expected = items(store.load(document, gold));
                List<Item> found = items(store.load(document, system));
                count(expected, found, Item::equals, strict);
                count(expected, found, Evaluation::overlap, partial);
                compared++;
            } else if (store.hasSet(document, gold)) {
                missing.add(document);
            }
            progress.worked(1);
        }
        return new EvaluationReport(compared, List.copyOf(missing), strict, partial);
    }

    private static List<Item> items(AnnotationSet set) {
        Map<String, Item> spans = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (Span span : set.getSpans()) {
            if (counts(span)) {
                List<Object> place = List.of(span.getBegin(), span.getEnd());
                Item item =
                        new Item(span.getLayer(), tag(span), place, span.getBegin(), span.getEnd());
                spans.put(span.getId(), item);
                items.add(item);
            }
        }
        for (Relation relation : set.getRelations()) {
            Item source = spans.get(relation.getSource());
            Item target = spans.get(relation.getTarget());
            if (counts(relation) && source != null && target != null) {
                items.add(
                        new Item(
                                relation.getLayer(), tag(relation), List.of(source, target), 0, 0));
            }
        }
        return items;
    }

    private static boolean counts(Annotation annotation) {
        return annotation.getStatus() != Status.REJECTED;
    }

    private static String tag(Annotation annotation) {
        return Objects.requireNonNullElse(annotation.getTag(), "");
    }

    private static boolean overlap(Item one, Item other) {
        return one.equals(other)
                || one.layer().equals(other.layer())
                        && one.tag().equals(other.tag())
                        && one.begin() < other.end()
                        && other.begin() < one.end();
    }

    /** Matches each expected item with at most one that was found: equal ones before others. */
    private static void count(
            List<Item> expected,
            List<Item> found,
            BiPredicate<Item, Item> matches,
            Map<String, Map<String, Score>> scores) {
        List<Item> open = new ArrayList<>(found);
        List<Item> unmatched = new ArrayList<>();
        for (Item item : expected) {
            boolean same = open.remove(item);
            add(item, new Score(1, 0, same ? 1 : 0), scores);
            if (!same) {
                unmatched.add(item);
            }
        }
        for (Item item : unmatched) {
            int match = 0;
            while (match < open.size() && !matches.test(item, open.get(match))) {
                match++;
            }
            if (match < open.size()) {
                open.remove(match);
                add(item, new Score(0, 0, 1), scores);
            }
        }
        found.forEach(item -> add(item, new Score(0, 1, 0), scores));
    }

    private static void add(Item item, Score score, Map<String, Map<String, Score>> scores) {
        scores.computeIfAbsent(item.layer(), layer -> new TreeMap<>())
                .merge(item.tag(), score, Score::plus);
    }
}
