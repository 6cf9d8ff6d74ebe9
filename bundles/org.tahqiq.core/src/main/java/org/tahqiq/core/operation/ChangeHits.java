package org.tahqiq.core.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.session.Journal;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.SetLock;

/**
 * Changes what is marked at the hits of a search in the sets of one annotator, and saves them. Each
 * document is one edit; what the rules refuse is named, and the rest is done.
 */
public final class ChangeHits {

    private final CorpusStore store;
    private final Path folder;
    private final String annotator;
    private final HitChange change;
    private final Map<String, List<Hit>> hits = new LinkedHashMap<>();

    /**
     * A change of an annotator's sets.
     *
     * @param folder of the corpus, where others lock the sets that they edit
     * @param annotator whose sets are changed; documents without one are named in the report
     */
    public ChangeHits(
            CorpusStore store, Path folder, String annotator, HitChange change, List<Hit> hits) {
        this.store = store;
        this.folder = folder;
        this.annotator = annotator;
        this.change = change;
        hits.forEach(
                hit ->
                        this.hits
                                .computeIfAbsent(hit.document(), name -> new ArrayList<>())
                                .add(hit));
    }

    /**
     * What was done.
     *
     * @param documents the ids of those that were changed and saved
     * @param annotations how many annotations were added, changed or deleted, with all that hung on
     *     them
     * @param problems a sentence for everything that was not done
     */
    public record Report(List<String> documents, int annotations, List<String> problems) {}

    /** Goes through the documents. */
    public Report run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, hits.size());
        List<String> documents = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int annotations = 0;
        for (Map.Entry<String, List<Hit>> entry : hits.entrySet()) {
            progress.checkCanceled();
            progress.subTask(entry.getKey());
            try {
                int changed = change(entry.getKey(), entry.getValue(), problems);
                if (changed > 0) {
                    documents.add(entry.getKey());
                    annotations += changed;
                }
            } catch (CorpusException e) {
                problems.add(String.valueOf(e.getLocalizedMessage()));
            }
            progress.worked(1);
        }
        return new Report(List.copyOf(documents), annotations, List.copyOf(problems));
    }

    private int change(String document, List<Hit> found, List<String> problems)
            throws CorpusException {
        if (!store.hasSet(document, annotator)) {
            throw new CorpusException(Messages.NO_SET.with(document, annotator));
        }
        Optional<SetLock> lock = SetLock.take(folder, document, annotator);
        if (lock.isEmpty()) {
            throw new CorpusException(Messages.EDITED_ELSEWHERE.with(document, annotator));
        }
        try (SetLock held = lock.get()) {
            return changeLocked(document, found, problems);
        }
    }

    private int changeLocked(String document, List<Hit> found, List<String> problems)
            throws CorpusException {
        if (Journal.of(store.files(), document, annotator).exists()) {
            throw new CorpusException(Messages.NOT_SAVED.with(document, annotator));
        }
        DocumentSession session = DocumentSession.open(store, document, annotator);
        EditResult result =
                session.edit(
                        Messages.CHANGE_HITS.with().localized(),
                        change.request(found, session.view()));
        if (result instanceof EditResult.Refused refused) {
            throw new CorpusException(Messages.IN_DOCUMENT.with(document, refused.sentence()));
        }
        if (result instanceof EditResult.Unchanged unchanged) {
            unchanged.remarks().forEach(remark -> problems.add(document + ": " + remark));
            return 0;
        }
        EditResult.Done done = (EditResult.Done) result;
        done.remarks().forEach(remark -> problems.add(document + ": " + remark));
        session.save(store);
        return done.change().added().size()
                + done.change().changed().size()
                + done.change().removed().size();
    }
}
