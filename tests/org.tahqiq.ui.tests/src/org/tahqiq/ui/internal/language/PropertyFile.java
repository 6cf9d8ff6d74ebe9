package org.tahqiq.ui.internal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences by key, as a bundle keeps them for one language. */
public final class PropertyFile {

    /** As MessageFormat has them, choices among them included. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private PropertyFile() {}

    /** The sentences of a file in UTF-8. */
    public static Properties read(URL file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = file.openStream();
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /** The numbers of the arguments that a sentence has places for. */
    public static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
