package org.tahqiq.ui.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.tahqiq.ui.internal.language.PropertyFile;

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
                    "org.eclipse.ui.navigator",
                    "org.eclipse.ui.themes",
                    "org.eclipse.ui.views",
                    "org.eclipse.ui.workbench");

    @Test
    void everyWordIsOneOfThePlatform() throws IOException {
        for (String name : HOSTS) {
            Bundle host = Platform.getBundle(name);
            List<URL> files = Collections.list(host.findEntries("/", "*" + ARABIC, true));
            assertThat(files).as(name).isNotEmpty();
            for (URL file : files) {
                String english = file.getPath().replace(ARABIC, ".properties");
                compare(
                        PropertyFile.read(file),
                        PropertyFile.read(host.getEntry(english)),
                        name + english);
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
            assertThat(PropertyFile.places(arabic.getProperty(key)))
                    .as("places of %s in %s", key, file)
                    .isEqualTo(PropertyFile.places(english.getProperty(key)));
        }
    }
}
