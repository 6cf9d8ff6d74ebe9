package org.tahqiq.nlp.internal.engine.relation;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;

/**
 * Reads the sentences of a CAS with the entities that lie within each. For one thread at a time.
 */
public final class EntitySentences {

    /**
     * A sentence.
     *
     * @param words at least one
     * @param entities those that do not reach out of it, in text order
     */
    public record EntitySentence(List<SentenceWord> words, List<AnnotationFS> entities) {}

    private final SentenceReader sentences = new SentenceReader();

    /** The sentences in the order of the text; those within a zone are left out. */
    public List<EntitySentence> read(CAS cas) {
        List<AnnotationFS> entities = TahqiqTypes.all(cas, NamedEntity.class.getName());
        List<EntitySentence> result = new ArrayList<>();
        int next = 0;
        for (List<SentenceWord> words : sentences.read(cas)) {
            int begin = words.get(0).begin();
            int end = words.get(words.size() - 1).end();
            List<AnnotationFS> inside = new ArrayList<>();
            while (next < entities.size() && entities.get(next).getBegin() < end) {
                AnnotationFS entity = entities.get(next++);
                if (entity.getBegin() >= begin && entity.getEnd() <= end) {
                    inside.add(entity);
                }
            }
            result.add(new EntitySentence(words, inside));
        }
        return result;
    }
}
