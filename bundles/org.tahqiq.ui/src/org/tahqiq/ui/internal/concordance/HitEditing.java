package org.tahqiq.ui.internal.concordance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.operation.HitChange;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/**
 * Changes what is marked at hits: where a document is open, at its desk, as one step that can be
 * undone there; all others are left over for somebody who opens, changes and saves them.
 */
final class HitEditing {

    private final HitChange change;
    private final List<Hit> closed = new ArrayList<>();
    private final Map<AnnotationDesk, List<Hit>> open = new LinkedHashMap<>();

    HitEditing(HitChange change, List<Hit> hits, OpenSets sets) {
        this.change = change;
        for (Hit hit : hits) {
            Optional<AnnotationDesk> desk = sets.desk(hit.document());
            if (desk.isPresent()) {
                open.computeIfAbsent(desk.get(), any -> new ArrayList<>()).add(hit);
            } else {
                closed.add(hit);
            }
        }
    }

    /** The hits in documents that are not open. */
    List<Hit> closed() {
        return List.copyOf(closed);
    }

    /** Changes the open documents, and returns a sentence for each thing that was not done. */
    List<String> changeOpen() {
        List<String> problems = new ArrayList<>();
        open.forEach(
                (desk, hits) -> {
                    String document = hits.get(0).document();
                    if (desk.isReadOnly()) {
                        problems.add(NLS.bind(Messages.Editing_readOnly, document));
                        return;
                    }
                    EditResult result =
                            desk.session().edit(label(), change.request(hits, desk.view()));
                    if (result instanceof EditResult.Refused refused) {
                        problems.add(document + ": " + refused.sentence().localized());
                    } else if (result instanceof EditResult.Done done) {
                        done.remarks().forEach(remark -> problems.add(document + ": " + remark));
                    } else if (result instanceof EditResult.Unchanged same) {
                        same.remarks().forEach(remark -> problems.add(document + ": " + remark));
                    }
                });
        return problems;
    }

    /** The name of the edit in the undo menu. */
    private String label() {
        if (change instanceof HitChange.Mark mark) {
            return NLS.bind(Messages.Editing_mark, mark.tag());
        }
        return change instanceof HitChange.Retag retag
                ? NLS.bind(Messages.Editing_retag, retag.tag())
                : Messages.Editing_delete;
    }
}
