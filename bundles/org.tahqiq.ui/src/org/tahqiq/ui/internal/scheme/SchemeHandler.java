package org.tahqiq.ui.internal.scheme;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Shell;
import org.tahqiq.core.CorpusException;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.run.CorpusDialogHandler;

/** Opens the dialog that edits layers and tags of the corpus at hand. */
@NonNullByDefault(false)
public final class SchemeHandler extends CorpusDialogHandler {

    @Override
    protected void open(Shell shell, IProject corpus) throws CorpusException {
        SchemeDraft draft = new SchemeDraft(Corpora.ofWorkbench().store(corpus));
        new SchemeDialog(shell, corpus.getName(), draft).open();
    }
}
