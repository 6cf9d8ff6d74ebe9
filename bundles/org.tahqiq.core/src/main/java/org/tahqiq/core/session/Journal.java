package org.tahqiq.core.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusFiles;
import org.tahqiq.core.store.CorpusPaths;

/**
 * The edits of a set since it was last saved, one a line, each forced to disk before the session
 * acknowledges it. A crash loses at most the edit that was being written, which nobody was told of.
 *
 * <p>Edits that must not be made again, because they follow another state of the set's file than
 * there is, are kept in a second file.
 */
public final class Journal {

    private final CorpusFiles files;
    private final String path;
    private final String aside;
    private final JournalCodec codec = new JournalCodec();

    private Journal(CorpusFiles files, String path, String aside) {
        this.files = files;
        this.path = path;
        this.aside = aside;
    }

    /** The journal of one annotator's set of a document. */
    public static Journal of(CorpusFiles files, String document, String annotator) {
        return new Journal(
                files,
                CorpusPaths.journal(document, annotator),
                CorpusPaths.journalAside(document, annotator));
    }

    /** Whether there are edits that the set file does not have. */
    public boolean exists() {
        return files.exists(path);
    }

    /** Removes the journal: the set file has everything. */
    public void clear() throws CorpusException {
        delete(path);
    }

    private void delete(String file) throws CorpusException {
        if (files.exists(file)) {
            files.delete(file);
        }
    }

    void append(JournalEntry entry) throws CorpusException {
        files.append(path, bytes(entry));
    }

    private byte[] bytes(JournalEntry entry) {
        return (codec.encode(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Replaces the journal by these entries. */
    void rewrite(List<JournalEntry> entries) throws CorpusException {
        rewrite(path, entries);
    }

    private void rewrite(String file, List<JournalEntry> entries) throws CorpusException {
        files.write(
                file,
                out -> {
                    for (JournalEntry entry : entries) {
                        out.write(bytes(entry));
                    }
                });
    }

    /**
     * Empties the journal into the file of edits that are not made again. A crash in between leaves
     * entries in both, which is no harm: see {@link JournalEntry}.
     */
    void setAside(List<JournalEntry> entries) throws CorpusException {
        List<JournalEntry> all = new ArrayList<>(read(aside).entries());
        all.addAll(entries);
        rewrite(aside, all);
        clear();
    }

    /** The edits that were not made again; empty if there are none. */
    Optional<SetAside> aside() throws CorpusException {
        List<JournalEntry> entries = read(aside).entries();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SetAside(
                                entries.stream().map(JournalEntry::label).toList(),
                                entries.get(entries.size() - 1).when(),
                                files.location(aside)));
    }

    /** Puts the edits that were not made again before those of the journal. */
    void takeBack(Optional<String> base) throws CorpusException {
        List<JournalEntry> all = new ArrayList<>();
        read(aside).entries().forEach(entry -> all.add(entry.after(base)));
        all.addAll(read().entries());
        rewrite(all);
        forgetAside();
    }

    void forgetAside() throws CorpusException {
        delete(aside);
    }

    /** What the journal holds, up to the first line that is not whole. */
    Contents read() throws CorpusException {
        return read(path);
    }

    private Contents read(String file) throws CorpusException {
        if (!files.exists(file)) {
            return new Contents(List.of(), false);
        }
        String text = new String(files.read(file), StandardCharsets.UTF_8);
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
