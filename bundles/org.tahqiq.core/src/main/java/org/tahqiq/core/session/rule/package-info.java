/** The rules of layers, one class each. */
@NonNullByDefault
package org.tahqiq.core.session.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
