/** The commands, one class each: they read the command line, call an operation, and print. */
@NonNullByDefault
package org.tahqiq.cli.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
