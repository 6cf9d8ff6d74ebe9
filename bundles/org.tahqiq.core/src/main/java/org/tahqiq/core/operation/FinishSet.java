package org.tahqiq.core.operation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.session.Journal;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.SetState;

/**
 * Declares an annotator's sets finished, if nothing is {@linkplain OpenPoint open} in them, or
 * takes that back.
 */
public final class FinishSet {

    private final CorpusStore store;
    private final String annotator;
    private final List<String> documents;
    private final boolean reopen;

    /**
     * Finishes or reopens sets.
     *
     * @param documents ids of documents; those that the annotator has no set of are passed over
     * @param reopen whether finished sets are taken back instead
     */
    public FinishSet(CorpusStore store, String annotator, List<String> documents, boolean reopen) {
        this.store = store;
        this.annotator = annotator;
        this.documents = List.copyOf(documents);
        this.reopen = reopen;
    }

    /**
     * What was done.
     *
     * @param changed the documents that are finished (or open) now and were not before
     * @param unchanged the documents that were so before
     * @param open the documents that cannot be finished yet
     * @param missing the documents that the annotator has no set of
     * @param problems a sentence for every document that could not be read or written
     */
    public record Report(
            List<String> changed,
            List<String> unchanged,
            List<OpenDocument> open,
            List<String> missing,
            List<String> problems) {}

    /** A document with what is open in it. */
    public record OpenDocument(String document, List<OpenPoint> points) {}

    /** Goes through the documents. */
    public Report run(IProgressMonitor monitor) {
        Report report =
                new Report(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        for (String document : documents) {
            progress.checkCanceled();
            progress.subTask(document);
            try {
                change(document, report);
            } catch (CorpusException e) {
                report.problems().add(String.valueOf(e.getLocalizedMessage()));
            }
            progress.worked(1);
        }
        return report;
    }

    private void change(String document, Report report) throws CorpusException {
        if (!store.hasSet(document, annotator)) {
            report.missing().add(document);
            return;
        }
        boolean finished = store.summary(document, annotator).state() == SetState.FINISHED;
        if (finished != reopen) {
            report.unchanged().add(document);
            return;
        }
        if (Journal.of(store.files(), document, annotator).exists()) {
            throw new CorpusException(Messages.NOT_SAVED_IN_WORKBENCH.with(document, annotator));
        }
        DocumentSession session = DocumentSession.open(store, document, annotator);
        if (!reopen) {
            List<OpenPoint> points = OpenPoint.of(session.view());
            if (!points.isEmpty()) {
                report.open().add(new OpenDocument(document, points));
                return;
            }
        }
        EditResult result =
                session.edit(
                        (reopen ? Messages.REOPEN : Messages.FINISH).with().localized(),
                        new EditRequest.SetProgress(
                                reopen ? SetState.IN_PROGRESS : SetState.FINISHED));
        if (result instanceof EditResult.Refused refused) {
            throw new CorpusException(Messages.IN_DOCUMENT.with(document, refused.sentence()));
        }
        session.save(store);
        report.changed().add(document);
    }
}
