package org.tahqiq.nlp.internal.engine.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;

/**
 * The entities of a sentence with the words that they reach over, found by number and by word
 * without looking at all of them: a sentence may have thousands.
 */
final class PlacedEntities {

    private static final Set<String> PEOPLE = Set.of("PER", "OCC");

    private final List<SentenceEntity> all;
    private final Map<Integer, SentenceEntity> outermost = new HashMap<>();

    private PlacedEntities(List<SentenceEntity> all) {
        this.all = List.copyOf(all);
        for (SentenceEntity entity : all) {
            if (!entity.nested()) {
                outermost.putIfAbsent(entity.first(), entity);
            }
        }
    }

    /**
     * Places entities.
     *
     * @param entities those within the sentence, in UIMA's order
     */
    static PlacedEntities of(List<SentenceWord> sentence, List<AnnotationFS> entities) {
        List<SentenceEntity> placed = new ArrayList<>(entities.size());
        List<AnnotationFS> open = new ArrayList<>();
        int first = 0;
        for (AnnotationFS entity : entities) {
            int begin = entity.getBegin();
            while (first < sentence.size() - 1 && sentence.get(first).end() <= begin) {
                first++;
            }
            int next = first + 1;
            while (next < sentence.size() && sentence.get(next).begin() < entity.getEnd()) {
                next++;
            }
            open.removeIf(other -> other.getEnd() <= begin);
            placed.add(
                    new SentenceEntity(entity, tag(entity), first, next, isNested(entity, open)));
            open.add(entity);
        }
        return new PlacedEntities(placed);
    }

    private static String tag(AnnotationFS entity) {
        String tag = TahqiqTypes.text(entity, "value");
        return tag == null ? "" : tag;
    }

    /** Whether an entity lies within one of those that begin before it or are longer. */
    private static boolean isNested(AnnotationFS entity, List<AnnotationFS> open) {
        int length = entity.getEnd() - entity.getBegin();
        return open.stream()
                .anyMatch(
                        other ->
                                entity.getEnd() <= other.getEnd()
                                        && other.getEnd() - other.getBegin() > length
                                        && !isOfEvent(entity, other));
    }

    /** People within the name of an event take part in relations as if they stood alone. */
    private static boolean isOfEvent(AnnotationFS entity, AnnotationFS other) {
        return tag(other).equals("EVENT") && PEOPLE.contains(tag(entity));
    }

    int size() {
        return all.size();
    }

    /** An entity by its number in the order of the text. */
    SentenceEntity get(int number) {
        return all.get(number);
    }

    /** The outermost entity that begins at a word. */
    @Nullable
    SentenceEntity outermostAt(int word) {
        return outermost.get(word);
    }

    /**
     * The number of the first entity after another one that begins more than so many words behind
     * its end; all after it do so too.
     */
    int firstBeyond(int number, int words) {
        int beyond = number + 1;
        while (beyond < all.size() && all.get(beyond).first() - all.get(number).next() <= words) {
            beyond++;
        }
        return beyond;
    }
}
