package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** Layers and tags are edited in a dialog that says what would break. */
final class SchemeTest {

    private @Nullable Article made;

    @BeforeEach
    void newCorpus() throws CorpusException {
        made = new Article();
    }

    @AfterEach
    void clear() throws CoreException {
        article().close();
    }

    @Test
    void aTagThatIsInUseIsTakenAwayOnlyAfterAWarning() throws Exception {
        AnnotationDesk desk = article().openEmpty().desk().orElseThrow();
        article().mark(desk, "الرباط", "P");
        article().workbench().run("org.eclipse.ui.file.save");
        Answer warning =
                Answer.to(
                        article().workbench(),
                        "What would not fit any more",
                        shell -> {
                            assertThat(Views.first(shell, Table.class).getItem(0).getText(2))
                                    .contains("no tag PER");
                            Views.picture(article().workbench(), shell, "breaks");
                            Views.press(shell, "Back");
                        });
        Answer answer =
                Answer.to(
                        article().workbench(),
                        "Layers and tags",
                        shell -> {
                            takeAway(shell, "PER");
                            Views.picture(article().workbench(), shell, "scheme");
                            Views.press(shell, "Save");
                            Views.press(shell, "Cancel");
                        });
        article().workbench().run("org.tahqiq.ui.scheme");
        answer.check();
        warning.check();

        assertThat(tags()).contains("PER");
    }

    @Test
    void aNewTagIsThereToBeGiven() throws Exception {
        article().openEmpty();
        Answer answer =
                Answer.to(
                        article().workbench(),
                        "Layers and tags",
                        shell -> {
                            Views.press(shell, "Add");
                            Text name = Views.all(shell, Text.class).get(0);
                            name.setText("WEAPON");
                            Views.press(shell, "Save");
                        });
        article().workbench().run("org.tahqiq.ui.scheme");
        answer.check();

        assertThat(tags()).contains("WEAPON");
    }

    @Test
    void aFeatureWithItsValuesIsAdded() throws Exception {
        article().openEmpty();
        Answer answer =
                Answer.to(
                        article().workbench(),
                        "Layers and tags",
                        shell -> {
                            TabFolder tabs = Views.first(shell, TabFolder.class);
                            tabs.setSelection(2);
                            Views.press(shell, "Add");
                            Views.all(shell, Text.class).get(0).setText("gender");
                            Combo values = Views.all(shell, Combo.class).get(1);
                            values.select(1);
                            values.notifyListeners(SWT.Selection, new Event());
                            Views.all(shell, Text.class).get(3).setText("m, f");
                            Views.picture(article().workbench(), shell, "features");
                            tabs.setSelection(3);
                            List layers = Views.first(shell, List.class);
                            layers.setSelection(layers.indexOf("Relation"));
                            layers.notifyListeners(SWT.Selection, new Event());
                            Views.picture(article().workbench(), shell, "constraints");
                            tabs.setSelection(1);
                            Views.picture(article().workbench(), shell, "layer");
                            Views.press(shell, "Save");
                        });
        article().workbench().run("org.tahqiq.ui.scheme");
        answer.check();

        Scheme scheme = Scheme.of(Corpora.ofWorkbench().store(article().project()).corpus());
        FeatureDefinition feature =
                scheme.layer("Entity").orElseThrow().getFeatures().stream()
                        .filter(found -> "gender".equals(found.getName()))
                        .findFirst()
                        .orElseThrow();
        assertThat(scheme.tagset(feature.getTagset()).orElseThrow().getTags())
                .extracting(Tag::getName)
                .containsExactly("m", "f");
    }

    private static void takeAway(Shell shell, String tag) {
        Table table = Views.first(shell, Table.class);
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText().endsWith(tag)) {
                table.setSelection(i);
                table.notifyListeners(SWT.Selection, new Event());
                Event delete = new Event();
                delete.keyCode = SWT.DEL;
                table.notifyListeners(SWT.KeyDown, delete);
                return;
            }
        }
        throw new AssertionError(tag);
    }

    private Iterable<String> tags() throws CorpusException {
        Scheme scheme = Scheme.of(Corpora.ofWorkbench().store(article().project()).corpus());
        return scheme.tags(scheme.layer("Entity").orElseThrow()).stream()
                .map(Tag::getName)
                .toList();
    }

    private Article article() {
        return Optional.ofNullable(made).orElseThrow();
    }
}
