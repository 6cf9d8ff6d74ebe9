package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.training.TrainedPipeline;
import org.tahqiq.nlp.api.training.TrainingTask;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.pipeline.RunLog;

/** Training a model from the menu, and what the person is shown of it. */
final class TrainTest {

    private static final String DIALOG = "Train a Model";
    private static final String REPORT = "What Was Learned";

    @Test
    void aModelIsTrainedInTheBackgroundAndItsErrorsOpenInTheEditor() throws Exception {
        try (Article article = new Article()) {
            CorpusStore store = Corpora.ofWorkbench().store(article.project());
            for (String minister : List.of("خالد", "منصور", "سليم", "بدر")) {
                annotate(store, "d-" + minister, minister, "GPE");
            }
            annotate(store, "otherwise", "خالد", "LOC");
            Answer answer =
                    Answer.to(article.workbench(), DIALOG, shell -> Views.press(shell, "Train"));
            article.workbench().run("org.tahqiq.ui.train");
            answer.check();
            article.workbench().await("the report", () -> report(article).isPresent());

            Shell report = report(article).orElseThrow();
            Table scores = Views.first(report, Table.class);
            assertThat(scores.getItem(scores.getItemCount() - 1).getText()).isEqualTo("all");
            Views.picture(article.workbench(), report, "training-scores");
            Views.first(report, TabFolder.class).setSelection(3);
            Views.picture(article.workbench(), report, "training-errors");
            assertThat(article.path("models/arabic-news-trained-entities.model")).exists();
            assertThat(store.corpus().getPipelines())
                    .extracting(Pipeline::getName)
                    .contains("arabic-news-trained");

            Tree errors = Views.first(report, Tree.class);
            TreeItem place = errors.getItem(0).getItem(0);
            Event event = new Event();
            event.item = place;
            errors.notifyListeners(SWT.DefaultSelection, event);
            article.workbench().settle();
            assertThat(article.workbench().page().getActiveEditor())
                    .isInstanceOfSatisfying(
                            AnnotationEditor.class,
                            editor ->
                                    assertThat(place.getText())
                                            .contains(editor.input().document()));
            report.close();
        }
    }

    @Test
    void thePipelineOfRulesIsNotReplaced() throws Exception {
        try (Article article = new Article()) {
            annotate(Corpora.ofWorkbench().store(article.project()), "d", "خالد", "GPE");
            Answer answer =
                    Answer.to(
                            article.workbench(),
                            DIALOG,
                            shell -> {
                                Views.all(shell, Text.class).stream()
                                        .filter(text -> text.getText().startsWith("arabic-news"))
                                        .forEach(text -> text.setText("arabic-news"));
                                assertThat(shell.getDefaultButton().isEnabled()).isFalse();
                                Views.picture(article.workbench(), shell, "training-taken");
                                shell.close();
                            });
            article.workbench().run("org.tahqiq.ui.train");
            answer.check();
        }
    }

    @Test
    void finishingADocumentTrainsTheModelsAnewIfThePersonWantsIt() throws Exception {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.tahqiq.ui");
        preferences.putBoolean("training.afterFinishing", true);
        RunLog.ofWorkbench().clear();
        try (Article article = new Article()) {
            CorpusStore store = Corpora.ofWorkbench().store(article.project());
            for (String minister : List.of("خالد", "منصور", "سليم", "بدر")) {
                annotate(store, "d-" + minister, minister, "GPE");
            }
            String model = "models/mine-entities.model";
            Pipeline pipeline = TrainedPipeline.named("mine");
            TrainedPipeline.use(pipeline, TrainingTask.ENTITIES, model);
            store.corpus().getPipelines().add(pipeline);
            store.saveCorpus();

            AnnotationEditor editor = article.open();
            article.workbench().run("org.tahqiq.ui.finish");
            assertThat(article.path(model)).doesNotExist();
            editor.save();
            article.workbench().await("the log", () -> !RunLog.ofWorkbench().lines().isEmpty());

            assertThat(article.path(model)).exists();
            assertThat(RunLog.ofWorkbench().lines())
                    .extracting(RunLog.Line::sentence)
                    .containsExactly(
                            "The models of mine have learned anew from what nora has decided.");
        } finally {
            preferences.remove("training.afterFinishing");
            RunLog.ofWorkbench().clear();
        }
    }

    private static Optional<Shell> report(Article article) {
        return Stream.of(article.workbench().display().getShells())
                .filter(shell -> shell.getText().equals(REPORT))
                .findFirst();
    }

    /** A document of one sentence again and again, with a tag for its town. */
    private static void annotate(CorpusStore store, String document, String minister, String town)
            throws CorpusException {
        StringBuilder text = new StringBuilder();
        AnnotationSet set = AnnotationFactory.eINSTANCE.createAnnotationSet();
        for (int i = 0; i < 20; i++) {
            text.append("زار ");
            entity(set, text, minister, "PER");
            text.append(" مدينة ");
            entity(set, text, "موسكو", town);
            text.append(" أمس.\n");
        }
        store.addDocument(NewDocument.of(document, text.toString()));
        store.saveCorpus();
        set.setDocument(document);
        set.setAnnotator("nora");
        store.save(set);
    }

    private static void entity(AnnotationSet set, StringBuilder text, String name, String tag) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId("s" + set.getSpans().size());
        span.setLayer("Entity");
        span.setTag(tag);
        span.setBegin(text.length());
        text.append(name);
        span.setEnd(text.length());
        set.getSpans().add(span);
    }
}
