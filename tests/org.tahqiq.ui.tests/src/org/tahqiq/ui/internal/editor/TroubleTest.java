package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.SetLock;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** What an editor does when it cannot simply open a set. */
final class TroubleTest {

    /** As many bytes as in the set of an article of 10,000 words. */
    private static final int LARGE = 3_000_000;

    @Test
    void aDamagedSetShowsTheTextAndOffersItsFormerStates() throws Exception {
        try (Article article = new Article()) {
            AnnotationEditor editor = article.openEmpty();
            article.mark(editor.desk().orElseThrow(), "الرباط", "G");
            article.workbench().run("org.eclipse.ui.file.save");
            article.mark(editor.desk().orElseThrow(), "مدريد", "G");
            article.workbench().run("org.eclipse.ui.file.save");
            article.workbench().page().closeAllEditors(false);
            Path set = article.path(CorpusPaths.set("visit", "nora"));
            Files.writeString(set, Files.readString(set).substring(0, 200));
            article.project().refreshLocal(IResource.DEPTH_INFINITE, null);

            AnnotationEditor opened = article.open();
            AnnotationDesk desk = opened.desk().orElseThrow();

            assertThat(desk.view().text()).contains("الرباط");
            assertThat(desk.isReadOnly()).isTrue();
            assertThat(Article.labels(article.window()))
                    .anyMatch(label -> label.contains("nora.xmi"));
            assertThat(Article.all(article.window(), Button.class))
                    .extracting(Button::getText)
                    .contains("Local History\u2026");

            List<IFileState> former =
                    List.of(
                            article.project()
                                    .getFile(CorpusPaths.set("visit", "nora"))
                                    .getHistory(null));
            assertThat(former).isNotEmpty();
            article.workbench()
                    .onDialog(
                            "Local History",
                            shell ->
                                    shell.getDefaultButton()
                                            .notifyListeners(SWT.Selection, new Event()));
            Article.press(article.window(), "Local History\u2026");

            assertThat(opened.desk().orElseThrow().isReadOnly()).isFalse();
            assertThat(opened.desk().orElseThrow().view().annotations("Entity")).hasSize(1);
        }
    }

    @Test
    void aLargeSetHasFormerStatesToo() throws Exception {
        try (Article article = new Article()) {
            CorpusStore store = Corpora.ofWorkbench().store(article.project());
            AnnotationSet set = store.newSet("visit", "nora");
            Span span = AnnotationFactory.eINSTANCE.createSpan();
            span.setId("s1");
            span.setLayer("Entity");
            span.setEnd(1);
            span.setNote("ملاحظة".repeat(LARGE));
            set.getSpans().add(span);
            store.save(set);
            span.setNote("أخرى");
            store.save(set);

            IFile file = article.project().getFile(CorpusPaths.set("visit", "nora"));
            try (InputStream former = file.getHistory(null)[0].getContents()) {
                assertThat(former.readAllBytes()).hasSizeGreaterThan(LARGE);
            }
        }
    }

    @Test
    void aTextThatWasChangedIsSaidToBe() throws Exception {
        try (Article article = new Article()) {
            article.openEmpty();
            article.workbench().page().closeAllEditors(false);
            Path text = article.path(CorpusPaths.text("visit"));
            text.toFile().setWritable(true);
            Files.writeString(text, "غيره", StandardCharsets.UTF_8);

            AnnotationEditor editor = article.open();

            assertThat(editor.desk()).isEmpty();
            assertThat(Article.labels(article.window()))
                    .anyMatch(label -> label.contains("has changed since"));
        }
    }

    @Test
    void aSetThatAnotherWindowEditsIsOnlyLookedAt() throws Exception {
        try (Article article = new Article()) {
            article.openEmpty();
            article.workbench().page().closeAllEditors(false);
            SetLock other = SetLock.take(article.path(""), "visit", "nora").orElseThrow();

            AnnotationEditor editor = article.open();
            assertThat(editor.desk().orElseThrow().isReadOnly()).isTrue();
            assertThat(Article.labels(article.window()))
                    .anyMatch(label -> label.startsWith("Another window"));
            article.mark(editor.desk().orElseThrow(), "الرباط", "G");
            assertThat(editor.isDirty()).isFalse();
            assertThat(Files.exists(article.journal())).isFalse();

            other.close();
            Article.press(article.window(), "Try Again");
            assertThat(editor.desk().orElseThrow().isReadOnly()).isFalse();
        }
    }

    @Test
    void theLockGoesWithTheEditor() throws Exception {
        try (Article article = new Article()) {
            article.openEmpty();
            assertThat(SetLock.take(article.path(""), "visit", "nora")).isEmpty();

            article.workbench().page().closeAllEditors(false);

            SetLock.take(article.path(""), "visit", "nora").orElseThrow().close();
        }
    }

    @Test
    void theWorkbenchSavesByItselfIfThePersonWishes() throws Exception {
        IEclipsePreferences preferences =
                InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");
        try (Article article = new Article()) {
            preferences.putInt("SAVE_AUTOMATICALLY_INTERVAL", 1);
            preferences.putBoolean("SAVE_AUTOMATICALLY", true);
            AnnotationEditor editor = article.openEmpty();
            article.mark(editor.desk().orElseThrow(), "الرباط", "G");

            article.workbench().await("the editor to be saved", () -> !editor.isDirty());
        } finally {
            preferences.remove("SAVE_AUTOMATICALLY");
            preferences.remove("SAVE_AUTOMATICALLY_INTERVAL");
        }
    }
}
