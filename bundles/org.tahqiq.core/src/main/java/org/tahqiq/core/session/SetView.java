package org.tahqiq.core.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/** A set with its text and scheme, to be looked at but not changed. */
public interface SetView {

    /** The text of the document. */
    String text();

    /** The layers and tagsets of the corpus. */
    Scheme scheme();

    /** The annotation with this id. */
    Optional<Annotation> annotation(String id);

    /** All annotations of a layer: spans and segments in text order, relations and labels by id. */
    Collection<? extends Annotation> annotations(String layer);

    /**
     * The spans of a layer that share text with the range, or, if the range or the span is empty,
     * touch it; in text order. A discontinuous span counts with all between its first and last
     * part.
     */
    List<Span> spans(String layer, TextRange range);

    /** The relations that begin or end at this annotation. */
    List<Relation> relations(String id);

    /** The segments of a word, in order. */
    List<Segment> segments(String wordId);
}
