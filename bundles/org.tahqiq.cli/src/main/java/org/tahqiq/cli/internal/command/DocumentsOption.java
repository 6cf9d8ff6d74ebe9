package org.tahqiq.cli.internal.command;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.DocumentEntry;
import picocli.CommandLine.Option;

/** The choice of some documents of a corpus. */
final class DocumentsOption {

    @Option(
            names = "--documents",
            paramLabel = "GLOB",
            description =
                    "Only the documents whose ids match: * stands for any letters, ? for one,"
                            + " {a,b} for a or b. Default: all.")
    private String glob = "*";

    /** The ids that match, in the order of the corpus; none only if the corpus is empty. */
    List<String> of(Corpus corpus) throws UsageException {
        PathMatcher matcher = matcher();
        List<String> ids =
                corpus.getDocuments().stream()
                        .map(DocumentEntry::getId)
                        .filter(id -> matcher.matches(Path.of(id)))
                        .toList();
        if (ids.isEmpty() && !corpus.getDocuments().isEmpty()) {
            throw new UsageException(
                    "No document matches '%s'. There are %d, the first is '%s'."
                            .formatted(
                                    glob,
                                    corpus.getDocuments().size(),
                                    corpus.getDocuments().get(0).getId()));
        }
        return ids;
    }

    private PathMatcher matcher() throws UsageException {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw new UsageException(
                    "'%s' is no pattern for documents: %s".formatted(glob, e.getDescription()));
        }
    }
}
