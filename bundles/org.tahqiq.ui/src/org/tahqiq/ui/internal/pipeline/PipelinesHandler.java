package org.tahqiq.ui.internal.pipeline;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Shell;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.engine.EngineCatalog;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;
import org.tahqiq.ui.internal.run.CorpusDialogHandler;

/** Opens the dialog that composes the pipelines of the corpus at hand. */
@NonNullByDefault(false)
public final class PipelinesHandler extends CorpusDialogHandler {

    @Override
    protected void open(Shell shell, IProject corpus) throws CorpusException {
        PipelineDraft draft =
                new PipelineDraft(
                        Corpora.ofWorkbench().store(corpus),
                        WorkspaceCorpusFiles.folder(corpus),
                        EngineCatalog.installed());
        new PipelinesDialog(shell, corpus.getName(), draft).open();
    }
}
