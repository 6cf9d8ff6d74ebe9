package org.tahqiq.nlp.api.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tahqiq.core.CorpusException;

/** The values of a format's options for one import or export, checked against the format. */
public final class FormatOptions {

    private final Map<String, String> values;

    private FormatOptions(Map<String, String> values) {
        this.values = values;
    }

    /** The format's defaults. */
    public static FormatOptions defaults(Format format) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormatOption option : format.options()) {
            values.put(option.name(), option.defaultValue());
        }
        return new FormatOptions(values);
    }

    /**
     * The format's defaults with what a person has chosen.
     *
     * @throws CorpusException when the format has no such option or does not permit the value
     */
    public static FormatOptions of(Format format, Map<String, String> chosen)
            throws CorpusException {
        Map<String, String> values = new LinkedHashMap<>(defaults(format).values);
        for (Map.Entry<String, String> choice : new TreeMap<>(chosen).entrySet()) {
            values.put(choice.getKey(), checked(format, choice.getKey(), choice.getValue()));
        }
        return new FormatOptions(values);
    }

    private static String checked(Format format, String name, String value) throws CorpusException {
        Optional<FormatOption> option =
                format.options().stream().filter(o -> o.name().equals(name)).findFirst();
        if (option.isEmpty()) {
            String known =
                    String.join(", ", format.options().stream().map(FormatOption::name).toList());
            throw new CorpusException(
                    Messages.NO_OPTION.with(
                            format.id(), name, known.isEmpty() ? Messages.NONE.with() : known));
        }
        if (!option.get().permits(value)) {
            throw new CorpusException(
                    Messages.NO_CHOICE.with(
                            name, format.id(), value, String.join(", ", option.get().values())));
        }
        return value;
    }

    /** The value in force of an option that the format has. */
    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    /** Whether the value in force of an option that the format has is this one. */
    public boolean is(String name, String value) {
        return get(name).equals(value);
    }

    /** All values in force, in the order of the format's options. */
    public Map<String, String> all() {
        return Map.copyOf(values);
    }
}
