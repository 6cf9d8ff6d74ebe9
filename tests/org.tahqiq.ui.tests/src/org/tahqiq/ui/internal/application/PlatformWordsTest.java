package org.tahqiq.ui.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The words of the platform that are said in Arabic are words that the platform says. */
final class PlatformWordsTest {

    private static final String ARABIC = "_ar.properties";

    private static final List<String> HOSTS =
            List.of(
                    "org.eclipse.compare",
                    "org.eclipse.e4.ui.dialogs",
                    "org.eclipse.e4.ui.workbench.renderers.swt",
                    "org.eclipse.jface",
                    "org.eclipse.ui",
                    "org.eclipse.ui.ide",
                    "org.eclipse.ui.themes",
                    "org.eclipse.ui.views",
                    "org.eclipse.ui.workbench");

    /** As MessageFormat has them, choices among them included. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void everyWordIsOneOfThePlatform() throws IOException {
        for (String name : HOSTS) {
            Bundle host = Platform.getBundle(name);
            List<URL> files = Collections.list(host.findEntries("/", "*" + ARABIC, true));
            assertThat(files).as(name).isNotEmpty();
            for (URL file : files) {
                String english = file.getPath().replace(ARABIC, ".properties");
                compare(read(file), read(host.getEntry(english)), name + english);
            }
        }
    }

    private static void compare(Properties arabic, Properties english, String file) {
        for (String key : arabic.stringPropertyNames()) {
            if (key.length() == 1) {
                // A key of the keyboard, which in English is written as it is.
                continue;
            }
            assertThat(english.getProperty(key)).as("%s in %s", key, file).isNotNull();
            assertThat(places(arabic.getProperty(key)))
                    .as("places of %s in %s", key, file)
                    .isEqualTo(places(english.getProperty(key)));
        }
    }

    private static Properties read(URL file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = file.openStream();
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
