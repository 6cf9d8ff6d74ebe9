package org.tahqiq.nlp.internal.engine;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.tahqiq.nlp.internal.engine.entity.Mention;

/** Adds mentions to a CAS as DKPro's named entities with our scores. */
public final class EntityWriting {

    private EntityWriting() {}

    /** Adds those that cross no entity that is there already and repeat none. */
    public static void write(CAS cas, List<Mention> mentions) {
        List<AnnotationFS> present = TahqiqTypes.all(cas, NamedEntity.class.getName());
        for (Mention mention : mentions) {
            if (present.stream().noneMatch(entity -> conflicts(entity, mention))) {
                AnnotationFS entity =
                        cas.createAnnotation(
                                cas.getTypeSystem().getType(NamedEntity.class.getName()),
                                mention.begin(),
                                mention.end());
                TahqiqTypes.set(entity, "value", mention.tag());
                cas.addFsToIndexes(entity);
                TahqiqTypes.addScore(cas, entity, mention.score());
            }
        }
    }

    private static boolean conflicts(AnnotationFS entity, Mention mention) {
        boolean overlap = entity.getBegin() < mention.end() && mention.begin() < entity.getEnd();
        if (!overlap) {
            return false;
        }
        boolean same = entity.getBegin() == mention.begin() && entity.getEnd() == mention.end();
        boolean inside = entity.getBegin() <= mention.begin() && mention.end() <= entity.getEnd();
        boolean around = mention.begin() <= entity.getBegin() && entity.getEnd() <= mention.end();
        return same || !inside && !around;
    }
}
