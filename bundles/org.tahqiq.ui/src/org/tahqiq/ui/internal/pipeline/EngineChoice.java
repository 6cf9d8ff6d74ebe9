package org.tahqiq.ui.internal.pipeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.tahqiq.nlp.api.engine.EngineCatalog;
import org.tahqiq.nlp.api.engine.EngineDescriptor;

/** Lets the person choose an engine from a list that typing narrows. */
final class EngineChoice {

    private EngineChoice() {}

    /** The chosen one; empty: the person left. */
    static Optional<EngineDescriptor> choose(Shell shell, EngineCatalog engines) {
        ElementListSelectionDialog dialog =
                new ElementListSelectionDialog(
                        shell,
                        LabelProvider.createTextProvider(
                                engine -> label((EngineDescriptor) engine)));
        dialog.setTitle(Messages.Choice_title);
        dialog.setMessage(Messages.Choice_message);
        dialog.setSize(72, 20);
        dialog.setElements(engines.engines().toArray());
        return dialog.open() == Window.OK
                ? Stream.of(dialog.getResult()).map(EngineDescriptor.class::cast).findFirst()
                : Optional.empty();
    }

    private static String label(EngineDescriptor engine) {
        return "%s (%s)".formatted(EngineNames.label(engine), engine.id());
    }
}
