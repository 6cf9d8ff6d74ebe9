package org.tahqiq.nlp.api.engine;

import java.util.List;
import java.util.Optional;

/**
 * A setting of an engine. Values are kept as text; {@link ParameterValues} reads them.
 *
 * @param name unique in the engine; what a pipeline stores
 * @param type what a value must parse as
 * @param defaultValue the value in force where a pipeline gives none; empty: none
 * @param required whether the engine cannot run without a value
 * @param choices the permitted values of a {@link ParameterType#CHOICE}; else empty
 * @param descriptionEn what it does, in English
 * @param descriptionAr what it does, in Arabic
 */
public record EngineParameter(
        String name,
        ParameterType type,
        Optional<String> defaultValue,
        boolean required,
        List<String> choices,
        String descriptionEn,
        String descriptionAr) {

    /** Takes a copy of the choices. */
    public EngineParameter {
        choices = List.copyOf(choices);
        if ((type == ParameterType.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("Choices of parameter " + name + ": " + choices);
        }
    }

    /** A text with a default. */
    public static EngineParameter string(String name, String value, String en, String ar) {
        return optional(name, ParameterType.STRING, value, en, ar);
    }

    /** A whole number with a default. */
    public static EngineParameter integer(String name, int value, String en, String ar) {
        return optional(name, ParameterType.INTEGER, Integer.toString(value), en, ar);
    }

    /** A decimal number with a default. */
    public static EngineParameter decimal(String name, double value, String en, String ar) {
        return optional(name, ParameterType.DECIMAL, Double.toString(value), en, ar);
    }

    /** A switch with a default. */
    public static EngineParameter flag(String name, boolean value, String en, String ar) {
        return optional(name, ParameterType.BOOLEAN, Boolean.toString(value), en, ar);
    }

    /** A choice with a default. */
    public static EngineParameter choice(
            String name, String value, List<String> choices, String en, String ar) {
        return new EngineParameter(
                name, ParameterType.CHOICE, Optional.of(value), false, choices, en, ar);
    }

    /** A file that the user may name, or must where {@code required}; there is no default. */
    public static EngineParameter file(String name, boolean required, String en, String ar) {
        return new EngineParameter(
                name, ParameterType.FILE, Optional.empty(), required, List.of(), en, ar);
    }

    private static EngineParameter optional(
            String name, ParameterType type, String value, String en, String ar) {
        return new EngineParameter(name, type, Optional.of(value), false, List.of(), en, ar);
    }
}
