/** Benchmarks: each prints what it measured and the ratio to a peer in the same run. */
@NonNullByDefault
package org.tahqiq.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;
