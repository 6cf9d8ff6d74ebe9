package org.tahqiq.ui.internal.help;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The steps of the first session, to be ticked off; most can be done by a click. */
@NonNullByDefault(false)
public final class StepsView extends ViewPart {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.steps";

    private ScrolledComposite scrolled;
    private Composite area;

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        area = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 2).applyTo(area);
        for (Step step : Step.values()) {
            create(step);
        }
        scrolled.setContent(area);
        scrolled.addListener(SWT.Resize, event -> fit());
        fit();
    }

    private void fit() {
        int width = Math.max(160, scrolled.getClientArea().width);
        scrolled.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
    }

    private void create(Step step) {
        Button done = new Button(area, SWT.CHECK | SWT.WRAP);
        done.setText(step.title());
        done.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(0, 8)
                .hint(150, SWT.DEFAULT)
                .applyTo(done);
        Label text = new Label(area, SWT.WRAP);
        text.setText(step.text());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(24, 0)
                .hint(140, SWT.DEFAULT)
                .applyTo(text);
        step.command()
                .ifPresent(
                        command -> {
                            Link link = new Link(area, SWT.NONE);
                            link.setText("<a>" + Messages.Step_do + "</a>");
                            GridDataFactory.fillDefaults().indent(24, 0).applyTo(link);
                            link.addListener(SWT.Selection, event -> run(command, done));
                        });
    }

    private void run(String command, Button done) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
            if (!done.isDisposed()) {
                done.setSelection(true);
            }
        } catch (NotDefinedException e) {
            Platform.getLog(StepsView.class).error("The command did not run", e);
        } catch (CommandException notPossibleNow) {
            // It needs an open document, as the text of the step says.
            done.setSelection(false);
        }
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }
}
