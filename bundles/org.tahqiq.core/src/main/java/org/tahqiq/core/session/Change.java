package org.tahqiq.core.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.SetState;

/**
 * The smallest part of an edit: one thing as it was and as it is. Undo, journal and listeners are
 * all made from changes. The copies that a change holds are detached and never changed.
 */
@NonNullByDefault(false) // Eclipse gives the accessor of a nullable component a non-null default.
sealed interface Change {

    /** The same change the other way round. */
    Change inverse();

    /**
     * An annotation.
     *
     * @param before null: it was not there
     * @param after null: it is gone
     */
    record OfAnnotation(String id, @Nullable Annotation before, @Nullable Annotation after)
            implements Change {
        @Override
        public Change inverse() {
            return new OfAnnotation(id, after, before);
        }
    }

    /**
     * The record of a pipeline run.
     *
     * @param before null: it was not there
     * @param after null: it is gone
     */
    record OfRun(String id, @Nullable Run before, @Nullable Run after) implements Change {
        @Override
        public Change inverse() {
            return new OfRun(id, after, before);
        }
    }

    /** The state of the set. */
    record OfState(SetState before, SetState after) implements Change {
        @Override
        public Change inverse() {
            return new OfState(after, before);
        }
    }
}
