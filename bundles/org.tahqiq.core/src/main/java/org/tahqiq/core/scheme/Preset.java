package org.tahqiq.core.scheme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusFiles;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Tagset;

/**
 * A scheme that a new corpus can start from. It stands in the resource folder of its id, as {@code
 * corpus.xmi} and {@code guidelines.md}; both may be missing.
 *
 * @param id what the command line and {@code Corpus.preset} call it
 * @param labelEn its name in English
 * @param labelAr its name in Arabic
 */
public record Preset(String id, String labelEn, String labelAr) {

    /** A corpus of this scheme in memory: the built-in layers, then those of the preset. */
    public Corpus newCorpus(String name) {
        Corpus corpus = AnnotationFactory.eINSTANCE.createCorpus();
        corpus.setName(name);
        corpus.setPreset(id);
        BuiltInLayers.addTo(corpus);
        PresetResources.corpus(id).ifPresent(own -> merge(own, corpus));
        if (guidelines().isPresent()) {
            corpus.setGuidelines(CorpusPaths.GUIDELINES);
        }
        return corpus;
    }

    /** The guidelines page, in Markdown. */
    public Optional<String> guidelines() {
        return PresetResources.guidelines(id);
    }

    /** Makes a corpus of this scheme on disk, with its guidelines. */
    public CorpusStore create(CorpusFiles files, String name) throws CorpusException {
        return create(files, newCorpus(name));
    }

    /**
     * Makes a corpus on disk, with the guidelines of this preset.
     *
     * @param corpus made by {@link #newCorpus}, and perhaps added to
     */
    public CorpusStore create(CorpusFiles files, Corpus corpus) throws CorpusException {
        CorpusStore store = CorpusStore.create(files, corpus);
        Optional<String> page = guidelines();
        if (page.isPresent()) {
            byte[] bytes = page.get().getBytes(StandardCharsets.UTF_8);
            try {
                files.write(CorpusPaths.GUIDELINES, out -> out.write(bytes));
            } catch (CorpusException e) {
                files.delete(CorpusPaths.CORPUS);
                throw e;
            }
        }
        return store;
    }

    private static void merge(Corpus preset, Corpus corpus) {
        corpus.setLanguage(preset.getLanguage());
        for (Tagset tagset : List.copyOf(preset.getTagsets())) {
            Optional<Tagset> builtIn = Scheme.of(corpus).tagset(tagset.getName());
            put(tagset, builtIn, corpus.getTagsets());
        }
        for (Layer layer : List.copyOf(preset.getLayers())) {
            put(layer, Scheme.of(corpus).layer(layer.getName()), corpus.getLayers());
        }
        corpus.getAnnotators().addAll(preset.getAnnotators());
        corpus.getPipelines().addAll(preset.getPipelines());
    }

    /** What a preset says of a built-in layer or tagset takes the place of what is built in. */
    private static <T> void put(T value, Optional<T> before, EList<T> list) {
        if (before.isPresent()) {
            list.set(list.indexOf(before.get()), value);
        } else {
            list.add(value);
        }
    }
}
