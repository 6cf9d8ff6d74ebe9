package org.tahqiq.nlp.internal.format.conll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the entities in the tags of a sentence. An {@code I-} that continues nothing starts an
 * entity, as in conlleval, or is passed over; both are told to the listener.
 */
final class IobDecoder {

    /** An entity from one word of the sentence to before another. */
    record Entity(String type, int first, int end) {}

    /** Is told of an {@code I-} without a {@code B-}, by the index of the word. */
    interface Orphans {
        void orphan(int word, String tag);
    }

    private final boolean orphanBegins;
    private final Orphans orphans;

    IobDecoder(boolean orphanBegins, Orphans orphans) {
        this.orphanBegins = orphanBegins;
        this.orphans = orphans;
    }

    /** The entities of one column that has a tag for every word. */
    List<Entity> column(List<IobTag> tags) {
        List<Entity> entities = new ArrayList<>();
        @Nullable Open open = null;
        for (int word = 0; word < tags.size(); word++) {
            IobTag tag = tags.get(word);
            boolean continues = open != null && !tag.begins() && tag.type().equals(open.type);
            if (open != null && !continues) {
                entities.add(open.before(word));
                open = null;
            }
            if (!continues && !tag.isOutside() && isStart(word, tag)) {
                open = new Open(tag.type(), word);
            }
            if (open != null && tag.ends()) {
                entities.add(open.before(word + 1));
                open = null;
            }
        }
        if (open != null) {
            entities.add(open.before(tags.size()));
        }
        return entities;
    }

    private boolean isStart(int word, IobTag tag) {
        if (tag.begins()) {
            return true;
        }
        orphans.orphan(word, tag.prefix() + "-" + tag.type());
        return orphanBegins;
    }

    /**
     * The entities of lines that name, for every word, the entities that it is in, in any order
     * (Wojood's way): an {@code I-X} goes on with the outermost open entity of type X.
     */
    List<Entity> ragged(List<List<IobTag>> lines) {
        List<Entity> entities = new ArrayList<>();
        Map<String, List<Open>> open = new HashMap<>();
        for (int word = 0; word < lines.size(); word++) {
            Map<String, Integer> continued = new HashMap<>();
            List<Open> begun = new ArrayList<>();
            for (IobTag tag : lines.get(word)) {
                if (tag.isOutside()) {
                    continue;
                }
                List<Open> ofType = open.getOrDefault(tag.type(), List.of());
                int taken = continued.getOrDefault(tag.type(), 0);
                if (!tag.begins() && taken < ofType.size()) {
                    continued.put(tag.type(), taken + 1);
                } else if (isStart(word, tag)) {
                    begun.add(new Open(tag.type(), word));
                }
            }
            closeRest(open, continued, word, entities);
            for (Open entity : begun) {
                open.computeIfAbsent(entity.type, type -> new ArrayList<>()).add(entity);
            }
        }
        closeRest(open, Map.of(), lines.size(), entities);
        return entities;
    }

    private static void closeRest(
            Map<String, List<Open>> open,
            Map<String, Integer> continued,
            int word,
            List<Entity> entities) {
        open.forEach(
                (type, ofType) -> {
                    List<Open> closed =
                            ofType.subList(continued.getOrDefault(type, 0), ofType.size());
                    closed.forEach(entity -> entities.add(entity.before(word)));
                    closed.clear();
                });
    }

    private record Open(String type, int first) {

        Entity before(int end) {
            return new Entity(type, first, end);
        }
    }
}
