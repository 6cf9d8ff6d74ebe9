/** What every part of the core uses: the error that a person is shown, and ids. */
@NonNullByDefault
package org.tahqiq.core;

import org.eclipse.jdt.annotation.NonNullByDefault;
