package org.tahqiq.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.FrameworkUtil;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** What there is help on. */
enum HelpTopic {
    FIRST_SESSION("first-session"),
    KEYS("keys"),
    SEARCH("search"),
    PIPELINES("pipelines"),
    SCHEME("scheme"),
    COMPARE("compare"),
    /** The notices of the libraries, which stand beside the program. */
    LICENCES("licences");

    private final String file;

    HelpTopic(String file) {
        this.file = file;
    }

    String title() {
        return switch (this) {
            case FIRST_SESSION -> Messages.Topic_firstSession;
            case KEYS -> Messages.Topic_keys;
            case SEARCH -> Messages.Topic_search;
            case PIPELINES -> Messages.Topic_pipelines;
            case SCHEME -> Messages.Topic_scheme;
            case COMPARE -> Messages.Topic_compare;
            case LICENCES -> Messages.Topic_licences;
        };
    }

    /** Whether the page is in the language of the workbench. */
    boolean isTranslated() {
        return this != LICENCES;
    }

    /** The page in Markdown, in the language of the workbench. */
    String page() {
        try {
            return this == LICENCES ? notice() : read();
        } catch (IOException e) {
            Platform.getLog(HelpTopic.class).error("A help page cannot be read", e);
            return Messages.Topic_missing;
        }
    }

    private String read() throws IOException {
        String language = WorkbenchLanguage.isArabic() ? "ar" : "en";
        IPath path = IPath.fromPortableString("help/%s/%s.md".formatted(language, file));
        try (InputStream in =
                FileLocator.openStream(FrameworkUtil.getBundle(HelpTopic.class), path, false)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String notice() throws IOException {
        Location program = Platform.getInstallLocation();
        StringBuilder text = new StringBuilder("# Tahqiq\n\nApache License 2.0.\n\n");
        if (program != null) {
            Path notice = Path.of(program.getURL().getPath(), "NOTICE");
            if (Files.isReadable(notice)) {
                return text.append(Files.readString(notice)).toString();
            }
        }
        return text.append(Messages.Topic_notice).append('\n').toString();
    }
}
