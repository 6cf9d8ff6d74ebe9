package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.tahqiq.ui.internal.concordance.ConcordanceView;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.desk.DeskListener;

/**
 * What a person is asked before many documents are changed at once, and told when a name is added
 * to the list of the corpus, in whatever language and theme.
 */
final class MassChangeTest {

    @Test
    void manyDocumentsAreNotChangedUnasked() throws Exception {
        try (Article article = new Article();
                Looks looks = Looks.light(article.workbench())) {
            changeMany(article, looks);
            looks.check();
        }
    }

    @Test
    void manyDocumentsAreNotChangedUnaskedInTheDarkTheme() throws Exception {
        try (Article article = new Article();
                Looks looks = Looks.dark(article.workbench())) {
            changeMany(article, looks);
            looks.check();
        }
    }

    private static void changeMany(Article article, Looks looks) throws Exception {
        Workbench workbench = article.workbench();
        article.window().setBounds(0, 0, 1280, 800);
        article.openEmpty();
        workbench.page().closeAllEditors(false);
        article.add("third-visit", "وصل الوزير إلى مدريد.\n");
        article.add("second-visit", "غادر مدريد أمس إلى زنبركستان.\n");
        AnnotationEditor editor = article.openOther("second-visit");
        AnnotationDesk desk = editor.desk().orElseThrow();
        article.selectIn(desk, "مدريد");
        workbench.press(article.text(), "G");
        String before = article.saved("nora");

        looks.atWindow(
                "propagate-corpus",
                "PropagateDialog",
                () -> workbench.run("org.tahqiq.ui.propagateCorpus"));
        article.selectIn(desk, "زنبركستان");
        workbench.press(article.text(), "G");
        addName(article, looks, desk);
        confirm(article, looks);

        assertThat(article.saved("nora")).isEqualTo(before);
        workbench.page().closeAllEditors(false);
    }

    private static void addName(Article article, Looks looks, AnnotationDesk desk) {
        List<String> said = new ArrayList<>();
        desk.addListener(
                new DeskListener() {
                    @Override
                    public void said(String sentence, boolean refusal) {
                        said.add(sentence);
                    }
                });
        article.workbench().page().saveAllEditors(false);
        article.workbench().run("org.tahqiq.ui.addName");
        looks.at(article.window(), "name-added");
        boolean arabic = Locale.getDefault().getLanguage().equals("ar");
        assertThat(said.get(said.size() - 1))
                .contains("زنبركستان")
                .contains(arabic ? "قائمة" : "list of names");
    }

    private static void confirm(Article article, Looks looks) throws Exception {
        Workbench workbench = article.workbench();
        Composite view = Views.show(workbench, ConcordanceView.ID);
        Views.first(view, Text.class).setText("الوزير");
        Views.press(view, "Search", "بحث");
        Table hits = Views.first(view, Table.class);
        workbench.await("the hits", () -> hits.getItemCount() > 1);
        hits.selectAll();
        looks.at("concordance-confirm", () -> Views.press(view, "Mark", "وسم"));
    }
}
