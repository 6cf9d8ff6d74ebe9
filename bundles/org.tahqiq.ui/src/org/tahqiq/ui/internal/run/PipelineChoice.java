package org.tahqiq.ui.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** Lets the person choose a pipeline. */
final class PipelineChoice {

    private PipelineChoice() {}

    /** The one pipeline there is, or the chosen one; empty: none, or the person left. */
    static Optional<Pipeline> choose(Shell shell, List<Pipeline> pipelines) {
        if (pipelines.size() == 1) {
            return Optional.of(pipelines.get(0));
        }
        boolean arabic = WorkbenchLanguage.isArabic();
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(Messages.Choice_title);
        dialog.setMessage(pipelines.isEmpty() ? Messages.Choice_none : Messages.Choice_message);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(
                LabelProvider.createTextProvider(pipeline -> label((Pipeline) pipeline, arabic)));
        dialog.setInput(pipelines);
        dialog.setInitialSelections(pipelines.stream().limit(1).toArray());
        return dialog.open() == Window.OK
                ? Stream.of(dialog.getResult()).map(Pipeline.class::cast).findFirst()
                : Optional.empty();
    }

    private static String label(Pipeline pipeline, boolean arabic) {
        String label = arabic ? pipeline.getLabelAr() : pipeline.getLabelEn();
        return label == null ? pipeline.getName() : pipeline.getName() + " \u2013 " + label;
    }
}
