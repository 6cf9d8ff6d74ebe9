package org.tahqiq.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.text.DecodedText;
import org.tahqiq.core.text.TextDecoding;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.DocumentEntry;

/**
 * A corpus in its folder: the scheme and the list of documents, their texts, and the sets of
 * annotations.
 *
 * <p>Reading texts and summaries, and loading, saving and deleting sets, may be done from several
 * threads at once, as long as no two of them save the same set. The {@linkplain #corpus() corpus}
 * is a live object that only one thread at a time may change or save; adding documents changes it
 * too, and locks.
 */
public final class CorpusStore {

    private static final String ENCODING = "encoding";
    private static final String CORPUS_FOLDER = "";

    private final CorpusFiles files;
    private final CorpusFile file;
    private final Corpus corpus;
    private final DocumentList documents;

    private CorpusStore(CorpusFiles files, CorpusFile file, Corpus corpus) throws CorpusException {
        this.files = files;
        this.file = file;
        this.corpus = corpus;
        this.documents = new DocumentList(corpus, files);
    }

    /**
     * Makes a corpus in a folder that is empty or not there yet, and writes it.
     *
     * @param corpus the scheme; the store keeps this object
     */
    public static CorpusStore create(CorpusFiles files, Corpus corpus) throws CorpusException {
        if (files.exists(CorpusPaths.CORPUS)) {
            throw new CorpusException(
                    Messages.IS_CORPUS.with(), files.location(CORPUS_FOLDER), 0, null);
        }
        if (!files.list(CORPUS_FOLDER).stream().allMatch(name -> name.startsWith("."))) {
            throw new CorpusException(
                    Messages.NOT_EMPTY.with(), files.location(CORPUS_FOLDER), 0, null);
        }
        CorpusStore store = new CorpusStore(files, new CorpusFile(files), corpus);
        store.saveCorpus();
        return store;
    }

    /** Opens the corpus in a folder. */
    public static CorpusStore open(CorpusFiles files) throws CorpusException {
        if (!files.exists(CorpusPaths.CORPUS)) {
            throw new CorpusException(
                    Messages.NO_CORPUS.with(), files.location(CORPUS_FOLDER), 0, null);
        }
        CorpusFile file = new CorpusFile(files);
        return new CorpusStore(files, file, file.read());
    }

    /** The files of the corpus. */
    public CorpusFiles files() {
        return files;
    }

    /**
     * The scheme and the list of documents, live: what is changed here is saved by {@link
     * #saveCorpus}.
     */
    public Corpus corpus() {
        return corpus;
    }

    /**
     * Writes the scheme and the list of documents, which this sorts by id, after it has {@linkplain
     * #catchUp caught up} with other programs.
     */
    public synchronized void saveCorpus() throws CorpusException {
        file.catchUp(corpus, documents);
        corpus.setFormatVersion(FormatVersion.CURRENT);
        documents.sort();
        file.write(corpus);
    }

    /**
     * Makes the corpus follow what other programs have done to its file since it was read or
     * written here: documents, annotators and pipelines that came, documents that went.
     *
     * @throws CorpusException where they have changed layers or tags: the corpus must be opened
     *     anew then
     */
    public synchronized void catchUp() throws CorpusException {
        file.catchUp(corpus, documents);
    }

    /** What the corpus knows of a document. */
    public Optional<DocumentEntry> document(String documentId) {
        return documents.find(documentId);
    }

    /**
     * Adds a document: stores its text and lists it. Its id is made safe and unique. The list is
     * written by the next {@link #saveCorpus}, so that adding many documents costs one writing.
     */
    public DocumentEntry addDocument(NewDocument document) throws CorpusException {
        DecodedText content = document.content();
        byte[] bytes = content.bytes();
        DocumentEntry entry = AnnotationFactory.eINSTANCE.createDocumentEntry();
        Map<String, String> metadata = new TreeMap<>(document.metadata());
        metadata.remove(ENCODING);
        if (!content.encoding().equals(TextDecoding.UTF_8)) {
            metadata.put(ENCODING, content.encoding());
        }
        entry.setTitle(document.title());
        document.source().ifPresent(entry::setSource);
        document.language().ifPresent(entry::setLanguage);
        entry.setMetadata(Map.copyOf(metadata));
        entry.setSha256(Sha256.of(bytes));
        documents.reserve(entry, document.wantedId());
        String path = CorpusPaths.text(entry.getId());
        try {
            files.write(path, out -> out.write(bytes));
        } catch (CorpusException e) {
            documents.release(entry);
            throw e;
        }
        files.protect(path);
        documents.add(entry);
        return entry;
    }

    /**
     * Takes a document out of the corpus, with its text and everybody's sets, and writes the
     * corpus. Nothing happens if there is no such document.
     */
    public void removeDocument(String documentId) throws CorpusException {
        Optional<DocumentEntry> entry = documents.find(documentId);
        if (entry.isEmpty()) {
            return;
        }
        documents.remove(entry.get());
        try {
            saveCorpus();
        } catch (CorpusException e) {
            documents.restore(entry.get());
            throw e;
        }
        files.delete(CorpusPaths.document(documentId));
    }

    /** The text of a document; refuses one that has changed since it was imported. */
    public String text(String documentId) throws CorpusException {
        DocumentEntry entry = documents.require(documentId);
        String path = CorpusPaths.text(documentId);
        byte[] bytes = files.read(path);
        if (!Sha256.of(bytes).equals(entry.getSha256())) {
            throw new CorpusException(Messages.TEXT_CHANGED.with(), files.location(path), 0, null);
        }
        return TextDecoding.decode(bytes, encoding(entry), files.location(path)).text();
    }

    /** Who has a set of a document, sorted. */
    public List<String> annotators(String documentId) throws CorpusException {
        documents.require(documentId);
        List<String> annotators = new ArrayList<>();
        for (String name : files.list(CorpusPaths.document(documentId))) {
            if (name.endsWith(CorpusPaths.SET_ENDING) && !name.startsWith(".")) {
                annotators.add(name.substring(0, name.length() - CorpusPaths.SET_ENDING.length()));
            }
        }
        return List.copyOf(annotators);
    }

    /** Whether an annotator has a set of a document. */
    public boolean hasSet(String documentId, String annotator) {
        return files.exists(CorpusPaths.set(documentId, annotator));
    }

    /** What the head of a set says; does not read the annotations. */
    public SetSummary summary(String documentId, String annotator) throws CorpusException {
        String path = CorpusPaths.set(documentId, annotator);
        return new SetSummary(documentId, annotator, SetHead.state(files, path));
    }

    /** Refuses a name that no annotator can have, because it cannot be that of a file. */
    public static void checkAnnotator(String name) throws CorpusException {
        Names.checkAnnotator(name);
    }

    /** A set without annotations, for the text as it is; not yet on disk. */
    public AnnotationSet newSet(String documentId, String annotator) throws CorpusException {
        Names.checkAnnotator(annotator);
        AnnotationSet set = AnnotationFactory.eINSTANCE.createAnnotationSet();
        set.setFormatVersion(FormatVersion.CURRENT);
        set.setDocument(documentId);
        set.setAnnotator(annotator);
        set.setTextSha256(documents.require(documentId).getSha256());
        return set;
    }

    /** Reads a set whole. Refuses one whose offsets do not fit the text. */
    public AnnotationSet load(String documentId, String annotator) throws CorpusException {
        DocumentEntry entry = documents.require(documentId);
        String path = CorpusPaths.set(documentId, annotator);
        String file = files.location(path);
        int length = text(documentId).length();
        try (XmiReader reader =
                Migrations.toCurrent()
                        .open(files, path, AnnotationPackage.Literals.ANNOTATION_SET)) {
            AnnotationSet set =
                    (AnnotationSet) reader.read(AnnotationPackage.Literals.ANNOTATION_SET);
            SetCheck.check(set, entry, annotator, length, file);
            return set;
        }
    }

    /**
     * Writes a set whole or not at all. The set itself is not touched but for its format version.
     * Refuses to if the text has changed.
     */
    public void save(AnnotationSet set) throws CorpusException {
        save(set, text(set.getDocument()));
    }

    /**
     * Writes a set as {@link #save(AnnotationSet)} does, without reading the text again.
     *
     * @param text of the document, as {@link #text} has just given it
     */
    public void save(AnnotationSet set, String text) throws CorpusException {
        String path = check(set, text);
        files.write(path, out -> new XmiWriter(out, new AnnotationOrder(set)).write(set));
    }

    /**
     * Checks a set as {@link #save(AnnotationSet, String)} does, and makes of it what {@link
     * #save(EncodedSet)} writes.
     *
     * @param text of the document, as {@link #text} has just given it
     */
    public EncodedSet encode(AnnotationSet set, String text) throws CorpusException {
        return EncodedSet.of(set, check(set, text));
    }

    /** Writes a set that this store has encoded, whole or not at all. */
    public void save(EncodedSet set) throws CorpusException {
        files.write(set.path(), set::writeTo);
    }

    /** Makes a set ready to be written. Returns the path of its file. */
    private String check(AnnotationSet set, String text) throws CorpusException {
        DocumentEntry entry = documents.require(set.getDocument());
        Names.checkAnnotator(set.getAnnotator());
        if (set.getTextSha256() == null) {
            set.setTextSha256(entry.getSha256());
        }
        set.setFormatVersion(FormatVersion.CURRENT);
        String path = CorpusPaths.set(set.getDocument(), set.getAnnotator());
        SetCheck.check(set, entry, set.getAnnotator(), text.length(), files.location(path));
        return path;
    }

    /** Tells the file of a set as it is now from any other state of it: its SHA-256. */
    public String fingerprint(String documentId, String annotator) throws CorpusException {
        String path = CorpusPaths.set(documentId, annotator);
        try (InputStream in = files.open(path)) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw FileTrouble.unreadable(files.location(path), e);
        }
    }

    /** Deletes a set with its journal, if it is there. */
    public void deleteSet(String documentId, String annotator) throws CorpusException {
        files.delete(CorpusPaths.journalAside(documentId, annotator));
        files.delete(CorpusPaths.journal(documentId, annotator));
        files.delete(CorpusPaths.set(documentId, annotator));
    }

    private static @Nullable String encoding(DocumentEntry entry) {
        Map<String, String> metadata = entry.getMetadata();
        return metadata == null ? null : metadata.get(ENCODING);
    }
}
