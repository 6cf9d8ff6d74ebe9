package org.tahqiq.nlp.api.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;
import org.tahqiq.nlp.api.pipeline.RunRequest;
import org.tahqiq.nlp.internal.engine.EngineRegistry;
import org.tahqiq.nlp.internal.pipeline.UimaPipelineRunner;

/** A name that a person adds is found by the next run. */
final class CorpusNamesTest {

    private static final String NAME = "زنبركستان";

    private final Path folder;
    private final CorpusStore store;
    private final CorpusNames names;

    CorpusNamesTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder.resolve("corpus");
        store =
                CorpusStore.create(
                        new PlainCorpusFiles(this.folder),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("names"));
        DefaultPipelines.addTo(store.corpus());
        store.saveCorpus();
        names = new CorpusNames(store);
    }

    @Test
    void theNextRunFindsTheNameBehindAProclitic() throws Exception {
        String document =
                store.addDocument(NewDocument.of("a", "عاد الوفد من باريس وبزنبركستان بدأ."))
                        .getId();

        names.add(NAME, "GPE", document);
        new UimaPipelineRunner(EngineRegistry.installed(), Clock.systemUTC())
                .run(
                        new RunRequest(store, folder, arabicNews(), List.of(document), 1),
                        new NullProgressMonitor());

        String text = store.text(document);
        assertThat(store.load(document, "arabic-news").getSpans())
                .filteredOn(span -> "GPE".equals(span.getTag()))
                .extracting(span -> text.substring(span.getBegin(), span.getEnd()))
                .containsExactlyInAnyOrder("باريس", NAME);
    }

    @Test
    void theListSaysWhereANameWasFound() throws Exception {
        names.add(NAME, "GPE", "a");

        assertThat(lines()).containsExactly("name,tag,source", NAME + ",GPE,a");
    }

    @Test
    void theStepsThatReadNoListYetReadThisOne() throws Exception {
        CorpusNames.Addition addition = names.add(NAME, "GPE", "a");

        assertThat(addition.pipelines()).containsExactly("arabic-news", "arabic-news-model");
        assertThat(CorpusStore.open(new PlainCorpusFiles(folder)).corpus().getPipelines())
                .flatExtracting(Pipeline::getSteps)
                .filteredOn(step -> step.getEngine().equals("dictionary-entities"))
                .extracting(Step::getParameters)
                .containsOnly(Map.of("modelLocation", "names.csv"));
    }

    @Test
    void aStepWithAListOfItsOwnKeepsIt() throws Exception {
        Map<String, String> own = Map.of("modelLocation", "mine.csv");
        arabicNews().getSteps().stream()
                .filter(step -> step.getEngine().equals("dictionary-entities"))
                .forEach(step -> step.setParameters(own));

        assertThat(names.add(NAME, "GPE", "a").pipelines()).doesNotContain("arabic-news");
        assertThat(arabicNews().getSteps()).extracting(Step::getParameters).contains(own);
    }

    @Test
    void aNameIsAddedOnce() throws Exception {
        names.add(NAME, "GPE", "a");

        assertThat(names.add(NAME, "GPE", "b").isNew()).isFalse();
        assertThat(lines()).hasSize(2);
    }

    @Test
    void aNameThatTheEngineKnowsIsNotAdded() throws Exception {
        assertThat(names.add("موسكو", "GPE", "a").isNew()).isFalse();
        assertThat(folder.resolve("names.csv")).doesNotExist();
    }

    @Test
    void whatAPersonWroteIntoTheListStays() throws Exception {
        List<String> before = List.of("# ours", "name,tag,source", "واق الواق,LOC,tale");
        Files.write(folder.resolve("names.csv"), before);

        names.add(NAME, "GPE", "a");

        assertThat(lines()).startsWith(before.toArray(String[]::new)).hasSize(4);
    }

    @Test
    void separatorsAndLineBreaksInANameDoNotBreakTheList() throws Exception {
        names.add("# \"واق\",\nالواق", "ORG", "a");

        assertThat(lines()).hasSize(2);
        assertThat(names.add("# \"واق\", الواق", "ORG", "a").isNew()).isFalse();
    }

    @Test
    void aTagThatTheEngineDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> names.add(NAME, "WEAPON", "a"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("WEAPON");
        assertThat(folder.resolve("names.csv")).doesNotExist();
    }

    @Test
    void aBrokenLineOfTheListIsNamed() throws Exception {
        Files.write(folder.resolve("names.csv"), List.of("name,tag,source", "واق الواق"));

        assertThatThrownBy(() -> names.add(NAME, "GPE", "a"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("names.csv:2");
    }

    private Pipeline arabicNews() {
        return store.corpus().getPipelines().stream()
                .filter(pipeline -> pipeline.getName().equals(DefaultPipelines.ARABIC_NEWS))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines() throws Exception {
        return Files.readAllLines(folder.resolve("names.csv"), StandardCharsets.UTF_8);
    }
}
