package org.tahqiq.core.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tahqiq.core.CorpusException;

/** The files of a corpus in a folder of the file system. */
public final class PlainCorpusFiles implements CorpusFiles {

    /**
     * How the temporary files begin. They are not made by {@link Files#createTempFile}, which lets
     * nobody but the owner read them, where others may work on the corpus too.
     */
    private static final String PART = ".tahqiq-part-";

    private static final int BUFFER = 1 << 16;

    private final Path root;

    /** The files below a folder, which need not be there yet. */
    public PlainCorpusFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public InputStream open(String path) throws CorpusException {
        try {
            return new BufferedInputStream(Files.newInputStream(resolve(path)));
        } catch (IOException e) {
            throw FileTrouble.unreadable(location(path), e);
        }
    }

    @Override
    public byte[] read(String path) throws CorpusException {
        try {
            return Files.readAllBytes(resolve(path));
        } catch (IOException e) {
            throw FileTrouble.unreadable(location(path), e);
        }
    }

    @Override
    public boolean exists(String path) {
        try {
            return Files.exists(resolve(path));
        } catch (CorpusException e) {
            return false;
        }
    }

    @Override
    public List<String> list(String folder) throws CorpusException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(resolve(folder))) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw FileTrouble.unlistable(location(folder), e);
        }
        names.sort(null);
        return List.copyOf(names);
    }

    @Override
    public void write(String path, Content content) throws CorpusException {
        Path target = resolve(path);
        try {
            Path folder = parent(target);
            Path part = folder.resolve(PART + UUID.randomUUID());
            boolean moved = false;
            try {
                fill(part, folder, content);
                Files.move(
                        part,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                moved = true;
            } finally {
                if (!moved) {
                    Files.deleteIfExists(part);
                }
            }
            forceFolder(folder);
        } catch (IOException | UnsupportedOperationException e) {
            throw FileTrouble.unwritable(location(path), e);
        }
    }

    @Override
    public void append(String path, byte[] bytes) throws CorpusException {
        Path target = resolve(path);
        try {
            boolean fresh = !Files.exists(target);
            Files.createDirectories(parent(target));
            try (FileChannel channel =
                    FileChannel.open(
                            target, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(false);
            }
            if (fresh) {
                forceFolder(parent(target));
            }
        } catch (IOException e) {
            throw FileTrouble.unwritable(location(path), e);
        }
    }

    @Override
    public void protect(String path) {
        try {
            resolve(path).toFile().setReadOnly();
        } catch (CorpusException | UnsupportedOperationException e) {
            // Protection is a courtesy to the person; the hash of the text is what is relied on.
            return;
        }
    }

    @Override
    public void delete(String path) throws CorpusException {
        try {
            delete(resolve(path));
        } catch (IOException e) {
            throw FileTrouble.undeletable(location(path), e);
        }
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(root);
    }

    @Override
    public String location(String path) {
        return path.isEmpty() ? root.toString() : root + root.getFileSystem().getSeparator() + path;
    }

    private Path resolve(String path) throws CorpusException {
        try {
            Path resolved = root.resolve(path).normalize();
            if (!resolved.startsWith(root)) {
                throw new CorpusException(Messages.OUT_OF_FOLDER.with(), path, 0, null);
            }
            return resolved;
        } catch (InvalidPathException e) {
            throw new CorpusException(Messages.NAME_IN_LOCALE.with(), path, 0, e);
        }
    }

    private static Path parent(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("it lies in no folder");
        }
        return folder;
    }

    /** Most folders are there already; to ask for each whether it is takes as long as to write. */
    private static FileChannel create(Path part, Path folder) throws IOException {
        try {
            return open(part);
        } catch (NoSuchFileException e) {
            Files.createDirectories(folder);
            return open(part);
        }
    }

    private static FileChannel open(Path part) throws IOException {
        return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void fill(Path part, Path folder, Content content)
            throws IOException, CorpusException {
        try (FileChannel channel = create(part, folder)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Makes the new name of a file survive a power cut; Windows does so by itself. */
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
                for (Path entry : entries) {
                    delete(entry);
                }
            }
        } else if (!Files.isSymbolicLink(path)) {
            // Windows does not delete a read-only file.
            path.toFile().setWritable(true);
        }
        Files.deleteIfExists(path);
    }
}
