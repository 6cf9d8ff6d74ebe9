package org.tahqiq.nlp.internal.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;

/** A UTF-8 file to which document after document is written. It must not be there before. */
public final class ExportFile implements AutoCloseable {

    private final Path file;
    private final BufferedWriter out;

    /** Makes the file. */
    public ExportFile(Path file) throws CorpusException {
        this.file = file;
        try {
            out =
                    Files.newBufferedWriter(
                            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Where to write; what it throws is to become a {@link #trouble}. */
    public Writer writer() {
        return out;
    }

    /** Writes a text. */
    public void write(String text) throws CorpusException {
        try {
            out.write(text);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** What is thrown when writing fails. */
    public CorpusException trouble(IOException e) {
        return FileTrouble.unwritable(file.toString(), e);
    }

    @Override
    public void close() throws CorpusException {
        try {
            out.close();
        } catch (IOException e) {
            throw trouble(e);
        }
    }
}
