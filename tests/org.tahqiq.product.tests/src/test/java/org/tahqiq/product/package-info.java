/** The product from outside, and the rules that hold for the repository as a whole. */
@NonNullByDefault
package org.tahqiq.product;

import org.eclipse.jdt.annotation.NonNullByDefault;
