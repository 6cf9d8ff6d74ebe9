package org.tahqiq.nlp.internal.format.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.nlp.api.format.FileHead;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.Remark;

/** Finds the files to import and the format of each. */
public final class FoundFiles {

    private final FormatCatalog catalog;
    private final Optional<Format> wanted;
    private final ImportSink sink;

    /** A file with its format. */
    public record Found(Path file, Format format) {}

    /**
     * A search.
     *
     * @param wanted the format that the person has named
     * @param sink is told of files that cannot be imported
     */
    public FoundFiles(FormatCatalog catalog, Optional<Format> wanted, ImportSink sink) {
        this.catalog = catalog;
        this.wanted = wanted;
        this.sink = sink;
    }

    /**
     * The files, in the order given, those of folders sorted by name. Hidden files of folders are
     * passed over; a file that a person has named is tried whatever it looks like.
     */
    public List<Found> find(List<Path> paths) {
        List<Found> found = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files(path).stream().filter(seen::add).forEach(file -> add(file, false, found));
            } else if (!Files.exists(path)) {
                sink.failed(
                        new CorpusException(Messages.NOT_THERE.with(), path.toString(), 0, null));
            } else if (seen.add(path)) {
                add(path, true, found);
            }
        }
        Set<Path> companions = new LinkedHashSet<>();
        found.forEach(each -> companions.addAll(each.format().companions(each.file())));
        found.removeIf(each -> companions.contains(each.file()));
        return found;
    }

    private List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(file -> !describesExport(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            sink.failed(FileTrouble.unreadable(folder.toString(), e));
        } catch (UncheckedIOException e) {
            sink.failed(FileTrouble.unreadable(folder.toString(), e));
        }
        return List.of();
    }

    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file belongs to an export of ours without being part of what was exported. */
    private static boolean describesExport(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.equals("manifest.json") && !name.equals("report.md")) {
            return false;
        }
        try {
            return head(file.resolveSibling("manifest.json")).text().contains("\"tahqiqExport\"");
        } catch (CorpusException e) {
            return false;
        }
    }

    private void add(Path file, boolean named, List<Found> found) {
        try {
            if (wanted.isPresent()) {
                FileHead nameOnly = new FileHead(String.valueOf(file.getFileName()), new byte[0]);
                if (named || nameOnly.hasExtension(wanted.get().extensions())) {
                    found.add(new Found(file, wanted.get()));
                }
                return;
            }
            Optional<Format> format = catalog.recognise(head(file));
            if (format.isPresent()) {
                found.add(new Found(file, format.get()));
            } else if (named) {
                throw new CorpusException(Messages.UNKNOWN_FORMAT.with(), file.toString(), 0, null);
            } else {
                sink.remark(new Remark(file.toString(), 0, Messages.LEFT_OUT.with()));
            }
        } catch (CorpusException e) {
            sink.failed(e);
        }
    }

    private static FileHead head(Path file) throws CorpusException {
        try (InputStream in = Files.newInputStream(file)) {
            return new FileHead(String.valueOf(file.getFileName()), in.readNBytes(FileHead.SIZE));
        } catch (IOException e) {
            throw FileTrouble.unreadable(file.toString(), e);
        }
    }
}
