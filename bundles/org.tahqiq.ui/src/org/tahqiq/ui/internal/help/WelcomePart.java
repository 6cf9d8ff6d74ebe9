package org.tahqiq.ui.internal.help;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.intro.IIntroPart;
import org.eclipse.ui.part.IntroPart;

/** What a person sees first: the ways to begin, each of them one click. */
@NonNullByDefault(false)
public final class WelcomePart extends IntroPart {

    private static final int WIDTH = 520;

    private Composite page;

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(40, 32).spacing(0, 8).applyTo(page);
        Label title = new Label(page, SWT.WRAP);
        title.setText(Messages.Welcome_title);
        title.setFont(JFaceResources.getHeaderFont());
        text(Messages.Welcome_what);
        link(Messages.Welcome_sample, "org.tahqiq.ui.openSample", true);
        text(Messages.Welcome_sampleWhy);
        link(Messages.Welcome_new, "org.tahqiq.ui.newCorpus", true);
        text(Messages.Welcome_newWhy);
        link(Messages.Welcome_open, "org.tahqiq.ui.openCorpus", true);
        text(Messages.Welcome_openWhy);
        link(Messages.Welcome_steps, "org.tahqiq.ui.firstSession", true);
        text(Messages.Welcome_stepsWhy);
        link(Messages.Welcome_help, "org.tahqiq.ui.help", true);
        link(Messages.Welcome_close, "", false);
    }

    private void text(String sentence) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(sentence);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void link(String text, String command, boolean runs) {
        Link link = new Link(page, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.setFont(JFaceResources.getBannerFont());
        GridDataFactory.swtDefaults().indent(0, 8).applyTo(link);
        link.addListener(
                SWT.Selection,
                event -> {
                    IHandlerService handlers =
                            getIntroSite().getWorkbenchWindow().getService(IHandlerService.class);
                    close();
                    if (runs) {
                        run(handlers, command);
                    }
                });
    }

    private static void run(IHandlerService handlers, String command) {
        try {
            handlers.executeCommand(command, null);
        } catch (CommandException e) {
            Platform.getLog(WelcomePart.class).error("The command did not run", e);
        }
    }

    /** The platform's own title is there in English only. */
    @Override
    public String getTitle() {
        return Messages.Welcome_tab;
    }

    /** Takes the page away, if it is there, and shows what lies behind it. */
    public static void close() {
        IIntroManager manager = PlatformUI.getWorkbench().getIntroManager();
        IIntroPart shown = manager.getIntro();
        if (shown == null) {
            return;
        }
        // Else what lay behind the page stays minimised.
        manager.setIntroStandby(shown, true);
        manager.closeIntro(shown);
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // The page is the same, large or small.
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
