package org.tahqiq.ui.internal.view;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** The guidelines of the active editor's corpus, at the tag of what is picked. */
@NonNullByDefault(false)
public final class GuidelinesView extends DeskView {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.guidelines";

    private final boolean arabic = WorkbenchLanguage.isArabic();
    private StyledText text;
    private GuidelinesPage page = GuidelinesPage.of("");
    private String shownTag = "";
    private OptionalInt shownLine = OptionalInt.empty();

    @Override
    protected void createControls(Composite parent) {
        int direction = arabic ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | direction);
        GuidelinesText.prepare(text);
        text.setMargins(8, 8, 8, 8);
        text.setCaret(null);
        // Lines wrap elsewhere then; only a person who has gone on reading is left where they are.
        text.addListener(SWT.Resize, event -> shownLine.ifPresent(this::reveal));
        text.addListener(SWT.MouseWheel, event -> shownLine = OptionalInt.empty());
        text.addListener(SWT.KeyDown, event -> shownLine = OptionalInt.empty());
        text.getVerticalBar().addListener(SWT.Selection, event -> shownLine = OptionalInt.empty());
    }

    @Override
    protected void refresh() {
        page =
                GuidelinesPage.of(
                        editor().map(GuidelinesView::read).orElse(Messages.Guidelines_open));
        GuidelinesText.show(page, text);
        shownTag = "";
        shownLine = OptionalInt.empty();
        sceneChanged();
    }

    private static String read(AnnotationEditor editor) {
        try {
            CorpusStore store = Corpora.ofWorkbench().store(editor.input().project());
            String file = store.corpus().getGuidelines();
            return file == null
                    ? Messages.Guidelines_none
                    : new String(store.files().read(file), StandardCharsets.UTF_8);
        } catch (CorpusException e) {
            return String.valueOf(e.getLocalizedMessage());
        }
    }

    @Override
    public void sceneChanged() {
        String tag =
                desk().flatMap(AnnotationDesk::picked).map(Annotation::getTag).orElse(shownTag);
        if (!tag.equals(shownTag)) {
            shownTag = tag;
            Optional<Integer> offset =
                    page.anchor(arabic ? tag : tag + "-en").or(() -> page.anchor(tag));
            offset.ifPresent(at -> reveal(text.getLineAtOffset(at)));
        }
    }

    private void reveal(int line) {
        shownLine = OptionalInt.of(line);
        text.setTopIndex(line);
        // StyledText brings the line to the edge, below which the margin covers half of it.
        int place = text.getLinePixel(line) - text.getTopMargin();
        text.setTopPixel(text.getTopPixel() + place);
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
