package org.tahqiq.nlp.internal.format.exports;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;

/**
 * A folder that is written whole or not at all: everything is written beside it, and moved into its
 * place at the end. An earlier export is replaced; anything else that is there is left alone.
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
     * @throws CorpusException when something else is there, or nothing can be written there
     */
    public static ExportFolder begin(Path folder) throws CorpusException {
        Path target = folder.toAbsolutePath().normalize();
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
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isPresent() && !isExport(target)) {
                throw new CorpusException(Messages.NOT_EMPTY.with(), folder.toString(), 0, null);
            }
        } catch (IOException e) {
            throw FileTrouble.unwritable(folder.toString(), e);
        }
    }

    private static boolean isExport(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(manifest)) {
            return false;
        }
        try (Reader reader = Files.newBufferedReader(manifest)) {
            JsonElement json = JsonParser.parseReader(reader);
            return json.isJsonObject() && json.getAsJsonObject().has(Manifest.MARK);
        } catch (JsonParseException e) {
            return false;
        }
    }

    /** Where to write. */
    public Path work() {
        return work;
    }

    /** All files that were written so far, relative to the folder, sorted. */
    public List<Path> files() throws CorpusException {
        try (Stream<Path> files = Files.walk(work)) {
            return files.filter(Files::isRegularFile).map(work::relativize).sorted().toList();
        } catch (IOException e) {
            throw FileTrouble.unwritable(target.toString(), e);
        }
    }

    /** Moves what was written into its place. */
    public void finish() throws CorpusException {
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
