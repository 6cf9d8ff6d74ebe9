package org.tahqiq.nlp.api.format;

import java.util.List;

/**
 * A choice that a format leaves to the person.
 *
 * @param name what people type, for example {@code nested}
 * @param descriptionEn one English sentence that says what the values do
 * @param values the permitted values, empty: any text
 * @param defaultValue the value in force when nothing is said
 */
public record FormatOption(
        String name, String descriptionEn, List<String> values, String defaultValue) {

    public FormatOption {
        values = List.copyOf(values);
    }

    /** Whether a value is permitted. */
    public boolean permits(String value) {
        return values.isEmpty() || values.contains(value);
    }
}
