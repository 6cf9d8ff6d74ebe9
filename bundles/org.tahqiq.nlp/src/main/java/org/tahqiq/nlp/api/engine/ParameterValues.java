package org.tahqiq.nlp.api.engine;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;

/** The values of all parameters of one engine, defaults included, every one checked. */
public final class ParameterValues {

    private final EngineDescriptor engine;
    private final Map<String, String> values;
    private final Path folder;

    private ParameterValues(EngineDescriptor engine, Map<String, String> values, Path folder) {
        this.engine = engine;
        this.values = values;
        this.folder = folder;
    }

    /**
     * Checks what a pipeline gives and adds the defaults.
     *
     * @param given values by parameter name; null is the same as empty
     * @param folder what relative paths of files start from: the folder of the corpus
     * @throws CorpusException naming engine, parameter, value and what is allowed
     */
    public static ParameterValues of(
            EngineDescriptor engine, @Nullable Map<String, String> given, Path folder)
            throws CorpusException {
        Map<String, String> values = new TreeMap<>();
        for (EngineParameter parameter : engine.parameters()) {
            parameter.defaultValue().ifPresent(value -> values.put(parameter.name(), value));
        }
        if (given != null) {
            for (Map.Entry<String, String> entry : given.entrySet()) {
                if (engine.parameter(entry.getKey()).isEmpty()) {
                    throw unknown(engine, entry.getKey());
                }
                values.put(entry.getKey(), entry.getValue());
            }
        }
        ParameterValues result = new ParameterValues(engine, values, folder);
        for (EngineParameter parameter : engine.parameters()) {
            result.check(parameter);
        }
        return result;
    }

    /** Every value in force, by parameter name; a parameter without a value is absent. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(values);
    }

    /** The value of a parameter that has a default or is required. */
    public String string(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No value of " + name + " of " + engine.id());
        }
        return value;
    }

    /** The value of a parameter of type {@link ParameterType#INTEGER}. */
    public int integer(String name) {
        return Integer.parseInt(string(name));
    }

    /** The value of a parameter of type {@link ParameterType#DECIMAL}. */
    public double decimal(String name) {
        return Double.parseDouble(string(name));
    }

    /** The value of a parameter of type {@link ParameterType#BOOLEAN}. */
    public boolean flag(String name) {
        return Boolean.parseBoolean(string(name));
    }

    /** The file that a parameter of type {@link ParameterType#FILE} names; empty: none given. */
    public Optional<Path> file(String name) {
        return Optional.ofNullable(values.get(name)).map(folder::resolve);
    }

    private void check(EngineParameter parameter) throws CorpusException {
        String value = values.get(parameter.name());
        if (value == null || value.isEmpty() && parameter.type() != ParameterType.STRING) {
            values.remove(parameter.name());
            if (parameter.required()) {
                throw refuse(parameter, Messages.HAS_NO_VALUE.with(), allowed(parameter));
            }
            return;
        }
        if (!parses(parameter, value)) {
            throw refuse(parameter, Messages.CANNOT_BE.with(value), allowed(parameter));
        }
        if (parameter.type() == ParameterType.FILE && !Files.isReadable(folder.resolve(value))) {
            throw refuse(
                    parameter,
                    Messages.FILE_UNREADABLE.with(folder.resolve(value)),
                    Messages.PUT_FILE.with());
        }
    }

    private static boolean parses(EngineParameter parameter, String value) {
        try {
            return switch (parameter.type()) {
                case STRING -> true;
                case INTEGER -> {
                    Integer.parseInt(value);
                    yield true;
                }
                case DECIMAL -> Double.isFinite(Double.parseDouble(value));
                case BOOLEAN -> value.equals("true") || value.equals("false");
                case FILE -> !Path.of(value).toString().isEmpty();
                case CHOICE -> parameter.choices().contains(value);
            };
        } catch (NumberFormatException | InvalidPathException e) {
            return false;
        }
    }

    private static Message allowed(EngineParameter parameter) {
        return switch (parameter.type()) {
            case STRING -> Messages.GIVE_TEXT.with();
            case INTEGER -> Messages.GIVE_WHOLE_NUMBER.with();
            case DECIMAL -> Messages.GIVE_NUMBER.with();
            case BOOLEAN -> Messages.GIVE_TRUTH.with();
            case FILE -> Messages.GIVE_PATH.with();
            case CHOICE -> Messages.GIVE_CHOICE.with(String.join(", ", parameter.choices()));
        };
    }

    private CorpusException refuse(EngineParameter parameter, Message fault, Message remedy) {
        return new CorpusException(
                Messages.PARAMETER.with(parameter.name(), engine.id(), fault, remedy));
    }

    private static CorpusException unknown(EngineDescriptor engine, String name) {
        String known =
                engine.parameters().stream()
                        .map(EngineParameter::name)
                        .collect(Collectors.joining(", "));
        return new CorpusException(
                Messages.NO_PARAMETER.with(
                        engine.id(),
                        name,
                        known.isEmpty() ? Messages.HAS_NONE.with() : Messages.HAS.with(known)));
    }
}
