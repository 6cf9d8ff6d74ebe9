package org.tahqiq.nlp.internal.mapping;

/**
 * The text that a CAS is filled with, and what components may want to know of it.
 *
 * @param id the id of the document
 * @param title its title
 * @param language its language as a BCP 47 tag, or {@code x-unspecified}
 * @param text its text
 */
public record CasDocument(String id, String title, String language, String text) {}
