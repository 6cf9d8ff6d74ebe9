/**
 * What is done with whole corpora, from the command line and the workbench alike. An operation is a
 * class with one method {@code run(IProgressMonitor)}; it asks for cancel between documents, a bad
 * document does not stop it, and its report names those that were bad.
 */
@NonNullByDefault
package org.tahqiq.core.operation;

import org.eclipse.jdt.annotation.NonNullByDefault;
