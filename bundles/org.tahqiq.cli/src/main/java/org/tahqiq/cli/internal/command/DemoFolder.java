package org.tahqiq.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.CorpusStatus;
import org.tahqiq.core.operation.CorpusStatus.AnnotatorStatus;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.core.store.PlainCorpusFiles;

/**
 * The folder of the demonstration. An earlier demonstration in it makes way; anything else, and a
 * demonstration that somebody has annotated in, is left alone.
 */
final class DemoFolder {

    private static final String MARKER = ".tahqiq-demo";

    private final Path folder;
    private final Set<String> own;

    /**
     * A folder that need not be there.
     *
     * @param own the annotators that the demonstration itself makes
     */
    DemoFolder(Path folder, Set<String> own) {
        this.folder = folder;
        this.own = own;
    }

    /** Makes the folder fit for a new corpus. */
    void prepare() throws CorpusException {
        PlainCorpusFiles files = new PlainCorpusFiles(folder);
        if (files.exists(MARKER)) {
            refuseWorkOfPeople(files);
            for (String name : files.list("")) {
                if (!name.equals(MARKER)) {
                    files.delete(name);
                }
            }
        } else if (!isEmpty()) {
            throw new CorpusException(
                    "is not empty and no demonstration; name another folder",
                    folder.toString(),
                    0,
                    null);
        }
        files.write(MARKER, out -> {});
    }

    private boolean isEmpty() throws CorpusException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw FileTrouble.unlistable(folder.toString(), e);
        }
    }

    private void refuseWorkOfPeople(PlainCorpusFiles files) throws CorpusException {
        if (!files.exists(CorpusPaths.CORPUS)) {
            return;
        }
        CorpusStatus.Report status =
                new CorpusStatus(CorpusStore.open(files), false).run(new NullProgressMonitor());
        Set<String> people =
                new TreeSet<>(status.annotators().stream().map(AnnotatorStatus::name).toList());
        people.removeAll(own);
        if (!people.isEmpty() || !status.unsaved().isEmpty()) {
            throw new CorpusException(
                    "somebody has annotated in this demonstration%s; name another folder, or delete this one"
                            .formatted(people.isEmpty() ? "" : ": " + String.join(", ", people)),
                    folder.toString(),
                    0,
                    null);
        }
    }
}
