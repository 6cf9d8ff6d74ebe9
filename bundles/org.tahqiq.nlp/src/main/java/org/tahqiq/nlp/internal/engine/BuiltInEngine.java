package org.tahqiq.nlp.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.EngineParameter;
import org.tahqiq.nlp.api.engine.ParameterType;
import org.tahqiq.nlp.api.engine.ParameterValues;

/**
 * An engine that comes with this bundle.
 *
 * @param descriptor what a person is told
 * @param recipe how its UIMA component is made
 */
record BuiltInEngine(EngineDescriptor descriptor, Recipe recipe) {

    /** Makes the description of a UIMA component from checked values. */
    interface Recipe {
        AnalysisEngineDescription describe(ParameterValues values)
                throws ResourceInitializationException, CorpusException;
    }

    /** Puts an engine together; labels and descriptions come from the files of texts. */
    static final class Builder {

        private final String id;
        private final EngineTexts english;
        private final EngineTexts arabic;
        private final List<EngineParameter> parameters = new ArrayList<>();
        private String licence = "Apache-2.0";
        private String version = "1";
        private List<String> reads = List.of();
        private List<String> writes = List.of();

        Builder(String id, EngineTexts english, EngineTexts arabic) {
            this.id = id;
            this.english = english;
            this.arabic = arabic;
        }

        Builder licence(String spdx) {
            licence = spdx;
            return this;
        }

        Builder version(String text) {
            version = text;
            return this;
        }

        Builder reads(String... layers) {
            reads = List.of(layers);
            return this;
        }

        Builder writes(String... layers) {
            writes = List.of(layers);
            return this;
        }

        Builder file(String name, boolean required) {
            return parameter(name, ParameterType.FILE, Optional.empty(), required);
        }

        Builder flag(String name, boolean value) {
            return parameter(
                    name, ParameterType.BOOLEAN, Optional.of(Boolean.toString(value)), false);
        }

        Builder string(String name, String value) {
            return parameter(name, ParameterType.STRING, Optional.of(value), false);
        }

        Builder integer(String name, int value) {
            return parameter(
                    name, ParameterType.INTEGER, Optional.of(Integer.toString(value)), false);
        }

        Builder decimal(String name, double value) {
            return parameter(
                    name, ParameterType.DECIMAL, Optional.of(Double.toString(value)), false);
        }

        private Builder parameter(
                String name, ParameterType type, Optional<String> value, boolean required) {
            parameters.add(
                    new EngineParameter(
                            name,
                            type,
                            value,
                            required,
                            List.of(),
                            english.get(id + "." + name),
                            arabic.get(id + "." + name)));
            return this;
        }

        BuiltInEngine madeBy(Recipe recipe) {
            return new BuiltInEngine(
                    new EngineDescriptor(
                            id,
                            english.get(id),
                            arabic.get(id),
                            english.get(id + ".description"),
                            arabic.get(id + ".description"),
                            licence,
                            version,
                            reads,
                            writes,
                            parameters),
                    recipe);
        }
    }
}
