package org.tahqiq.nlp.internal.training;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tahqiq.nlp.api.training.TrainingTask;
import org.tahqiq.nlp.internal.engine.trained.ModelFile;

/** Tells models by how their files begin. */
public final class ModelHead {

    private static final String ENTITIES = "tahqiq-sequence-model ";

    private ModelHead() {}

    /** The task that a file with these first bytes is for; empty: it is no model of ours. */
    public static Optional<TrainingTask> task(byte[] head) {
        if (new String(head, StandardCharsets.US_ASCII).startsWith(ENTITIES)) {
            return Optional.of(TrainingTask.ENTITIES);
        }
        Optional<String> name = ModelFile.task(head);
        for (TrainingTask task : TrainingTask.values()) {
            if (name.isPresent() && name.get().equals(task.id())) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }
}
