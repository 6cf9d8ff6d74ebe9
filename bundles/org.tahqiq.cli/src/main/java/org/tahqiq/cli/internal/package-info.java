/** The commands. */
@NonNullByDefault
package org.tahqiq.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
