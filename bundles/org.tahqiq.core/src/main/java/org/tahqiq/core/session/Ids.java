package org.tahqiq.core.session;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationPackage;

/** Makes ids for new annotations. */
@FunctionalInterface
public interface Ids {

    /** An id that may be taken already; the session asks again until it is free. */
    String next(Annotation annotation);

    /**
     * Ids for what people make: random, so that an id that was deleted is never given again,
     * although nothing in the set file remembers it, and two branches of a repository do not
     * collide.
     */
    static Ids random() {
        return random(new SecureRandom());
    }

    /** Random ids from the given source; tests pass a seeded one. */
    static Ids random(RandomGenerator random) {
        return annotation ->
                prefix(annotation) + Long.toString(random.nextLong(1L << 40) | 1L << 40, 36);
    }

    /**
     * Ids counted up from 1: for runs and imports, where the same input must give the same file.
     */
    static Ids counted() {
        int[] counter = new int[1];
        return annotation -> prefix(annotation) + ++counter[0];
    }

    private static String prefix(Annotation annotation) {
        return switch (annotation.eClass().getClassifierID()) {
            case AnnotationPackage.SEGMENT -> "g";
            case AnnotationPackage.RELATION -> "r";
            case AnnotationPackage.DOCUMENT_LABEL -> "d";
            default -> "s";
        };
    }
}
