package org.tahqiq.nlp.internal.format.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;

/**
 * A folder that is written whole or not at all: everything is written beside it, and moved into its
 * place at the end. An earlier export is replaced, if it is all that is there; anything else is
 * left alone.
 */
public final class ExportFolder implements AutoCloseable {

    private final Path target;
    private final Path work;
    private boolean moved;

    private ExportFolder(Path target, Path work) {
        this.target = target;
        this.work = work;
    }

    /**
     * Begins to write a folder.
     *
     * @param documents the folder of the corpus's documents, in which no export may lie; empty:
     *     they lie in none
     * @throws CorpusException when something else is there, or nothing can be written there
     */
    public static ExportFolder begin(Path folder, Optional<Path> documents) throws CorpusException {
        Path target = folder.toAbsolutePath().normalize();
        if (documents.isPresent()
                && real(target).startsWith(real(documents.get().toAbsolutePath().normalize()))) {
            throw new CorpusException(Messages.IN_CORPUS.with(), folder.toString(), 0, null);
        }
        refuseForeign(folder, target);
        try {
            Path parent = target.getParent();
            if (parent == null) {
                throw new CorpusException(Messages.NO_FOLDER.with(), folder.toString(), 0, null);
            }
            Files.createDirectories(parent);
            return new ExportFolder(target, Files.createDirectory(beside(target, "part")));
        } catch (IOException e) {
            throw FileTrouble.unwritable(folder.toString(), e);
        }
    }

    /** The path without links, as far as it is there. */
    private static Path real(Path path) {
        for (Path there = path; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(path));
            } catch (IOException notThereYet) {
                // Perhaps the folder above is.
            }
        }
        return path;
    }

    private static Path beside(Path target, String what) {
        return target.resolveSibling(
                ".%s.%s-%s".formatted(target.getFileName(), what, UUID.randomUUID()));
    }

    private static void refuseForeign(Path folder, Path target) throws CorpusException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new CorpusException(Messages.IS_FILE.with(), folder.toString(), 0, null);
        }
        try {
            Optional<Set<Path>> exported = Manifest.filesIn(target);
            if (exported.isEmpty() && !isEmpty(target)) {
                throw new CorpusException(Messages.NOT_EMPTY.with(), folder.toString(), 0, null);
            }
            for (Path file : list(target)) {
                if (!exported.orElse(Set.of()).contains(file)) {
                    throw new CorpusException(
                            Messages.FOREIGN_FILE.with(file.toString()),
                            folder.toString(),
                            0,
                            null);
                }
            }
        } catch (IOException e) {
            throw FileTrouble.unwritable(folder.toString(), e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** What is in a folder but folders, relative to it, sorted. */
    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** Where to write. */
    public Path work() {
        return work;
    }

    /** All files that were written so far, relative to the folder, sorted. */
    public List<Path> files() throws CorpusException {
        try {
            return list(work);
        } catch (IOException e) {
            throw FileTrouble.unwritable(target.toString(), e);
        }
    }

    /** Moves what was written into its place. */
    public void finish() throws CorpusException {
        // Writing may have taken long enough for a person to put something there.
        refuseForeign(target, target);
        try {
            @Nullable Path old = null;
            if (Files.exists(target)) {
                old =
                        Files.createTempDirectory(
                                target.getParent(), "." + target.getFileName() + ".old-");
                Files.move(
                        target,
                        old,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
            try {
                Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
                moved = true;
            } catch (IOException e) {
                if (old != null) {
                    Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
                }
                throw e;
            }
            if (old != null) {
                delete(old);
            }
        } catch (IOException e) {
            throw FileTrouble.unwritable(target.toString(), e);
        }
    }

    /** Deletes what was written, unless it is in its place. */
    @Override
    public void close() throws CorpusException {
        if (!moved) {
            try {
                delete(work);
            } catch (IOException e) {
                throw FileTrouble.unwritable(work.toString(), e);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(folder)) {
            found = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : found) {
            Files.delete(file);
        }
    }
}
