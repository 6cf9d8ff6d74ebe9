package org.tahqiq.nlp.api.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.nlp.internal.format.Article;
import org.tahqiq.nlp.internal.format.Schemes;
import org.tahqiq.nlp.internal.format.conll.Conll2002Format;

class ExporterTest {

    private final Path folder;
    private final Path out;
    private final CorpusStore store;
    private final List<String> documents = new ArrayList<>();

    ExporterTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        out = folder.resolve("out");
        store = CorpusStore.create(new PlainCorpusFiles(folder.resolve("corpus")), Schemes.news());
    }

    private Article add(String id, String text) {
        return Article.of(id, text).withWords();
    }

    private void save(String id, String text, Article article) throws CorpusException {
        DocumentEntry entry = store.addDocument(NewDocument.of(id, text));
        AnnotationSet set = store.newSet(entry.getId(), "gold");
        set.setState(SetState.IN_PROGRESS);
        set.getSpans().addAll(article.set().getSpans());
        set.getRelations().addAll(article.set().getRelations());
        store.save(set);
        documents.add(entry.getId());
    }

    private void save(String id, String text) throws CorpusException {
        save(id, text, add(id, text));
    }

    private ExportRequest request(String format) {
        return new ExportRequest(
                "gold", documents, false, format, out, Optional.empty(), Map.of(), "Tahqiq test");
    }

    private ExportRequest request(String format, Split split) {
        return new ExportRequest(
                "gold", documents, false, format, out, Optional.of(split), Map.of(), "Tahqiq test");
    }

    private ExportResult run(ExportRequest request) throws CorpusException {
        return new Exporter(FormatCatalog.installed(), store, request)
                .run(new NullProgressMonitor());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private JsonObject manifest() throws IOException {
        return JsonParser.parseString(Files.readString(out.resolve("manifest.json")))
                .getAsJsonObject();
    }

    @Test
    void writesFilesManifestAndReport() throws Exception {
        save("a", "زار لافروف بغداد", add("a", "زار لافروف بغداد").entity("GPE", "بغداد"));
        ExportResult result = run(request("conll2002"));
        assertThat(result.isGood()).isTrue();
        assertThat(names(out)).containsExactly("corpus.conll", "manifest.json", "report.md");
        assertThat(Files.readString(out.resolve("report.md")))
                .isEqualTo(
                        "# What the format conll2002 could not carry\n\n"
                                + "1 document was written, read back and compared.\n\n"
                                + "Nothing was lost.\n");
        JsonObject manifest = manifest();
        assertThat(manifest.get("tool").getAsString()).isEqualTo("Tahqiq test");
        assertThat(manifest.get("annotator").getAsString()).isEqualTo("gold");
        assertThat(manifest.get("options").getAsJsonObject().get("columns").getAsString())
                .isEqualTo("1");
        JsonObject document = manifest.get("documents").getAsJsonArray().get(0).getAsJsonObject();
        assertThat(document.get("sha256").getAsString())
                .isEqualTo(store.corpus().getDocuments().get(0).getSha256());
        assertThat(document.get("state").getAsString()).isEqualTo("in-progress");
        assertThat(document.get("annotations").toString())
                .isEqualTo("{\"Entity\":1,\"Sentence\":1,\"Word\":3}");
        assertThat(manifest.get("files").getAsJsonArray()).hasSize(2);
    }

    @Test
    void listsWhatWasLostWithDocumentLineAndText() throws Exception {
        String text = "بين لندن\nو|موسكو وموسكو";
        Article article = add("a", text).entity("GPE", "لندن");
        article.builder().span("Entity", "GPE", text.length() - 5, text.length());
        save("a", text, article);
        run(request("conll2002"));
        assertThat(Files.readString(out.resolve("report.md")))
                .contains(
                        "| Does not begin and end with a word and was moved to the bounds of words | Entity | 1 |")
                .contains("| a | 2 | Entity | GPE موسكو | \u2066→ \u2067وموسكو\u2069\u2069 |");
    }

    @Test
    void writesTheSameBytesTwice() throws Exception {
        save("a", "واحد");
        save("b", "اثنان");
        run(request("conll2002"));
        List<String> first = new ArrayList<>();
        for (String name : names(out)) {
            first.add(Files.readString(out.resolve(name)));
        }
        run(request("conll2002"));
        List<String> second = new ArrayList<>();
        for (String name : names(out)) {
            second.add(Files.readString(out.resolve(name)));
        }
        assertThat(second).isEqualTo(first);
        assertThat(names(folder))
                .noneMatch(name -> name.contains(".part-") || name.contains(".old-"));
    }

    @Test
    void refusesAFolderWithOtherThingsInIt() throws Exception {
        save("a", "واحد");
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.txt"), "x");
        assertThatThrownBy(() -> run(request("text")))
                .hasMessage(out + ": is not empty and no earlier export; choose another folder");
        assertThat(names(out)).containsExactly("thesis.txt");
    }

    @Test
    void neverReplacesAFileThatTheEarlierExportDidNotWrite() throws Exception {
        save("a", "واحد");
        run(request("text"));
        Path own = Files.writeString(Files.createDirectory(out.resolve("notes")).resolve("x"), "x");
        assertThatThrownBy(() -> run(request("text")))
                .hasMessage(
                        out
                                + ": holds 'notes/x', which is not of the earlier export and would"
                                + " be lost; move it elsewhere, or choose another folder");
        assertThat(own).hasContent("x");
        assertThat(names(folder)).noneMatch(name -> name.contains(".part-"));
        Files.delete(own);
        run(request("jsonl"));
        assertThat(names(out)).containsExactly("corpus.jsonl", "manifest.json", "report.md");
    }

    @Test
    void neverReplacesAFileThatCameWhileItWrote() throws Exception {
        save("a", "واحد");
        run(request("text"));
        NullProgressMonitor monitor =
                new NullProgressMonitor() {
                    @Override
                    public void subTask(@org.eclipse.jdt.annotation.Nullable String name) {
                        if ("a".equals(name)) {
                            try {
                                Files.writeString(out.resolve("late.txt"), "x");
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        }
                    }
                };
        Exporter exporter = new Exporter(FormatCatalog.installed(), store, request("text"));
        assertThatThrownBy(() -> exporter.run(monitor)).hasMessageContaining("holds 'late.txt'");
        assertThat(out.resolve("late.txt")).hasContent("x");
    }

    @Test
    void refusesAFolderAmongTheDocuments() throws Exception {
        save("a", "واحد");
        for (String into : List.of("documents", "documents/export", "documents/a/new/er")) {
            ExportRequest request =
                    new ExportRequest(
                            "gold",
                            documents,
                            false,
                            "text",
                            folder.resolve("corpus").resolve(into),
                            Optional.empty(),
                            Map.of(),
                            "Tahqiq test");
            assertThatThrownBy(() -> run(request))
                    .hasMessageEndingWith(
                            into
                                    + ": lies among the documents of the corpus; choose another"
                                    + " folder to export to");
        }
        assertThat(store.annotators("a")).containsExactly("gold");
        assertThat(folder.resolve("corpus/documents/export")).doesNotExist();
    }

    @Test
    void refusesToTakeAManifestOfSomebodyElseForItsOwn() throws Exception {
        save("a", "واحد");
        Files.createDirectories(out);
        Files.writeString(out.resolve("manifest.json"), "{\"name\": \"web app\"}");
        assertThatThrownBy(() -> run(request("text"))).isInstanceOf(CorpusException.class);
    }

    @Test
    void dividesByDocumentAlwaysInTheSameWay() throws Exception {
        for (int i = 0; i < 20; i++) {
            save("d" + i, "نص رقم " + i);
        }
        ExportResult result = run(request("conll2002", Split.of("80/10/10", 1)));
        assertThat(result.parts()).isEqualTo(Map.of("train", 16, "dev", 2, "test", 2));
        assertThat(names(out))
                .containsExactly(
                        "dev.conll", "manifest.json", "report.md", "test.conll", "train.conll");
        String test = Files.readString(out.resolve("test.conll"));
        run(request("conll2002", Split.of("80/10/10", 1)));
        assertThat(Files.readString(out.resolve("test.conll"))).isEqualTo(test);
        run(request("conll2002", Split.of("80/10/10", 2)));
        assertThat(Files.readString(out.resolve("test.conll"))).isNotEqualTo(test);
    }

    @Test
    void putsDocumentsWithTheSameTextIntoTheSamePart() throws Exception {
        for (int i = 0; i < 10; i++) {
            save("a" + i, "نص رقم " + i);
            save("b" + i, "نص رقم " + i);
        }
        run(request("text", Split.of("50/30/20", 7)));
        for (String part : List.of("train", "dev", "test")) {
            List<String> names = names(out.resolve(part));
            assertThat(names).isNotEmpty();
            names.forEach(
                    name ->
                            assertThat(names)
                                    .contains(
                                            (name.startsWith("a") ? "b" : "a")
                                                    + name.substring(1)));
        }
    }

    @Test
    void writesAFolderForEachPartWhereEveryDocumentIsAFile() throws Exception {
        for (int i = 0; i < 3; i++) {
            save("d" + i, "نص رقم " + i);
        }
        ExportResult result = run(request("text", Split.of("34/33/33", 1)));
        assertThat(result.isGood()).isTrue();
        assertThat(names(out)).hasSize(5).anyMatch(name -> name.startsWith("train/d"));
    }

    @Test
    void refusesSharesThatAreNotAHundred() {
        assertThatThrownBy(() -> Split.of("80/10/20", 1))
                .hasMessage("The shares 80/10/20 are 110 together; they must be 100.");
        assertThatThrownBy(() -> Split.of("80", 1))
                .hasMessage(
                        "'80' is no split; write the shares of train, dev and test, such as 80/10/10.");
    }

    @Test
    void exportsFinishedSetsOnlyWhenAsked() throws Exception {
        save("a", "واحد");
        save("b", "اثنان");
        AnnotationSet set = store.load("b", "gold");
        set.setState(SetState.FINISHED);
        store.save(set);
        ExportRequest finished =
                new ExportRequest(
                        "gold", documents, true, "text", out, Optional.empty(), Map.of(), "t");
        assertThat(run(finished).parts()).isEqualTo(Map.of("corpus", 1));
        assertThat(names(out)).contains("b.txt").doesNotContain("a.txt");
    }

    @Test
    void saysThatThereIsNothingToExport() throws Exception {
        save("a", "واحد");
        ExportRequest nobody =
                new ExportRequest(
                        "salma", documents, false, "text", out, Optional.empty(), Map.of(), "t");
        assertThatThrownBy(() -> run(nobody))
                .hasMessage(
                        "'salma' has annotated none of the chosen documents (1); there is nothing to export.");
        assertThat(out).doesNotExist();
    }

    @Test
    void goesOnAfterADocumentWhoseTextHasChanged() throws Exception {
        save("a", "واحد");
        save("b", "اثنان");
        Path text = folder.resolve("corpus/documents/a/text.txt");
        assertThat(text.toFile().setWritable(true)).isTrue();
        Files.writeString(text, "غيره");
        ExportResult result = run(request("text"));
        assertThat(result.failures()).hasSize(1);
        assertThat(result.isGood()).isFalse();
        assertThat(names(out)).containsExactly("b.txt", "manifest.json", "report.md");
        assertThat(Files.readString(out.resolve("report.md")))
                .contains("Documents that could not be written")
                .contains("has changed since it was imported");
    }

    @Test
    void leavesNothingBehindWhenCancelled() throws Exception {
        save("a", "واحد");
        save("b", "اثنان");
        NullProgressMonitor monitor =
                new NullProgressMonitor() {
                    @Override
                    public void subTask(@org.eclipse.jdt.annotation.Nullable String name) {
                        setCanceled(isCanceled() || "b".equals(name));
                    }
                };
        Exporter exporter = new Exporter(FormatCatalog.installed(), store, request("text"));
        assertThatThrownBy(() -> exporter.run(monitor))
                .isInstanceOf(OperationCanceledException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("corpus"));
        }
    }

    @Test
    void anUnannouncedDifferenceMakesTheExportBad() throws Exception {
        save("a", "زار بغداد", add("a", "زار بغداد").entity("GPE", "بغداد"));
        Format lossy = new Silent(new Conll2002Format());
        ExportResult result =
                new Exporter(new FormatCatalog(List.of(lossy)), store, request("conll2002"))
                        .run(new NullProgressMonitor());
        assertThat(result.isGood()).isFalse();
        assertThat(result.differences())
                .containsExactly(
                        "Entity GPE 'بغداد' at 4-9 of the document 'a' was written but not read back.");
        assertThat(Files.readString(out.resolve("report.md")))
                .contains("## Differences that nothing announced");
    }

    /** A format that loses all entities and keeps quiet about it. */
    private static final class Silent implements Format {

        private final Format format;

        Silent(Format format) {
            this.format = format;
        }

        @Override
        public String id() {
            return format.id();
        }

        @Override
        public String labelEn() {
            return format.labelEn();
        }

        @Override
        public String labelAr() {
            return format.labelAr();
        }

        @Override
        public String descriptionEn() {
            return format.descriptionEn();
        }

        @Override
        public List<String> extensions() {
            return format.extensions();
        }

        @Override
        public Layout layout() {
            return format.layout();
        }

        @Override
        public List<FormatOption> options() {
            return format.options();
        }

        @Override
        public boolean recognises(FileHead head) {
            return format.recognises(head);
        }

        @Override
        public void read(ImportSource source, ImportContext context, ImportSink sink)
                throws CorpusException {
            format.read(source, context, sink);
        }

        @Override
        public FormatWriter writer(ExportTarget target) throws CorpusException {
            FormatWriter writer = format.writer(target);
            return new FormatWriter() {
                @Override
                public void write(ExportDocument document, ExportReport report)
                        throws CorpusException {
                    AnnotationSet less = org.eclipse.emf.ecore.util.EcoreUtil.copy(document.set());
                    less.getSpans().removeIf(span -> span.getLayer().equals("Entity"));
                    writer.write(
                            new ExportDocument(document.entry(), document.text(), less), report);
                }

                @Override
                public void close() throws CorpusException {
                    writer.close();
                }
            };
        }
    }
}
