package org.tahqiq.core.scheme;

import org.tahqiq.model.annotation.Corpus;

/**
 * The layers that every corpus has, because engines and formats rely on them. What they mean is
 * written in their descriptions (resource {@code built-in/corpus.xmi}).
 */
public final class BuiltInLayers {

    /** Stretches of boilerplate, tagged by their kind, that engines skip. */
    public static final String ZONE = "Zone";

    /** Sentences; no tag. */
    public static final String SENTENCE = "Sentence";

    /** Written words; features {@code norm} and {@code stem}. */
    public static final String WORD = "Word";

    /** Syntactic segments of words; features {@code pos, xpos, lemma, morph, norm}. */
    public static final String SEGMENT = "Segment";

    /** Syntactic dependencies from the governing to the dependent segment. */
    public static final String DEPENDENCY = "Dependency";

    private BuiltInLayers() {}

    /** Adds those layers and their tagsets that the corpus does not have yet. */
    public static void addTo(Corpus corpus) {
        Corpus builtIn = PresetResources.corpus("built-in").orElseThrow();
        builtIn.getTagsets().stream()
                .filter(tagset -> Scheme.of(corpus).tagset(tagset.getName()).isEmpty())
                .toList()
                .forEach(corpus.getTagsets()::add);
        builtIn.getLayers().stream()
                .filter(layer -> Scheme.of(corpus).layer(layer.getName()).isEmpty())
                .toList()
                .forEach(corpus.getLayers()::add);
    }
}
