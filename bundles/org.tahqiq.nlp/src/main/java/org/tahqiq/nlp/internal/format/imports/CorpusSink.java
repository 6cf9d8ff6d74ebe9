package org.tahqiq.nlp.internal.format.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.Sha256;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.nlp.api.format.ImportRequest;
import org.tahqiq.nlp.api.format.ImportResult;
import org.tahqiq.nlp.api.format.ImportResult.Imported;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Uncarried;

/**
 * Puts imported documents into a corpus. A document that is in the corpus already, with the same
 * text and title, is not added again; its annotations become the annotator's set of it.
 */
public final class CorpusSink implements ImportSink {

    private final CorpusStore store;
    private final ImportRequest request;
    private final SchemeFitting fitting;
    private final List<Imported> documents = new ArrayList<>();
    private final List<CorpusException> failures = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, List<DocumentEntry>> byText = new HashMap<>();
    private String file = "";
    private String format = "";
    private boolean changed;

    /** A sink for one import. */
    public CorpusSink(CorpusStore store, ImportRequest request) {
        this.store = store;
        this.request = request;
        this.fitting = new SchemeFitting(store.corpus(), request.tags(), request.unknownNames());
        store.corpus().getDocuments().forEach(this::remember);
    }

    private void remember(DocumentEntry entry) {
        byText.computeIfAbsent(entry.getSha256(), sha -> new ArrayList<>()).add(entry);
    }

    /** Says which file the next documents come from. */
    public void begin(String shownName, String formatId) {
        file = shownName;
        format = formatId;
    }

    @Override
    public void document(ImportedDocument document) throws CorpusException {
        try {
            store(document);
        } catch (CorpusException e) {
            failures.add(e);
        }
    }

    private void store(ImportedDocument document) throws CorpusException {
        Optional<AnnotationSet> annotations =
                document.annotations().filter(set -> Uncarried.all(set).findAny().isPresent());
        Optional<Message> unstorable = Storable.trouble(document);
        if (unstorable.isPresent()) {
            throw new CorpusException(unstorable.get(), file, 0, null);
        }
        if (annotations.isPresent()) {
            Optional<Message> trouble = SetSoundness.trouble(document.text(), annotations.get());
            if (trouble.isPresent()) {
                throw new CorpusException(trouble.get(), file, 0, null);
            }
        }
        Optional<DocumentEntry> known = known(document);
        if (known.isPresent() && annotations.isEmpty()) {
            remark(Messages.IN_CORPUS.with(known.get().getId()));
            documents.add(new Imported(known.get().getId(), file, format, false, 0));
            return;
        }
        if (known.isPresent() && store.hasSet(known.get().getId(), request.annotator())) {
            throw new CorpusException(
                    Messages.ANNOTATED_ALREADY.with(known.get().getId(), request.annotator()),
                    file,
                    0,
                    null);
        }
        DocumentEntry entry = known.isPresent() ? known.get() : add(document);
        int count = 0;
        if (annotations.isPresent()) {
            try {
                count = save(entry, document.text(), annotations.get());
            } catch (CorpusException | RuntimeException e) {
                if (known.isEmpty()) {
                    takeBack(entry, e);
                }
                throw e;
            }
        }
        documents.add(new Imported(entry.getId(), file, format, known.isEmpty(), count));
    }

    private Optional<DocumentEntry> known(ImportedDocument document) {
        String sha256 = Sha256.of(document.content().bytes());
        return byText.getOrDefault(sha256, List.of()).stream()
                .filter(entry -> document.title().equals(entry.getTitle()))
                .findFirst();
    }

    private DocumentEntry add(ImportedDocument document) throws CorpusException {
        DocumentEntry entry =
                store.addDocument(
                        new NewDocument(
                                document.name(),
                                document.content(),
                                document.title(),
                                Optional.of(file),
                                Optional.empty(),
                                document.metadata()));
        changed = true;
        List<DocumentEntry> sameText = byText.getOrDefault(entry.getSha256(), List.of());
        if (!sameText.isEmpty()) {
            remark(Messages.SAME_TEXT.with(entry.getId(), sameText.get(0).getId()));
        }
        remember(entry);
        return entry;
    }

    /** A document is imported with its annotations or not at all. */
    private void takeBack(DocumentEntry entry, Exception why) {
        byText.getOrDefault(entry.getSha256(), new ArrayList<>()).remove(entry);
        try {
            store.removeDocument(entry.getId());
        } catch (CorpusException e) {
            why.addSuppressed(e);
        }
    }

    private int save(DocumentEntry entry, String text, AnnotationSet imported)
            throws CorpusException {
        fitting.fit(imported)
                .forEach(
                        (sentence, count) ->
                                remark(
                                        count == 1
                                                ? Message.literally(sentence)
                                                : Messages.TIMES.with(sentence, count)));
        AnnotationSet set = store.newSet(entry.getId(), request.annotator());
        set.setState(
                imported.getState() == SetState.NEW ? SetState.IN_PROGRESS : imported.getState());
        set.getRuns().addAll(imported.getRuns());
        set.getSpans().addAll(imported.getSpans());
        set.getSegments().addAll(imported.getSegments());
        set.getRelations().addAll(imported.getRelations());
        set.getLabels().addAll(imported.getLabels());
        RuleCheck.sentences(text, Scheme.of(store.corpus()), set)
                .forEach(sentence -> remark(Messages.OF_DOCUMENT.with(entry.getId(), sentence)));
        registerAnnotator();
        store.save(set);
        return (int) Uncarried.all(set).count();
    }

    private void registerAnnotator() {
        boolean known =
                store.corpus().getAnnotators().stream()
                        .anyMatch(annotator -> request.annotator().equals(annotator.getName()));
        if (!known) {
            Annotator annotator = AnnotationFactory.eINSTANCE.createAnnotator();
            annotator.setName(request.annotator());
            annotator.setKind(AnnotatorKind.IMPORT);
            store.corpus().getAnnotators().add(annotator);
        }
        changed = true;
    }

    private void remark(Message sentence) {
        remarks.add(new Remark(file, 0, sentence));
    }

    @Override
    public void failed(CorpusException why) {
        failures.add(why);
    }

    @Override
    public void remark(Remark remark) {
        remarks.add(remark);
    }

    /** Writes the list of documents and the scheme, if they have changed. */
    public void finish() throws CorpusException {
        if (changed) {
            store.saveCorpus();
        }
    }

    /** All that has come of the import. */
    public ImportResult result() {
        return new ImportResult(documents, failures, remarks);
    }
}
