package org.tahqiq.widget;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.widgets.Display;

/**
 * The display of all tests, which GTK does not like to start twice; it keeps account of resources.
 */
public final class TestDisplay {

    private static @Nullable Display shared;

    private TestDisplay() {}

    public static Display get() {
        Display display = shared;
        if (display == null) {
            DeviceData data = new DeviceData();
            data.tracking = true;
            display = new Display(data);
            shared = display;
        }
        return display;
    }
}
