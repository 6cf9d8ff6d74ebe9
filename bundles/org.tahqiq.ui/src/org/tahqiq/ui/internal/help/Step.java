package org.tahqiq.ui.internal.help;

import java.util.Optional;

/** A step of the first session. */
enum Step {
    SAMPLE("org.tahqiq.ui.openSample"),
    RUN("org.tahqiq.ui.runOnCorpus"),
    OPEN("org.tahqiq.ui.open"),
    DECIDE("org.tahqiq.ui.nextSuggestion"),
    MARK(""),
    SAVE("org.eclipse.ui.file.save"),
    EXPORT("org.tahqiq.ui.export");

    private final String command;

    Step(String command) {
        this.command = command;
    }

    /** The command that does it; empty: only the person can. */
    Optional<String> command() {
        return command.isEmpty() ? Optional.empty() : Optional.of(command);
    }

    String title() {
        return switch (this) {
            case SAMPLE -> Messages.Step_sample;
            case RUN -> Messages.Step_run;
            case OPEN -> Messages.Step_open;
            case DECIDE -> Messages.Step_decide;
            case MARK -> Messages.Step_mark;
            case SAVE -> Messages.Step_save;
            case EXPORT -> Messages.Step_export;
        };
    }

    String text() {
        return switch (this) {
            case SAMPLE -> Messages.Step_sample_text;
            case RUN -> Messages.Step_run_text;
            case OPEN -> Messages.Step_open_text;
            case DECIDE -> Messages.Step_decide_text;
            case MARK -> Messages.Step_mark_text;
            case SAVE -> Messages.Step_save_text;
            case EXPORT -> Messages.Step_export_text;
        };
    }
}
