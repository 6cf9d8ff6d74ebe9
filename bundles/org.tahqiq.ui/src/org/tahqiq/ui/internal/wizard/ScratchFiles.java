package org.tahqiq.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusFiles;

/**
 * The files of a corpus, and on top of them what would be written: it can be read again, and goes
 * with this object. Only the first document's files and those of the one written last are kept
 * whole; of others only that they are there, so that rehearsing a large import needs no more memory
 * than a small one.
 */
final class ScratchFiles implements CorpusFiles {

    private static final byte[] DROPPED = {};

    private final CorpusFiles files;
    private final Map<String, byte[]> written = new HashMap<>();
    private String firstFolder = "";
    private String lastFolder = "";

    ScratchFiles(CorpusFiles files) {
        this.files = files;
    }

    @Override
    public InputStream open(String path) throws CorpusException {
        return written.containsKey(path)
                ? new ByteArrayInputStream(written.get(path))
                : files.open(path);
    }

    @Override
    public byte[] read(String path) throws CorpusException {
        return written.containsKey(path) ? written.get(path).clone() : files.read(path);
    }

    @Override
    public boolean exists(String path) {
        return written.containsKey(path) || files.exists(path);
    }

    @Override
    public List<String> list(String folder) throws CorpusException {
        TreeSet<String> names = new TreeSet<>(files.list(folder));
        String prefix = folder.isEmpty() ? "" : folder + "/";
        for (String path : written.keySet()) {
            if (path.startsWith(prefix)) {
                names.add(path.substring(prefix.length()).split("/")[0]);
            }
        }
        return List.copyOf(names);
    }

    @Override
    public void write(String path, Content content) throws CorpusException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        if (!folder.isEmpty() && !folder.equals(lastFolder)) {
            forgetLast();
            firstFolder = firstFolder.isEmpty() ? folder : firstFolder;
            lastFolder = folder;
        }
        written.put(path, bytes.toByteArray());
    }

    private void forgetLast() {
        if (!lastFolder.equals(firstFolder)) {
            String prefix = lastFolder + "/";
            written.replaceAll((path, bytes) -> path.startsWith(prefix) ? DROPPED : bytes);
        }
    }

    @Override
    public void append(String path, byte[] bytes) {
        throw new UnsupportedOperationException("An import appends nothing");
    }

    @Override
    public void protect(String path) {
        // Nobody else sees these files.
    }

    @Override
    public void delete(String path) {
        written.remove(path);
    }

    /** None: what is tried out here disturbs nobody. */
    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public String location(String path) {
        return files.location(path);
    }
}
