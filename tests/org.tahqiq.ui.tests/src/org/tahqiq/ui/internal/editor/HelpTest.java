package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.Test;
import org.tahqiq.ui.internal.application.AnnotatePerspective;
import org.tahqiq.ui.internal.application.CuratePerspective;
import org.tahqiq.ui.internal.help.HelpView;

/** Where people begin: welcome page, help, steps of the first session, perspectives. */
final class HelpTest {

    private static final String STEPS = "org.tahqiq.ui.view.steps";

    private final Workbench workbench = new Workbench();

    @Test
    void everyTopicHasAPageAndTheViewLeavesNothingBehind() throws Exception {
        Views.leaveNothing(
                workbench,
                () -> {
                    Composite view = Views.show(workbench, HelpView.ID);
                    Combo topics = Views.first(view, Combo.class);
                    for (int i = 0; i < topics.getItemCount(); i++) {
                        topics.select(i);
                        topics.notifyListeners(SWT.Selection, new Event());
                        assertThat(Views.first(view, StyledText.class).getText())
                                .as(topics.getItem(i))
                                .hasSizeGreaterThan(80);
                    }
                    workbench.page().hideView(workbench.page().findView(HelpView.ID));
                });
        Views.show(workbench, HelpView.ID);
        Views.picture(workbench, "help");
        workbench.page().hideView(workbench.page().findView(HelpView.ID));
    }

    @Test
    void theStepsOfTheFirstSessionOpenBesideTheText() {
        workbench.run("org.tahqiq.ui.firstSession");
        workbench.await("the steps", () -> workbench.page().findView(STEPS) != null);
        workbench.settle();
        Views.picture(workbench, "steps");
        workbench.page().hideView(workbench.page().findView(STEPS));
    }

    @Test
    void theStepsLeaveNothingBehind() throws Exception {
        Views.leaveNothing(
                workbench,
                () -> {
                    Composite view = Views.show(workbench, STEPS);
                    assertThat(Views.all(view, Link.class)).isNotEmpty();
                    workbench.page().hideView(workbench.page().findView(STEPS));
                });
    }

    @Test
    void theWelcomePageOpensTheSampleCorpusByOneClick() throws Exception {
        IIntroManager manager = PlatformUI.getWorkbench().getIntroManager();
        manager.showIntro(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), false);
        workbench.settle();
        Views.picture(workbench, "welcome");
        assertThat(link("Open the sample corpus").isEnabled()).isTrue();
        click("Close this page");
        assertThat(manager.getIntro()).isNull();
        Composite help = Views.show(workbench, HelpView.ID);
        workbench.await("the help", () -> !Views.all(help, Combo.class).isEmpty());
    }

    private Link link(String text) {
        return Views.all(workbench.page().getWorkbenchWindow().getShell(), Link.class).stream()
                .filter(link -> link.getText().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        link(text).notifyListeners(SWT.Selection, new Event());
        workbench.settle();
    }

    @Test
    void thePerspectiveOfCuratorsHasTheComparison() {
        show(CuratePerspective.ID);
        assertThat(workbench.page().findView("org.tahqiq.ui.view.comparison")).isNotNull();
        Views.picture(workbench, "curate");
        show(AnnotatePerspective.ID);
    }

    private void show(String perspective) {
        workbench
                .page()
                .setPerspective(
                        PlatformUI.getWorkbench()
                                .getPerspectiveRegistry()
                                .findPerspectiveWithId(perspective));
        workbench.settle();
    }
}
