package org.tahqiq.ui.internal.statistics;

import java.util.Optional;
import org.eclipse.swt.graphics.RGB;

/**
 * A bar of a chart.
 *
 * @param label what is counted
 * @param value how many there are, 0 or more
 * @param colour empty: that of the chart
 */
record Bar(String label, int value, Optional<RGB> colour) {}
