package org.tahqiq.widget.internal.paint;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextLayout;
import org.tahqiq.widget.TextFont;
import org.tahqiq.widget.internal.layout.Metrics;

/** Owns the fonts of a control and what is measured of them. Disposed with the control. */
public final class Fonts {

    /** A pangram-like sample of common letters: seen, noon, lam, alef, meem, space, yeh, reh. */
    private static final String SAMPLE =
            "\u0633\u0646\u0644\u0627\u0645 \u064A\u0631\u0648\u0627 \u0627\u0644\u062F";

    private static final int LABEL_PADDING = 4;
    private static final int SMALLEST_LABEL = 6;
    private static final double LABEL_SHARE = 0.52;

    private final Device device;
    private final Font text;
    private final Font label;
    private final Metrics metrics;
    private final Image probe;
    private final GC measuring;
    private final Map<String, Integer> labelWidths = new HashMap<>();
    private final Map<String, TextLayout> labelTexts = new HashMap<>();

    /**
     * @param zoom in percent
     */
    public Fonts(Device device, TextFont font, int zoom) {
        this.device = device;
        int height = Math.max(4, Math.round(font.height() * zoom / 100f));
        text = new Font(device, font.family(), height, SWT.NORMAL);
        FontData system = device.getSystemFont().getFontData()[0];
        int labelHeight = Math.max(SMALLEST_LABEL, (int) Math.round(height * LABEL_SHARE));
        label = new Font(device, system.getName(), labelHeight, SWT.NORMAL);
        probe = new Image(device, 1, 1);
        measuring = new GC(probe);
        measuring.setFont(label);
        metrics = measure();
    }

    private Metrics measure() {
        TextLayout layout = new TextLayout(device);
        layout.setFont(text);
        layout.setText(SAMPLE);
        FontMetrics line = layout.getLineMetrics(0);
        double average = layout.getBounds().width / (double) SAMPLE.length();
        layout.dispose();
        int labelHeight = measuring.getFontMetrics().getHeight();
        int gap = Math.max(2, labelHeight / 5);
        return new Metrics(line.getAscent(), line.getDescent(), labelHeight, gap, average);
    }

    public Font text() {
        return text;
    }

    public Font label() {
        return label;
    }

    public Metrics metrics() {
        return metrics;
    }

    /** Width of a label's text with padding on both sides. */
    public int labelWidth(String string) {
        return labelWidths.computeIfAbsent(
                string, key -> measuring.textExtent(key).x + 2 * LABEL_PADDING);
    }

    /**
     * Draws the text of a label in the foreground of the GC, as {@link GC#drawText} does, but
     * shapes it only once: there are few labels, and each is seen many times.
     */
    public void drawLabel(GC gc, String string, int x, int y) {
        if (!string.isEmpty()) {
            labelTexts.computeIfAbsent(string, this::shape).draw(gc, x, y);
        }
    }

    private TextLayout shape(String string) {
        TextLayout shaped = new TextLayout(device);
        shaped.setFont(label);
        shaped.setText(string);
        return shaped;
    }

    public void dispose() {
        labelTexts.values().forEach(TextLayout::dispose);
        measuring.dispose();
        probe.dispose();
        text.dispose();
        label.dispose();
    }
}
