package org.tahqiq.nlp.api.format;

import java.nio.file.Path;
import java.util.List;
import org.tahqiq.core.CorpusException;

/**
 * A file format that documents with annotations are imported from, exported to, or both. A format
 * has no state: one object serves any number of calls, also at the same time. It never touches a
 * corpus on disk; it hands documents to a sink and takes documents for a writer.
 *
 * <p>Implementations are named in {@code META-INF/services/org.tahqiq.nlp.api.format.Format} and
 * need a public constructor without parameters.
 */
public interface Format {

    /** The name that people type, for example {@code conll2002}; unique, lower case. */
    String id();

    /** The name shown in English. */
    String labelEn();

    /** The name shown in Arabic. */
    String labelAr();

    /** What the format carries, in one English sentence for the list of formats. */
    String descriptionEn();

    /** Endings of file names in lower case without the dot; the first is the one written. */
    List<String> extensions();

    /** Whether an export is one file for all documents or files for each of them. */
    Layout layout();

    /** Whether {@link #read} works. */
    default boolean reads() {
        return true;
    }

    /** Whether {@link #writer} works. */
    default boolean writes() {
        return true;
    }

    /** The choices that a person has; none by default. */
    default List<FormatOption> options() {
        return List.of();
    }

    /**
     * Whether a file looks like one of this format. Only asked for files whose name bears one of
     * the {@link #extensions}, when nobody has said what the format is.
     */
    boolean recognises(FileHead head);

    /**
     * The files that are read together with a file, such as {@code a.txt} with brat's {@code
     * a.ann}, so that they are not imported once more by themselves; some may not be there.
     */
    default List<Path> companions(Path file) {
        return List.of();
    }

    /**
     * Reads a file, one document after the other, into the sink. A document that cannot be read is
     * handed to {@link ImportSink#failed} and the next one is read.
     *
     * @throws CorpusException when nothing (more) of the file can be read; documents that are
     *     already in the sink stay good
     * @throws org.eclipse.core.runtime.OperationCanceledException when the person has cancelled
     */
    void read(ImportSource source, ImportContext context, ImportSink sink) throws CorpusException;

    /**
     * Begins an export. The caller writes any number of documents and closes the writer.
     *
     * @throws CorpusException when the target cannot be written or an option makes no sense
     */
    FormatWriter writer(ExportTarget target) throws CorpusException;
}
