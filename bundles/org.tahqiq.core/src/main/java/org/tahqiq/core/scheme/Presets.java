package org.tahqiq.core.scheme;

import java.util.List;
import java.util.Optional;

/** The schemes that come with Tahqiq. */
public final class Presets {

    /** The preset that has the built-in layers and nothing else. */
    public static final String EMPTY = "empty";

    private Presets() {}

    /** All presets, in display order. */
    public static List<Preset> all() {
        return PresetResources.index();
    }

    /** A preset by its id. */
    public static Optional<Preset> byId(String id) {
        return all().stream().filter(preset -> preset.id().equals(id)).findFirst();
    }
}
