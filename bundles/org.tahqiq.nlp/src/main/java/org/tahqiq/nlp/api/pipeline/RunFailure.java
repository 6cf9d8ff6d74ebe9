package org.tahqiq.nlp.api.pipeline;

import java.util.Optional;

/**
 * A document that a run could not annotate.
 *
 * @param document its id
 * @param engine the id of the engine that failed; empty: reading or writing failed
 * @param sentence what is wrong and what to do, for a person
 */
public record RunFailure(String document, Optional<String> engine, String sentence) {}
