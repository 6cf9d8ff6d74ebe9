package org.tahqiq.product;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The checkout that is being built, without what the build makes. */
final class Repository {

    private static final Set<String> MADE_BY_THE_BUILD =
            Set.of("target", "src-gen", ".git", ".maven", ".idea", ".settings");

    private Repository() {}

    /** The top folder of the checkout. */
    static Path root() {
        return Path.of(System.getProperty("tahqiq.root", "../.."));
    }

    /** All files that a person wrote, in no particular order. */
    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                root(),
                new SimpleFileVisitor<>() {
                    @Override
                    @NonNullByDefault(false)
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes as) {
                        return MADE_BY_THE_BUILD.contains(dir.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    @NonNullByDefault(false)
                    public FileVisitResult visitFile(Path file, BasicFileAttributes as) {
                        if (as.isRegularFile()) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return List.copyOf(files);
    }
}
