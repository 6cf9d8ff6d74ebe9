package org.tahqiq.ui.internal.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.tahqiq.ui.internal.control.Choices;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;
import org.tahqiq.ui.internal.view.GuidelinesPage;
import org.tahqiq.ui.internal.view.GuidelinesText;

/** The help pages, with a list of them above. */
@NonNullByDefault(false)
public final class HelpView extends ViewPart {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.help";

    private Combo topics;
    private StyledText text;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        topics = Choices.in(area);
        topics.setVisibleItemCount(HelpTopic.values().length);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(topics);
        for (HelpTopic topic : HelpTopic.values()) {
            topics.add(topic.title());
        }
        topics.addListener(
                SWT.Selection,
                event -> show(HelpTopic.values()[Math.max(0, topics.getSelectionIndex())]));
        text = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GuidelinesText.prepare(text);
        text.setMargins(10, 8, 10, 8);
        text.setLineSpacing(3);
        text.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 120).applyTo(text);
        show(HelpTopic.FIRST_SESSION);
    }

    /** Shows a page. */
    void show(HelpTopic topic) {
        topics.select(topic.ordinal());
        boolean arabic = topic.isTranslated() && WorkbenchLanguage.isArabic();
        text.setOrientation(arabic ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        GuidelinesText.show(GuidelinesPage.of(topic.page()), text);
        text.setTopIndex(0);
    }

    @Override
    public void setFocus() {
        topics.setFocus();
    }
}
