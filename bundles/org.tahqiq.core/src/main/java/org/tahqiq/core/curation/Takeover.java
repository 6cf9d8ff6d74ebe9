package org.tahqiq.core.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.SetView;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Status;

/** One edit of the curator's set in the making. */
final class Takeover {

    private final Counterparts counterparts;
    private final BiPredicate<Annotation, Side> alike;
    private final List<String> deleted = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private final Set<String> accepted = new LinkedHashSet<>();
    private final List<Annotation> added = new ArrayList<>();
    private final Map<String, String> adopted = new HashMap<>();

    /**
     * An edit that does nothing yet.
     *
     * @param alike whether the other side says the same
     */
    Takeover(SetView curated, BiPredicate<Annotation, Side> alike) {
        this.counterparts = new Counterparts(curated);
        this.alike = alike;
    }

    /** The annotation is to be in the set, with the ends that it needs. */
    void adopt(Annotation annotation, Side side) {
        if (adopted.containsKey(annotation.getId())) {
            return;
        }
        Optional<Annotation> there = counterparts.of(annotation, side);
        if (there.isPresent()) {
            adopted.put(annotation.getId(), there.get().getId());
            accept(there.get());
            return;
        }
        Annotation copy = Copies.renamed(annotation, side, Status.ACCEPTED);
        if (copy instanceof Relation relation) {
            Optional<String> source = end(relation.getSource(), side);
            Optional<String> target = end(relation.getTarget(), side);
            if (source.isEmpty() || target.isEmpty()) {
                return;
            }
            relation.setSource(source.get());
            relation.setTarget(target.get());
        }
        adopted.put(annotation.getId(), copy.getId());
        added.add(copy);
        adoptAlikeRelations(annotation, side);
    }

    private void accept(Annotation there) {
        if (there.getStatus() == Status.REJECTED || there.getStatus() == Status.SUGGESTED) {
            accepted.add(there.getId());
        }
    }

    private Optional<String> end(@Nullable String id, Side side) {
        Optional<Annotation> end = id == null ? Optional.empty() : side.set().annotation(id);
        end.ifPresent(found -> adopt(found, side));
        return end.map(found -> adopted.get(found.getId()));
    }

    /** Relations that both draw, but that had no end to hang on so far. */
    private void adoptAlikeRelations(Annotation annotation, Side side) {
        for (Relation relation : side.set().relations(annotation.getId())) {
            if (alike.test(relation, side)
                    && isThere(relation.getSource(), side)
                    && isThere(relation.getTarget(), side)) {
                adopt(relation, side);
            }
        }
    }

    private boolean isThere(@Nullable String end, Side side) {
        return adopted.containsKey(end)
                || counterparts.of(end, side).filter(e -> !Counterparts.isRejected(e)).isPresent();
    }

    /** The annotation is not to be in the set, and the set is to say so. */
    void decline(Annotation annotation, Side side) {
        Optional<Annotation> there = counterparts.of(annotation, side);
        if (there.isPresent()) {
            if (there.get().getStatus() == Status.MANUAL) {
                deleted.add(there.get().getId());
            } else if (!Counterparts.isRejected(there.get())) {
                rejected.add(there.get().getId());
            }
            return;
        }
        Annotation copy = Copies.renamed(annotation, side, Status.REJECTED);
        if (copy instanceof Relation relation) {
            Optional<Annotation> source = counterparts.of(relation.getSource(), side);
            Optional<Annotation> target = counterparts.of(relation.getTarget(), side);
            if (source.isEmpty() || target.isEmpty()) {
                return;
            }
            relation.setSource(source.get().getId());
            relation.setTarget(target.get().getId());
        }
        added.add(copy);
    }

    /** The edit: what goes makes room for what comes. Empty if there is nothing to do. */
    Optional<EditRequest> request() {
        List<EditRequest> requests = new ArrayList<>();
        if (!deleted.isEmpty()) {
            requests.add(new EditRequest.Delete(deleted));
        }
        if (!rejected.isEmpty()) {
            requests.add(new EditRequest.Reject(rejected));
        }
        if (!accepted.isEmpty()) {
            requests.add(new EditRequest.Accept(List.copyOf(accepted)));
        }
        if (!added.isEmpty()) {
            requests.add(new EditRequest.AddAll(added, List.of(), false));
        }
        return requests.isEmpty() ? Optional.empty() : Optional.of(new EditRequest.Batch(requests));
    }
}
