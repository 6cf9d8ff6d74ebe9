package org.tahqiq.ui.internal.application;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * How large the preferences open the first time: so that the widest page (keys) has its columns,
 * and the highest (colours and fonts) its description. The platform opens them for the first page
 * and lets no other make them larger. What a person makes of it is remembered by the platform.
 */
final class PreferencesSize {

    private static final String OWNER = "org.eclipse.ui.workbench";
    private static final String SECTION = "WorkbenchPreferenceDialog.dialogBounds";
    private static final String WIDTH = "DIALOG_WIDTH";
    private static final String HEIGHT = "DIALOG_HEIGHT";

    private static final int CHARACTERS = 160;
    private static final int LINES = 48;

    /** Of the screen, in each direction. */
    private static final double MOST = 0.9;

    private PreferencesSize() {}

    /** Sets the size, if nobody has chosen another. */
    static void propose(Display display) {
        IDialogSettings remembered =
                PlatformUI.getDialogSettingsProvider(Platform.getBundle(OWNER)).getDialogSettings();
        IDialogSettings size = DialogSettings.getOrCreateSection(remembered, SECTION);
        if (size.get(WIDTH) == null) {
            Rectangle screen = display.getPrimaryMonitor().getClientArea();
            FontMetrics font = metrics(display);
            int width = Dialog.convertWidthInCharsToPixels(font, CHARACTERS);
            int height = Dialog.convertHeightInCharsToPixels(font, LINES);
            size.put(WIDTH, Math.min(width, (int) (MOST * screen.width)));
            size.put(HEIGHT, Math.min(height, (int) (MOST * screen.height)));
        }
    }

    private static FontMetrics metrics(Display display) {
        GC gc = new GC(display);
        try {
            gc.setFont(JFaceResources.getDialogFont());
            return gc.getFontMetrics();
        } finally {
            gc.dispose();
        }
    }
}
