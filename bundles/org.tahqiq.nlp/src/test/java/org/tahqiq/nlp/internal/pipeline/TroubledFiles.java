package org.tahqiq.nlp.internal.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusFiles;

/** Files that count what is read and where writing is in trouble once that has begun. */
final class TroubledFiles implements CorpusFiles {

    /** Whatever befalls who writes a path. */
    @FunctionalInterface
    interface Trouble {
        void strike(String path) throws CorpusException;
    }

    private final CorpusFiles files;
    private final AtomicInteger texts = new AtomicInteger();
    private volatile Trouble trouble = path -> {};

    TroubledFiles(CorpusFiles files) {
        this.files = files;
    }

    /** From now on. */
    void begin(Trouble next) {
        trouble = next;
    }

    /** How many texts have been read. */
    int texts() {
        return texts.get();
    }

    @Override
    public void write(String path, Content content) throws CorpusException {
        trouble.strike(path);
        files.write(path, content);
    }

    @Override
    public Optional<Path> folder() {
        return files.folder();
    }

    @Override
    public InputStream open(String path) throws CorpusException {
        return files.open(path);
    }

    @Override
    public byte[] read(String path) throws CorpusException {
        texts.addAndGet(path.endsWith("/text.txt") ? 1 : 0);
        return files.read(path);
    }

    @Override
    public boolean exists(String path) {
        return files.exists(path);
    }

    @Override
    public List<String> list(String folder) throws CorpusException {
        return files.list(folder);
    }

    @Override
    public void append(String path, byte[] bytes) throws CorpusException {
        files.append(path, bytes);
    }

    @Override
    public void protect(String path) {
        files.protect(path);
    }

    @Override
    public void delete(String path) throws CorpusException {
        files.delete(path);
    }

    @Override
    public String location(String path) {
        return files.location(path);
    }
}
