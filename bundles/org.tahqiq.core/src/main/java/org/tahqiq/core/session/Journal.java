package org.tahqiq.core.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusFiles;

/**
 * The edits of a set since it was last saved, one a line, each forced to disk before the session
 * acknowledges it. A crash loses at most the edit that was being written, which nobody was told of.
 */
public final class Journal {

    private final CorpusFiles files;
    private final String path;
    private final JournalCodec codec = new JournalCodec();

    /**
     * The journal of a set.
     *
     * @param path relative to the corpus
     */
    public Journal(CorpusFiles files, String path) {
        this.files = files;
        this.path = path;
    }

    /** The journal of one annotator's set of a document. */
    public static Journal of(CorpusFiles files, String document, String annotator) {
        return new Journal(files, "documents/" + document + "/" + annotator + ".journal");
    }

    /** Whether there are edits that the set file does not have. */
    public boolean exists() {
        return files.exists(path);
    }

    /** Removes the journal: the set file has everything. */
    public void clear() throws CorpusException {
        if (files.exists(path)) {
            files.delete(path);
        }
    }

    void append(JournalEntry entry) throws CorpusException {
        files.append(path, (codec.encode(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces a journal that ends in a torn line by its whole entries. */
    void rewrite(List<JournalEntry> entries) throws CorpusException {
        files.write(
                path,
                out -> {
                    for (JournalEntry entry : entries) {
                        out.write((codec.encode(entry) + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                });
    }

    /** What the journal holds, up to the first line that is not whole. */
    Contents read() throws CorpusException {
        if (!files.exists(path)) {
            return new Contents(List.of(), false);
        }
        String text = new String(files.read(path), StandardCharsets.UTF_8);
        List<JournalEntry> entries = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            Optional<JournalEntry> entry =
                    end < 0 ? Optional.empty() : codec.decode(text.substring(begin, end));
            if (entry.isEmpty()) {
                return new Contents(List.copyOf(entries), true);
            }
            entries.add(entry.get());
            begin = end + 1;
        }
        return new Contents(List.copyOf(entries), false);
    }

    /**
     * The entries of a journal.
     *
     * @param torn whether something follows the last whole entry: an edit that was being written
     *     when the machine stopped
     */
    record Contents(List<JournalEntry> entries, boolean torn) {}
}
