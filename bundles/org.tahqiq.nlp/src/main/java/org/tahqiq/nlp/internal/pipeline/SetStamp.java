package org.tahqiq.nlp.internal.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.SetState;

/** Says of a set that a run made it, and how the pipeline ran. */
final class SetStamp {

    /** A pipeline's set holds one run only; its id stands at every annotation and is short. */
    static final String RUN_ID = "1";

    private final PreparedPipeline pipeline;
    private final Clock clock;
    private final Instant started;

    SetStamp(PreparedPipeline pipeline, Clock clock) {
        this.pipeline = pipeline;
        this.clock = clock;
        this.started = now();
    }

    /** Stamps a set of suggestions of this run with which the last engine has just been done. */
    void stamp(AnnotationSet set) {
        Run run = AnnotationFactory.eINSTANCE.createRun();
        run.setId(RUN_ID);
        run.setPipeline(pipeline.name());
        run.setStarted(started);
        run.setFinished(now());
        run.getSteps().addAll(pipeline.runSteps());
        set.getRuns().add(run);
        set.setAnnotator(pipeline.name());
        set.setState(SetState.FINISHED);
    }

    /** The time as it stands in a run, to the millisecond. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
