package org.tahqiq.ui.internal.scheme;

import java.util.Optional;
import org.tahqiq.model.annotation.LayerKind;

/**
 * A layer as a person asks for it.
 *
 * @param labelEn what it is called in English; may be empty
 * @param labelAr what it is called in Arabic; may be empty
 * @param kind {@link LayerKind#SPAN} or {@link LayerKind#RELATION}
 * @param source the layer that relations begin at; empty for spans
 * @param target the layer that relations end at; empty for spans
 * @param tags whether its annotations bear tags
 */
record NewLayer(
        String name,
        String labelEn,
        String labelAr,
        LayerKind kind,
        Optional<String> source,
        Optional<String> target,
        boolean tags) {}
