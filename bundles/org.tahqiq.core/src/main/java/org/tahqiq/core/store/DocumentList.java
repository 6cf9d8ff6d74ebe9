package org.tahqiq.core.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.DocumentEntry;

/**
 * The documents of a corpus by id. No two ids are the same to a file system that does not tell
 * upper from lower case. Can be read while a document is added.
 */
final class DocumentList {

    private final Corpus corpus;
    private final CorpusFiles files;
    private final Map<String, DocumentEntry> entries = new ConcurrentHashMap<>();
    private final Map<String, String> idsByKey = new ConcurrentHashMap<>();

    /** The list of a corpus; refuses ids that cannot be folders or occur twice. */
    DocumentList(Corpus corpus, CorpusFiles files) throws CorpusException {
        this.corpus = corpus;
        this.files = files;
        for (DocumentEntry entry : corpus.getDocuments()) {
            String id = entry.getId();
            if (id == null || !Names.isSafe(id)) {
                throw error(Messages.ID_NO_FOLDER.with(id));
            }
            if (idsByKey.putIfAbsent(Names.key(id), id) != null) {
                throw error(Messages.DOCUMENT_TWICE.with(id));
            }
            entries.put(id, entry);
        }
    }

    Optional<DocumentEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    DocumentEntry require(@Nullable String id) throws CorpusException {
        DocumentEntry entry = id == null ? null : entries.get(id);
        if (entry == null) {
            throw new CorpusException(Messages.NO_DOCUMENT.with(id, files.location("")));
        }
        return entry;
    }

    /** Gives a document an id as near to the wanted one as can be, which no other then gets. */
    synchronized void reserve(DocumentEntry entry, String wantedId) {
        String id =
                Names.unique(
                        wantedId, name -> idsByKey.containsKey(Names.key(name)) || isInUse(name));
        entry.setId(id);
        idsByKey.put(Names.key(id), id);
    }

    /** Gives back an id that came to nothing. */
    synchronized void release(DocumentEntry entry) {
        idsByKey.remove(Names.key(entry.getId()));
    }

    /** Lists a document under the id that was reserved for it. */
    synchronized void add(DocumentEntry entry) {
        entries.put(entry.getId(), entry);
        corpus.getDocuments().add(entry);
    }

    synchronized void remove(DocumentEntry entry) {
        entries.remove(entry.getId());
        idsByKey.remove(Names.key(entry.getId()));
        corpus.getDocuments().remove(entry);
    }

    /** Lists a document again that had been taken out. */
    synchronized void restore(DocumentEntry entry) {
        idsByKey.put(Names.key(entry.getId()), entry.getId());
        add(entry);
    }

    synchronized void sort() {
        Comparator<DocumentEntry> byId = Comparator.comparing(DocumentEntry::getId);
        List<DocumentEntry> documents = corpus.getDocuments();
        for (int i = 1; i < documents.size(); i++) {
            if (byId.compare(documents.get(i - 1), documents.get(i)) > 0) {
                ECollections.sort(corpus.getDocuments(), byId);
                return;
            }
        }
    }

    /**
     * Whether somebody's work lies in a folder that is not in the list. A text alone is what an
     * import left that was broken off; it may be replaced.
     */
    private boolean isInUse(String id) {
        try {
            return files.list(CorpusPaths.document(id)).stream()
                    .anyMatch(name -> !CorpusPaths.text(id).endsWith("/" + name));
        } catch (CorpusException e) {
            return true;
        }
    }

    private CorpusException error(Message message) {
        return new CorpusException(message, files.location(CorpusPaths.CORPUS), 0, null);
    }
}
