package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Status;

/** Holding one annotator against another, and one file against another. */
final class EvaluateCommandTest {

    private static final String RIGHT =
            "سالم B-PER\nنورا B-PER\nفي O\nصنعاء B-LOC\nالقديمة I-LOC\n\nعدن B-LOC\nأمس O\n";
    private static final String FOUND =
            "سالم B-PER\nنورا I-PER\nفي O\nصنعاء B-LOC\nالقديمة O\n\nعدن B-ORG\nأمس I-LOC\n";

    private final Path folder;
    private final TestCorpus corpus;

    EvaluateCommandTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        this.corpus = TestCorpus.in(folder, "summit", "visit");
    }

    @Test
    void showsPrecisionRecallAndF1ByLayerAndTag() throws Exception {
        copy();
        retag("visit", "salma", "ORG");
        new GoldenFile("evaluate-corpus.txt").assertIs(evaluate("--confusion").out());
    }

    @Test
    void rejectedSuggestionsAreWrong() throws CorpusException {
        copy();
        corpus.decide("visit", "salma", Status.REJECTED);
        assertThat(evaluate().out())
                .containsPattern("Entity +micro +3 +6 +3 +50.00 +100.00 +66.67");
    }

    @Test
    void secondSystemIsHeldAgainstTheFirst() throws Exception {
        copy();
        CommandRun.good("copy", "--from", "machine", "--to", "omar", folder);
        retag("visit", "omar", "ORG");
        new GoldenFile("evaluate-against.txt")
                .assertIs(evaluate("--against", "omar", "--layer", "Entity").out());
    }

    @Test
    void segmentsHaveLinesOfTheirOwn() {
        copy();
        assertThat(evaluate("--layer", "Segment").out())
                .contains("Segmentation: 0.00 % of the words are right (0 of 0).\n")
                .contains("Part of speech: 0.00 % of the segments that were found (0 of 0).\n");
    }

    @Test
    void scriptsGetJson() {
        copy();
        JsonObject json = json(evaluate("--layer", "Entity", "--json"));
        JsonObject entity = json.getAsJsonObject("layers").getAsJsonObject("Entity");
        JsonObject strict = entity.getAsJsonObject("strict");

        assertThat(json.get("documents").getAsInt()).isEqualTo(2);
        assertThat(json.getAsJsonObject("layers").keySet()).containsExactly("Entity");
        assertThat(strict.getAsJsonObject("micro").get("f1").getAsDouble()).isEqualTo(1);
        assertThat(strict.getAsJsonObject("tags").keySet()).containsExactly("GPE", "PER");
        assertThat(entity.getAsJsonObject("interval95").getAsJsonArray("micro")).hasSize(2);
        assertThat(entity.getAsJsonObject("confusion").getAsJsonObject("PER").get("PER"))
                .hasToString("4");
    }

    @Test
    void documentThatTheSystemLacksIsNamed() {
        CommandRun.good(
                "copy", "--from", "machine", "--to", "salma", "--documents", "visit", folder);
        CommandRun run =
                CommandRun.of("evaluate", "--gold", "machine", "--system", "salma", folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).containsExactly("error: summit: salma has not annotated this");
    }

    @Test
    void layerThatThereIsNotIsNamed() {
        copy();
        CommandRun run =
                CommandRun.of(
                        "evaluate",
                        "--gold",
                        "salma",
                        "--system",
                        "machine",
                        "--layer",
                        "Entiti",
                        folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("There is no layer 'Entiti'; did you mean 'Entity'?");
    }

    @Test
    void filesAreHeldAgainstEachOther() throws IOException {
        new GoldenFile("evaluate-files.txt").assertIs(evaluateFiles("--confusion").out());
    }

    @Test
    void insideWithoutBeginningBeginsASpanUnlessReadStrictly() throws IOException {
        assertThat(evaluateFiles().out()).containsPattern("Span +micro +4 +4 +0 ");
        assertThat(evaluateFiles("--iob", "STRICT").out()).containsPattern("Span +micro +4 +3 +0 ");
    }

    @Test
    void oneFileMayHoldBothColumns() throws IOException {
        Path both = folder.resolve("both");
        Files.writeString(both, "سالم NN B-PER B-PER\nفي IN O B-PER\n");
        assertThat(CommandRun.good("evaluate", "--gold", both).out())
                .startsWith("1 sentence, 2 words; 50.00 % of the words have the right tag.\n")
                .containsPattern("Span +micro +1 +2 +1 +50.00 +100.00 +66.67");
    }

    @Test
    void corpusNeedsASystem() {
        CommandRun run = CommandRun.of("evaluate", "--gold", "machine", folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly("error: Say with --system whose annotation is measured.");
    }

    private CommandRun evaluateFiles(String... options) throws IOException {
        Path right = folder.resolve("right");
        Path found = folder.resolve("found");
        Files.writeString(right, RIGHT);
        Files.writeString(found, FOUND);
        return with(options, "evaluate", "--gold", right, "--system", found);
    }

    private void retag(String document, String annotator, String tag) throws CorpusException {
        AnnotationSet set = corpus.store().load(document, annotator);
        set.getSpans().get(0).setTag(tag);
        corpus.store().save(set);
    }

    private void copy() {
        CommandRun.good("copy", "--from", "machine", "--to", "salma", folder);
    }

    private CommandRun evaluate(String... options) {
        return with(options, "evaluate", "--gold", "salma", "--system", "machine", folder);
    }

    private static CommandRun with(String[] options, Object... arguments) {
        Object[] all = new Object[arguments.length + options.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(options, 0, all, arguments.length, options.length);
        return CommandRun.good(all);
    }

    private static JsonObject json(CommandRun run) {
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }
}
