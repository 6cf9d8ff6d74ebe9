package org.tahqiq.core.session;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.SetState;

/**
 * What somebody asks of a {@link DocumentSession}. Requests speak of annotations by id; offsets are
 * UTF-16 code units, half-open. A request is a value: it can be made, kept and repeated.
 */
@NonNullByDefault(false) // Eclipse gives the accessor of a nullable component a non-null default.
public sealed interface EditRequest {

    /**
     * Marks a stretch of text.
     *
     * @param parts in text order; more than one only where the layer permits it
     * @param tag null: not decided
     */
    record CreateSpan(
            String layer, List<TextRange> parts, @Nullable String tag, Map<String, String> values)
            implements EditRequest {
        /** A contiguous span without features. */
        public CreateSpan(String layer, int begin, int end, @Nullable String tag) {
            this(layer, List.of(new TextRange(begin, end)), tag, Map.of());
        }
    }

    /** Gives a span other bounds. */
    record MoveSpan(String id, List<TextRange> parts) implements EditRequest {
        /** To one contiguous stretch. */
        public MoveSpan(String id, int begin, int end) {
            this(id, List.of(new TextRange(begin, end)));
        }
    }

    /** Replaces the segments of a word; what hung on the former ones goes. */
    record SetSegments(String word, String layer, List<SegmentPart> segments)
            implements EditRequest {}

    /** Relates two annotations. */
    record CreateRelation(
            String layer,
            String source,
            String target,
            @Nullable String tag,
            Map<String, String> values)
            implements EditRequest {
        /** A relation without features. */
        public CreateRelation(String layer, String source, String target, @Nullable String tag) {
            this(layer, source, target, tag, Map.of());
        }
    }

    /** Gives a relation other ends. */
    record MoveRelation(String id, String source, String target) implements EditRequest {}

    /** Labels the whole document. */
    record CreateLabel(String layer, @Nullable String tag, Map<String, String> values)
            implements EditRequest {}

    /** Gives annotations a tag; null takes it away. */
    record SetTag(List<String> ids, @Nullable String tag) implements EditRequest {
        /** Of a single annotation. */
        public SetTag(String id, @Nullable String tag) {
            this(List.of(id), tag);
        }
    }

    /** Gives many annotations a tag; what a rule refuses stays as it is and is remarked. */
    record RetagAll(List<String> ids, String tag) implements EditRequest {}

    /** Gives an annotation the value of a feature; null takes it away. */
    record SetValue(String id, String feature, @Nullable String value) implements EditRequest {}

    /** Writes a remark on an annotation; null takes it away. */
    record SetNote(String id, @Nullable String note) implements EditRequest {}

    /** Accepts suggestions. The ends of an accepted relation are accepted with it. */
    record Accept(List<String> ids) implements EditRequest {}

    /** Rejects suggestions. The relations of a rejected span are rejected with it. */
    record Reject(List<String> ids) implements EditRequest {}

    /** Deletes annotations with all that hangs on them. */
    record Delete(List<String> ids) implements EditRequest {}

    /** Declares how far the annotator is. */
    record SetProgress(SetState state) implements EditRequest {}

    /**
     * Adds annotations made elsewhere: by a pipeline, an import, a merge or the clipboard.
     * References among them are by their ids; an id that is taken in the set is replaced, and
     * references follow.
     *
     * @param annotations detached; the session copies them
     * @param runs the runs that they name
     * @param lenient whether what a rule refuses is left out and remarked instead of refusing all
     */
    record AddAll(List<? extends Annotation> annotations, List<Run> runs, boolean lenient)
            implements EditRequest {}

    /** Several requests as one edit: all or none. */
    record Batch(List<? extends EditRequest> requests) implements EditRequest {}

    /**
     * A segment to be.
     *
     * @param form null: the text that it covers
     */
    record SegmentPart(TextRange range, @Nullable String form, Map<String, String> values) {}
}
