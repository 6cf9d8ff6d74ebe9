package org.tahqiq.ui.internal.explorer;

/**
 * Something in the explorer that cannot be read.
 *
 * @param sentence what is wrong and what to do
 */
record Broken(String sentence) {}
