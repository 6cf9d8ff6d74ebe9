package org.tahqiq.nlp.internal.transformer;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Settles what the library of the tokenizers does beyond tokenizing, before it is loaded: it
 * unpacks its native code into a folder, tells of it, and would look for newer code and report that
 * it is used. Nothing of Tahqiq speaks to a network by itself.
 */
final class NativeLibraries {

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger TALK = Logger.getLogger("ai.djl");

    private NativeLibraries() {}

    /** Leaves alone what the person has set. */
    static void settle() {
        TALK.setLevel(Level.WARNING);
        set("OPT_OUT_TRACKING", "true");
        set("ai.djl.offline", "true");
        set(
                "ENGINE_CACHE_DIR",
                Path.of(System.getProperty("user.home", "."), ".cache", "tahqiq").toString());
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
