package org.tahqiq.nlp.internal.format;

import java.util.List;
import java.util.Set;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;

/** Which layers of a corpus play which part in formats that know only one kind of entity. */
public final class Layers {

    /** The layer of named entities where the corpus has none of its own. */
    public static final String ENTITY = "Entity";

    /** The layer of relations between entities where the corpus has none of its own. */
    public static final String RELATION = "Relation";

    private static final Set<String> BUILT_IN =
            Set.of(
                    BuiltInLayers.ZONE,
                    BuiltInLayers.SENTENCE,
                    BuiltInLayers.WORD,
                    BuiltInLayers.SEGMENT,
                    BuiltInLayers.DEPENDENCY);

    private Layers() {}

    /** Whether engines and formats rely on the layer; its annotations are many. */
    public static boolean isBuiltIn(String layer) {
        return BUILT_IN.contains(layer);
    }

    /**
     * The layer that stands for "the entities": the wanted one, else the layer named {@link
     * #ENTITY}, else the first layer of tagged spans that is not built in.
     *
     * @param wanted a name, or empty: choose
     */
    public static String entity(Corpus corpus, String wanted) {
        return choose(corpus, wanted, LayerKind.SPAN, ENTITY);
    }

    /** The layer that stands for "the relations", chosen in the same way. */
    public static String relation(Corpus corpus, String wanted) {
        return choose(corpus, wanted, LayerKind.RELATION, RELATION);
    }

    private static String choose(Corpus corpus, String wanted, LayerKind kind, String usual) {
        if (!wanted.isEmpty()) {
            return wanted;
        }
        List<String> candidates =
                corpus.getLayers().stream()
                        .filter(layer -> layer.getKind() == kind)
                        .filter(layer -> layer.getTagset() != null)
                        .map(Layer::getName)
                        .filter(name -> !isBuiltIn(name))
                        .toList();
        return candidates.isEmpty() || candidates.contains(usual) ? usual : candidates.get(0);
    }
}
