package org.tahqiq.nlp.api.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;

/**
 * Collects what a format could not carry of the documents that were written. A difference between
 * what was written and what is read back that is not announced here is an error of the export.
 */
public final class ExportReport {

    private final List<Loss> losses = new ArrayList<>();
    private @Nullable Places places;

    /**
     * Announces that an annotation was not carried as it is.
     *
     * @param detail what became of it, in English, or empty
     */
    public void lost(LossKind kind, ExportDocument document, Annotation annotation, String detail) {
        Places places = places(document);
        losses.add(
                new Loss(
                        kind,
                        document.id(),
                        annotation.getId(),
                        annotation.getLayer(),
                        places.line(annotation),
                        places.surface(annotation),
                        detail));
    }

    /** Announces that something of the document itself was not carried as it is. */
    public void lost(ExportDocument document, String detail) {
        losses.add(new Loss(LossKind.DOCUMENT, document.id(), "", "", 0, "", detail));
    }

    private Places places(ExportDocument document) {
        Places current = places;
        if (current == null || !current.belongsTo(document)) {
            current = new Places(document);
            places = current;
        }
        return current;
    }

    /** All that was announced, in order. */
    public List<Loss> losses() {
        return Collections.unmodifiableList(losses);
    }

    /** What was announced for one document. */
    public List<Loss> lossesOf(String document) {
        return losses.stream().filter(loss -> loss.document().equals(document)).toList();
    }

    /** The kinds that occur, in the order of the enumeration. */
    public Set<LossKind> kinds() {
        Set<LossKind> kinds = new TreeSet<>();
        losses.forEach(loss -> kinds.add(loss.kind()));
        return kinds;
    }

    /** Forgets what was announced for a document, because it was not written after all. */
    public void forget(String document) {
        losses.removeIf(loss -> loss.document().equals(document));
    }
}
