package org.tahqiq.nlp.internal.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Properties;

/** What people are told of the engines, in one language. */
final class EngineTexts {

    private final String file;
    private final Properties texts = new Properties();

    private EngineTexts(String file) {
        this.file = file;
        try (InputStream in = EngineTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EngineTexts english() {
        return new EngineTexts("engines.properties");
    }

    static EngineTexts arabic() {
        return new EngineTexts("engines_ar.properties");
    }

    /** The text of a key; every key must be there. */
    String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("No text " + key + " in " + file, file, key);
        }
        return text;
    }
}
