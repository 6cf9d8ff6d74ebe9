package org.tahqiq.nlp.internal.transformer;

import java.util.HashMap;
import java.util.Map;
import org.tahqiq.core.CorpusException;

/** What the tags of a model are called in the corpus. */
final class TagNames {

    private final Map<String, String> names;

    private TagNames(Map<String, String> names) {
        this.names = names;
    }

    /**
     * Reads a list such as {@code PERS=PER,MISC=}.
     *
     * @throws CorpusException naming the part that is no pair
     */
    static TagNames of(String list) throws CorpusException {
        Map<String, String> names = new HashMap<>();
        for (String pair : list.split(",")) {
            int equals = pair.indexOf('=');
            if (equals < 0 && !pair.isBlank()) {
                throw new CorpusException(Messages.WRONG_PART.with(pair.strip()));
            }
            if (equals >= 0) {
                names.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
            }
        }
        return new TagNames(names);
    }

    /** The tag of the corpus; empty: such entities are left out. */
    String of(Label label) {
        return names.getOrDefault(label.tag(), label.tag());
    }
}
