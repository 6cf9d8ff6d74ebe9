package org.tahqiq.ui.internal.preference;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What the workbench remembers of a person's choices, in the workspace. A choice is on disk when
 * {@link #remember} returns: the platform itself writes it at an orderly exit only.
 */
public final class RememberedChoices {

    private static final String NODE = "org.tahqiq.ui";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);

    /** The same choices as a preference page shows and changes them. */
    public static IPreferenceStore forPages() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
    }

    /**
     * What was chosen.
     *
     * @param otherwise if nothing was
     */
    public String get(String key, String otherwise) {
        return preferences.get(key, otherwise);
    }

    /** A number that was chosen. */
    public int get(String key, int otherwise) {
        return preferences.getInt(key, otherwise);
    }

    /** Whether something was switched on. */
    public boolean isOn(String key) {
        return preferences.getBoolean(key, false);
    }

    /** Remembers a choice. If the disk refuses, it holds for as long as the workbench runs. */
    public void remember(String key, Object choice) {
        preferences.put(key, String.valueOf(choice));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            Platform.getLog(RememberedChoices.class).warn("The choice of " + key + " was lost", e);
        }
    }
}
