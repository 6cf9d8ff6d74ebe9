package org.tahqiq.cli.internal.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import org.tahqiq.cli.internal.Console;

/** Prints results for scripts, as indented JSON. */
public final class Json {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Json() {}

    /**
     * Prints one JSON value.
     *
     * @param value made of maps, lists, strings, numbers and booleans; keys keep their order
     */
    public static void print(Console console, Object value) {
        console.line(GSON.toJson(value));
    }
}
