package org.tahqiq.nlp.internal.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.engine.EngineCatalog;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;
import org.tahqiq.nlp.internal.UimaClassLoading;

/** The engines of several providers. */
public final class EngineRegistry implements EngineCatalog {

    private record Entry(EngineDescriptor engine, EngineProvider provider) {}

    private final Map<String, Entry> entries = new TreeMap<>();

    private EngineRegistry(Iterable<EngineProvider> providers) {
        for (EngineProvider provider : providers) {
            for (EngineDescriptor engine : provider.engines()) {
                if (entries.put(engine.id(), new Entry(engine, provider)) != null) {
                    throw new IllegalStateException("Two engines have the id " + engine.id());
                }
            }
        }
    }

    /** The engines of this bundle and its fragments. */
    public static EngineRegistry installed() {
        return new EngineRegistry(providers());
    }

    /** Those who bring engines: this bundle and its fragments. */
    public static Iterable<EngineProvider> providers() {
        return ServiceLoader.load(EngineProvider.class, UimaClassLoading.loader());
    }

    /** The engines of these providers. */
    public static EngineRegistry of(Collection<? extends EngineProvider> providers) {
        return new EngineRegistry(List.copyOf(providers));
    }

    @Override
    public List<EngineDescriptor> engines() {
        return entries.values().stream().map(Entry::engine).toList();
    }

    @Override
    public Optional<EngineDescriptor> engine(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::engine);
    }

    /**
     * Describes the UIMA component of an engine of this registry. To be called within {@link
     * UimaClassLoading}.
     */
    public AnalysisEngineDescription describe(EngineDescriptor engine, ParameterValues values)
            throws ResourceInitializationException, CorpusException {
        Entry entry = entries.get(engine.id());
        if (entry == null) {
            throw new IllegalArgumentException("Not an engine of this registry: " + engine.id());
        }
        return entry.provider().describe(engine, values);
    }
}
