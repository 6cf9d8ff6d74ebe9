package org.tahqiq.ui.internal.desk;

import org.eclipse.swt.graphics.RGB;

/**
 * A tag that could be given.
 *
 * @param layer name of its layer
 * @param tag its name
 * @param label what it is called in the language of the workbench
 * @param description what it is for; may be empty
 * @param key the key that gives it; empty: none
 * @param colour its colour
 */
public record TagOption(
        String layer, String tag, String label, String description, String key, RGB colour) {

    /** Whether the typed text is in its name, its label or what it is for. */
    public boolean matches(String typed) {
        String wanted = typed.strip().toLowerCase();
        return tag.toLowerCase().contains(wanted)
                || label.toLowerCase().contains(wanted)
                || description.toLowerCase().contains(wanted);
    }
}
