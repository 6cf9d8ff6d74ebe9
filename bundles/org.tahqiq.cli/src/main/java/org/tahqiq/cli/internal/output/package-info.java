/** Tables, JSON, concordance lines and progress bars on a terminal or in a pipe. */
@NonNullByDefault
package org.tahqiq.cli.internal.output;

import org.eclipse.jdt.annotation.NonNullByDefault;
