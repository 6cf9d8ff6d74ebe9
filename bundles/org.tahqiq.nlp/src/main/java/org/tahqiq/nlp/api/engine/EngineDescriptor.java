package org.tahqiq.nlp.api.engine;

import java.util.List;
import java.util.Optional;

/**
 * What a person should know of an engine before using it in a pipeline.
 *
 * @param id unique among the engines; what a pipeline stores, for example {@code clitic-segmenter}
 * @param labelEn the name shown in English
 * @param labelAr the name shown in Arabic
 * @param descriptionEn what it does, in English
 * @param descriptionAr what it does, in Arabic
 * @param licence SPDX identifier of the licence of the code and of the data that come with it
 * @param version changes whenever the engine may give other results; stored with every run
 * @param reads names of the layers that must be there before it runs
 * @param writes names of the layers that it adds annotations or features to
 * @param parameters its settings, in display order
 */
public record EngineDescriptor(
        String id,
        String labelEn,
        String labelAr,
        String descriptionEn,
        String descriptionAr,
        String licence,
        String version,
        List<String> reads,
        List<String> writes,
        List<EngineParameter> parameters) {

    /** Takes copies of the lists. */
    public EngineDescriptor {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
        parameters = List.copyOf(parameters);
    }

    /** The parameter of that name. */
    public Optional<EngineParameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
