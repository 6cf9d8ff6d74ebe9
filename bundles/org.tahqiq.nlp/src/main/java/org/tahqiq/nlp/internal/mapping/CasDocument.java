package org.tahqiq.nlp.internal.mapping;

import java.util.Map;

/**
 * The text that a CAS is filled with, and what components may want to know of it.
 *
 * @param id the id of the document
 * @param title its title
 * @param language its language as a BCP 47 tag, or {@code x-unspecified}
 * @param text its text
 * @param metadata further facts, which only our own reader finds again
 */
public record CasDocument(
        String id, String title, String language, String text, Map<String, String> metadata) {

    /** A document of which no more is known. */
    public CasDocument(String id, String title, String language, String text) {
        this(id, title, language, text, Map.of());
    }
}
