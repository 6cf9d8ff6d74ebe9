package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** Every view of ours opens, in whatever language and theme the workbench is. */
final class EveryViewTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @Test
    void everyViewOpens() throws Exception {
        try (Article article = new Article()) {
            showAll(article, "light");
        }
    }

    @Test
    void everyViewOpensInTheDarkTheme() throws Exception {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        themes.setTheme(DARK, false);
        try (Article article = new Article()) {
            showAll(article, "dark");
        } finally {
            themes.setTheme(LIGHT, false);
        }
    }

    private static void showAll(Article article, String theme) throws Exception {
        Workbench workbench = article.workbench();
        article.window().setBounds(0, 0, 1280, 800);
        var store = Corpora.ofWorkbench().store(article.project());
        store.save(store.newSet("visit", "nora"));
        AnnotationDesk desk = article.open("nora").desk().orElseThrow();
        article.mark(desk, "إدريس المسناوي", "P");
        article.mark(desk, "الرباط", "G");
        for (IViewDescriptor view : views()) {
            boolean arabic = Locale.getDefault().getLanguage().equals("ar");
            assertThat(view.getLabel()).matches(arabic ? "\\p{IsArabic}.*" : "[A-Z].*");
            Composite area = Views.show(workbench, view.getId());
            assertThat(area.getChildren()).as(view.getId()).isNotEmpty();
            assertThat(area.isVisible()).as(view.getId()).isTrue();
            IViewPart part = workbench.page().findView(view.getId());
            assertThat(part.getClass().getName()).doesNotContain("Error");
            assertThat(area.getChildren()[0].getSize().x).as(view.getId()).isPositive();
            String language = Locale.getDefault().getLanguage();
            String name = view.getId().replace("org.tahqiq.ui.", "");
            String file = "%s-%s-%s".formatted(name, language, theme);
            Views.picture(workbench, file);
            if (Views.arePicturesWanted()) {
                article.window().setBounds(0, 0, 1920, 1080);
                Views.picture(workbench, file + "-large");
                article.window().setBounds(0, 0, 1280, 800);
            }
        }
    }

    private static List<IViewDescriptor> views() {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith("org.tahqiq.ui."))
                .toList();
    }
}
