/** The command line, as a plain Java program and as an application of the product. */
@NonNullByDefault
package org.tahqiq.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
