/** Training engines from what people have annotated. */
@NonNullByDefault
package org.tahqiq.nlp.api.training;

import org.eclipse.jdt.annotation.NonNullByDefault;
