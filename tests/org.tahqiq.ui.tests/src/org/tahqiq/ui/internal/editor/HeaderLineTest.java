package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HeaderLineTest {

    private static final List<String> PROGRESS =
            List.of("3 of 120 suggestions left in this article", "95 min", "120 decisions an hour");

    private final Shell shell = new Shell(new Workbench().display());
    private final HeaderLine line = new HeaderLine(shell);

    @BeforeEach
    void open() {
        line.show("salma · in progress", PROGRESS);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void whereThereIsRoomEverythingIsSaid() {
        assertThat(said(900)).containsExactly("salma · in progress", String.join(" · ", PROGRESS));
    }

    @Test
    void whereThereIsLessThePaceGivesWayFirst() {
        said(900);
        int width = line.computeSize(-1, -1).x;
        assertThat(said(width - 30))
                .containsExactly("salma · in progress", PROGRESS.get(0) + " · " + PROGRESS.get(1));
    }

    @Test
    void theStateIsSaidEvenWhereThereIsRoomForNothingElse() {
        assertThat(said(160)).containsExactly("salma · in progress", "");
        Label state = (Label) line.getChildren()[0];
        assertThat(state.getSize().x).isGreaterThanOrEqualTo(state.computeSize(-1, -1).x);
        assertThat(state.getToolTipText()).contains("120 decisions an hour");
    }

    @Test
    void whatGaveWayComesBack() {
        said(160);
        assertThat(said(900)).contains(String.join(" · ", PROGRESS));
    }

    private List<String> said(int width) {
        // A window takes its size when its system gives it; a control takes it at once.
        line.setSize(width, 60);
        return Article.labels(shell);
    }
}
