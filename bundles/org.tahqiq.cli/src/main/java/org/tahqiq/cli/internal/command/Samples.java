package org.tahqiq.cli.internal.command;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;

/** Finds the sample corpus that comes with Tahqiq. */
final class Samples {

    /** Names the folder {@code samples} where it is not beside the program. */
    static final String PROPERTY = "tahqiq.samples";

    private static final Path NEWS = Path.of("samples", "diplomatic-news");

    private Samples() {}

    /**
     * The folder of the articles with their annotation: below the folder that the property names,
     * else beside the program, which is in the product or somewhere below the checkout.
     */
    static Path news() throws CorpusException {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            Path folder = Path.of(named).resolve(NEWS.getFileName());
            if (Files.isDirectory(folder)) {
                return folder;
            }
            throw new CorpusException(
                    "there is no folder diplomatic-news in it; set %s to the folder samples"
                            .formatted(PROPERTY),
                    named,
                    0,
                    null);
        }
        return Stream.iterate(
                        program().orElse(Path.of("").toAbsolutePath()),
                        Samples::hasParent,
                        Path::getParent)
                .map(folder -> folder.resolve(NEWS))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(
                        () ->
                                new CorpusException(
                                        "The folder samples is not beside the program; name it with -D%s=FOLDER in TAHQIQ_JAVA_OPTIONS."
                                                .formatted(PROPERTY)));
    }

    private static boolean hasParent(@Nullable Path folder) {
        return folder != null;
    }

    private static Optional<Path> program() {
        @Nullable CodeSource source = Samples.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | FileSystemNotFoundException | IllegalArgumentException e) {
            // Inside OSGi the location need not be a file.
            return Optional.empty();
        }
    }
}
