package org.tahqiq.ui.internal.concordance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tahqiq.core.search.Hit;

/**
 * The hits of a search: told by the thread that searches, taken by the one that shows. Those of one
 * document lie together.
 */
final class Hits {

    private final ConcurrentLinkedQueue<Hit> told = new ConcurrentLinkedQueue<>();
    private final List<Hit> shown = new ArrayList<>();

    /** Tells a hit; from any thread. */
    void tell(Hit hit) {
        told.add(hit);
    }

    /** Takes what was told since; says whether that was anything. */
    boolean take() {
        int before = shown.size();
        for (Hit hit = told.poll(); hit != null; hit = told.poll()) {
            shown.add(hit);
        }
        return shown.size() > before;
    }

    /** What has been taken, in order. */
    List<Hit> all() {
        return List.copyOf(shown);
    }

    int size() {
        return shown.size();
    }

    Hit get(int index) {
        return shown.get(index);
    }

    /** Puts other hits in the place of those of a document. */
    void replace(String document, Collection<Hit> now) {
        int at = 0;
        while (at < shown.size() && !shown.get(at).document().equals(document)) {
            at++;
        }
        shown.removeIf(hit -> hit.document().equals(document));
        shown.addAll(at, now);
    }
}
