package org.tahqiq.ui.internal.explorer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** What the explorer shows while there is no corpus. */
@NonNullByDefault(false)
final class Welcome extends Composite {

    Welcome(Composite parent, IServiceLocator services) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 10).applyTo(this);
        Label label = new Label(this, SWT.WRAP);
        label.setText(Messages.Welcome_none);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        link(Messages.Welcome_sample, "org.tahqiq.ui.openSample", services);
        link(Messages.Welcome_new, "org.tahqiq.ui.newCorpus", services);
        link(Messages.Welcome_open, "org.tahqiq.ui.openCorpus", services);
    }

    private void link(String text, String command, IServiceLocator services) {
        Link link = new Link(this, SWT.WRAP);
        link.setText("<a>" + text + "</a>");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
        link.addListener(
                SWT.Selection,
                event -> {
                    try {
                        services.getService(IHandlerService.class).executeCommand(command, null);
                    } catch (CommandException e) {
                        Platform.getLog(Welcome.class).error("The command did not run", e);
                    }
                });
    }
}
