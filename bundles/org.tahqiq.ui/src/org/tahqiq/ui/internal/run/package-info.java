/** Work in the background: pipelines on documents. */
@NonNullByDefault
package org.tahqiq.ui.internal.run;

import org.eclipse.jdt.annotation.NonNullByDefault;
