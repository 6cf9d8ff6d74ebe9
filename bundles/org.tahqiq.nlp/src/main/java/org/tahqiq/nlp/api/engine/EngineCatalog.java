package org.tahqiq.nlp.api.engine;

import java.util.List;
import java.util.Optional;
import org.tahqiq.nlp.internal.engine.EngineRegistry;

/** The engines that pipelines can be made of. */
public interface EngineCatalog {

    /** The engines of this installation. */
    static EngineCatalog installed() {
        return EngineRegistry.installed();
    }

    /** All engines, by id. */
    List<EngineDescriptor> engines();

    /** The engine of that id. */
    Optional<EngineDescriptor> engine(String id);
}
