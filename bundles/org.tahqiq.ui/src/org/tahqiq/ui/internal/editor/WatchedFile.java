package org.tahqiq.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that other programs may write too. Its content is only read where size, time or identity
 * have changed, so that asking often costs nothing; a file that was written anew with the same
 * content has not changed.
 */
final class WatchedFile {

    private static final String GONE = "gone";
    private static final String UNREADABLE = "unreadable";

    /** What can be seen of a file without reading it. */
    private record Signs(long size, FileTime modified, String key) {}

    private final Path file;
    private Optional<Signs> signs;
    private String content;

    /** A file as it is now; it need not be there. */
    WatchedFile(Path file) {
        this.file = file;
        signs = signsNow();
        content = contentNow();
    }

    /** Takes the file for known as it is now. */
    void accept() {
        signs = signsNow();
        content = contentNow();
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** Whether another content stands in the file than the one known. */
    boolean hasChanged() {
        return !signsNow().equals(signs) && hasOtherContent();
    }

    /** The same, by the content alone: for those who are about to overwrite it. */
    boolean hasOtherContent() {
        Optional<Signs> now = signsNow();
        if (contentNow().equals(content)) {
            signs = now;
            return false;
        }
        return true;
    }

    private Optional<Signs> signsNow() {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(
                    new Signs(
                            found.size(),
                            found.lastModifiedTime(),
                            String.valueOf(found.fileKey())));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private String contentNow() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchFileException e) {
            return GONE;
        } catch (IOException e) {
            return UNREADABLE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
