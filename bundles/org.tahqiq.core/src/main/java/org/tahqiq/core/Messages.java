package org.tahqiq.core;

/** The sentences of this package. */
enum Messages implements MessageKey {
    AT,
    LITERALLY
}
