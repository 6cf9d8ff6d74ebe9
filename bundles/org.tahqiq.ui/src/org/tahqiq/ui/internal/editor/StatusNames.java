package org.tahqiq.ui.internal.editor;

import org.tahqiq.model.annotation.Status;

/** What statuses are called in the language of the workbench. */
public final class StatusNames {

    private StatusNames() {}

    /** The name of a status. */
    public static String of(Status status) {
        return switch (status) {
            case MANUAL -> Messages.Status_manual;
            case SUGGESTED -> Messages.Status_suggested;
            case ACCEPTED -> Messages.Status_accepted;
            case CORRECTED -> Messages.Status_corrected;
            case REJECTED -> Messages.Status_rejected;
        };
    }
}
