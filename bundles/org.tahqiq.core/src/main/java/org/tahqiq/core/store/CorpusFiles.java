package org.tahqiq.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tahqiq.core.CorpusException;

/**
 * The files of one corpus, wherever they are: in a folder ({@link PlainCorpusFiles}) or in a
 * workspace. Paths are relative to the corpus folder, with {@code /} between names, for example
 * {@code documents/budapest/text.txt}; they never begin with a slash and never hold {@code ..}.
 *
 * <p>Implementations can be used from several threads at once as long as no two of them write the
 * same path. Errors are sentences for a person that name the file.
 */
public interface CorpusFiles {

    /** What is to stand in a file; called once. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException, CorpusException;
    }

    /** Opens a file for reading; the caller closes it. An error where there is none. */
    InputStream open(String path) throws CorpusException;

    /** The whole of a file. An error where there is none. */
    byte[] read(String path) throws CorpusException;

    /** Whether there is a file or folder at the path. */
    boolean exists(String path);

    /**
     * The names of the files and folders that are directly in a folder, sorted; empty where there
     * is no such folder.
     *
     * @param folder a path, or the empty string for the corpus folder itself
     */
    List<String> list(String folder) throws CorpusException;

    /**
     * Writes a file whole or not at all, making the folders that it needs. When this returns, the
     * content is on the disk; when it throws, what was there before is there still.
     */
    void write(String path, Content content) throws CorpusException;

    /**
     * Adds bytes to the end of a file, making it if there is none. When this returns, they are on
     * the disk.
     */
    void append(String path, byte[] bytes) throws CorpusException;

    /** Makes a file read-only where that is possible; elsewhere does nothing. */
    void protect(String path);

    /** Deletes a file, read-only or not, or a folder with all that is in it, if it is there. */
    void delete(String path) throws CorpusException;

    /** The folder that the files lie in on this machine; empty: they lie in none. */
    Optional<Path> folder();

    /** How errors name a path to the person. */
    String location(String path);
}
