package org.tahqiq.nlp.api.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusFiles;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ImportResult.Imported;
import org.tahqiq.nlp.internal.format.Schemes;
import org.tahqiq.nlp.internal.format.text.TextFormat;

class ImporterTest {

    private final Path folder;
    private final CorpusStore store;
    private final Path in;

    ImporterTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        in = Files.createDirectory(folder.resolve("in"));
        store = CorpusStore.create(new PlainCorpusFiles(folder.resolve("corpus")), Schemes.news());
    }

    private Path put(String name, String text) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ImportResult run(ImportRequest request) throws CorpusException {
        return new Importer(FormatCatalog.installed(), store, request)
                .run(new NullProgressMonitor());
    }

    private ImportResult run(Path... files) throws CorpusException {
        return run(ImportRequest.of(List.of(files)));
    }

    private List<String> entities(String document, String annotator) throws CorpusException {
        String text = store.text(document);
        return store.load(document, annotator).getSpans().stream()
                .filter(span -> span.getLayer().equals("Entity"))
                .map(span -> describe(text, span))
                .toList();
    }

    private static String describe(String text, Span span) {
        String note = span.getNote() == null ? "" : " (" + span.getNote() + ")";
        return span.getTag() + " " + text.substring(span.getBegin(), span.getEnd()) + note;
    }

    @Test
    void importsAFolderAndFindsTheFormats() throws Exception {
        put("b/خبر 1.txt", "زار لافروف بغداد.");
        put("a.conll", "بغداد B-GPE\n");
        put(".hidden.txt", "x");
        ImportResult result = run(in);
        assertThat(result.failures()).isEmpty();
        assertThat(result.documents())
                .extracting(Imported::id, Imported::format, Imported::annotations)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", "conll2002", 3),
                        org.assertj.core.groups.Tuple.tuple("خبر 1", "text", 0));
        CorpusStore reopened = CorpusStore.open(new PlainCorpusFiles(folder.resolve("corpus")));
        assertThat(reopened.text("خبر 1")).isEqualTo("زار لافروف بغداد.");
        assertThat(reopened.annotators("a")).containsExactly("imported");
        assertThat(reopened.load("a", "imported").getState()).isEqualTo(SetState.IN_PROGRESS);
    }

    @Test
    void aReaderThatStumblesEndsOnlyItsFile() throws Exception {
        put("1.bad", "x");
        put("2.txt", "جيد");
        FormatCatalog catalog = new FormatCatalog(List.of(new StumblingFormat(), new TextFormat()));
        ImportResult result =
                new Importer(catalog, store, ImportRequest.of(List.of(in)))
                        .run(new NullProgressMonitor());
        assertThat(result.documents()).extracting(Imported::id).containsExactly("2");
        assertThat(result.failures())
                .singleElement()
                .satisfies(
                        e ->
                                assertThat(e)
                                        .hasMessage(
                                                in.resolve("1.bad")
                                                        + ": cannot be read: the cause is not known"
                                                        + " to Tahqiq; its technical wording, for"
                                                        + " those who help you: “no such feature”")
                                        .hasCauseInstanceOf(NoSuchElementException.class));
    }

    @Test
    void goesOnAfterABadFileAndNamesIt() throws Exception {
        Files.write(in.resolve("1.txt"), new byte[] {(byte) 0xD9, 0x20});
        put("2.txt", "جيد");
        put("3.txt", "");
        ImportResult result = run(in, in.resolve("none.txt"));
        assertThat(result.documents()).extracting(Imported::id).containsExactly("2");
        assertThat(result.failures())
                .extracting(e -> String.valueOf(e.getMessage()).replace(in + "/", ""))
                .containsExactly(
                        "none.txt: is not there",
                        "1.txt:1: byte 0 (0xD9, counted from 0) is not valid UTF-8; if it is in another encoding, choose that one (on the command line: --encoding)",
                        "3.txt: is empty; a document needs some text");
    }

    @Test
    void namesAFileInNoKnownFormat() throws Exception {
        Path file = put("a.pdf", "%PDF");
        assertThat(run(file).failures())
                .extracting(CorpusException::getMessage)
                .containsExactly(
                        file
                                + ": is in no format that is known here; choose the format (on the command line: --format)");
        assertThat(run(in).remarks())
                .extracting(Remark::toString)
                .containsExactly(file + ": Left out: it is in no format known here.");
    }

    @Test
    void takesTheEncodingThatItIsTold() throws Exception {
        Path file =
                Files.write(in.resolve("a.txt"), "بغداد".getBytes(Charset.forName("windows-1256")));
        run(ImportRequest.of(List.of(file)).withEncoding(Charset.forName("windows-1256")));
        assertThat(store.text("a")).isEqualTo("بغداد");
    }

    @Test
    void keepsTagsThatTheSchemeDoesNotKnowAsRemarks() throws Exception {
        put("a.conll", "لافروف B-PERS\nبغداد B-GPE\nموسكو B-PERS\n");
        ImportResult result = run(in);
        assertThat(entities("a", "imported"))
                .containsExactly("null لافروف (tag PERS)", "GPE بغداد", "null موسكو (tag PERS)");
        assertThat(result.remarks())
                .extracting(Remark::sentence)
                .contains(
                        "The layer 'Entity' has no tag 'PERS'; it was kept as a remark, and the"
                                + " annotation has no tag. (2 times)");
    }

    @Test
    void addsUnknownTagsToTheSchemeWhenAsked() throws Exception {
        put("a.conll", "لافروف B-PERS\n");
        run(ImportRequest.of(List.of(in)).withUnknownNames(UnknownNames.ADD_TO_SCHEME));
        assertThat(entities("a", "imported")).containsExactly("PERS لافروف");
        Scheme scheme = Scheme.of(store.corpus());
        assertThat(scheme.tag(scheme.layer("Entity").orElseThrow(), "PERS")).isPresent();
    }

    @Test
    void renamesTagsWhenAsked() throws Exception {
        put("a.conll", "لافروف B-PERS\n");
        run(ImportRequest.of(List.of(in)).withTags(Map.of("PERS", "PER")));
        assertThat(entities("a", "imported")).containsExactly("PER لافروف");
    }

    @Test
    void addsAnnotationsOfAnotherToADocumentThatIsThere() throws Exception {
        put("a.conll", "بغداد B-GPE\n");
        run(ImportRequest.of(List.of(in)).withAnnotator("ليلى"));
        put("a.conll", "بغداد B-LOC\n");
        ImportResult second = run(ImportRequest.of(List.of(in)).withAnnotator("سامي"));
        assertThat(second.documents()).extracting(Imported::isNew).containsExactly(false);
        assertThat(store.corpus().getDocuments()).hasSize(1);
        assertThat(store.annotators("a")).containsExactlyInAnyOrder("ليلى", "سامي");
        assertThat(entities("a", "سامي")).containsExactly("LOC بغداد");
    }

    @Test
    void neverOverwritesASet() throws Exception {
        Path file = put("a.conll", "بغداد B-GPE\n");
        run(in);
        assertThat(run(in).failures())
                .extracting(CorpusException::getMessage)
                .containsExactly(
                        file
                                + ": the document 'a' has annotations by 'imported' already; import these under another name");
    }

    @Test
    void givesEqualNamesDifferentIds() throws Exception {
        put("x/a.txt", "واحد");
        put("y/a.txt", "اثنان");
        assertThat(run(in).documents()).extracting(Imported::id).containsExactly("a", "a-2");
    }

    @Test
    void saysWhenTwoDocumentsHaveOneText() throws Exception {
        put("a.txt", "واحد");
        put("b.txt", "واحد");
        ImportResult result = run(in);
        assertThat(result.documents()).hasSize(2);
        assertThat(result.remarks())
                .extracting(Remark::sentence)
                .containsExactly("'b' has the same text as 'a'.");
    }

    @Test
    void tellsWhatTheRulesWouldNotHaveLetIn() throws Exception {
        put("a.conll", "x B-PER B-ORG\nb I-PER I-ORG\nc O I-ORG\n");
        put("b.conll", "a B-PER O\nb I-PER B-ORG\nc O I-ORG\n");
        ImportResult result = run(in);
        assertThat(result.remarks())
                .extracting(Remark::sentence)
                .singleElement()
                .asString()
                .startsWith("'b': 2 annotations of the layer 'Entity' do not keep the rules");
        assertThat(entities("b", "imported")).containsExactly("PER a b", "ORG b c");
    }

    @Test
    void refusesAnAnnotatorNameBeforeAnythingIsImported() throws Exception {
        put("a.conll", "بغداد B-GPE\n");
        assertThatThrownBy(() -> run(ImportRequest.of(List.of(in)).withAnnotator("a/b")))
                .isInstanceOf(CorpusException.class);
        assertThat(store.corpus().getDocuments()).isEmpty();
    }

    @Test
    void refusesAFormatThatIsNotThere() {
        assertThatThrownBy(() -> run(ImportRequest.of(List.of(in)).withFormat("conl")))
                .hasMessageStartingWith("There is no format 'conl'. There are: ");
    }

    @Test
    void refusesAnOptionThatTheFormatDoesNotHave() throws Exception {
        put("a.conll", "بغداد B-GPE\n");
        ImportRequest request =
                ImportRequest.of(List.of(in))
                        .withFormat("conll2002")
                        .withOptions(Map.of("nested", "x"));
        assertThat(run(request).failures())
                .extracting(CorpusException::getMessage)
                .containsExactly(
                        "The format conll2002 has no option 'nested'. It has: layer, columns, zones, orphan, cut.");
    }

    @Test
    void keepsWhatWasImportedBeforeACancel() throws Exception {
        put("a.txt", "واحد");
        put("b.txt", "اثنان");
        NullProgressMonitor monitor =
                new NullProgressMonitor() {
                    @Override
                    public void subTask(@org.eclipse.jdt.annotation.Nullable String name) {
                        if (String.valueOf(name).endsWith("b.txt")) {
                            setCanceled(true);
                        }
                    }
                };
        Importer importer =
                new Importer(FormatCatalog.installed(), store, ImportRequest.of(List.of(in)));
        assertThatThrownBy(() -> importer.run(monitor))
                .isInstanceOf(OperationCanceledException.class);
        CorpusStore reopened = CorpusStore.open(new PlainCorpusFiles(folder.resolve("corpus")));
        assertThat(reopened.corpus().getDocuments()).hasSize(1);
    }

    @Test
    void givesTheSameSetForTheSameFile() throws Exception {
        put("a.conll", "a B-PER\nb I-PER\n\nc B-ORG\n");
        run(ImportRequest.of(List.of(in)).withAnnotator("one"));
        run(ImportRequest.of(List.of(in)).withAnnotator("two"));
        AnnotationSet one = store.load("a", "one");
        AnnotationSet two = store.load("a", "two");
        two.setAnnotator("one");
        assertThat(org.eclipse.emf.ecore.util.EcoreUtil.equals(one, two)).isTrue();
    }

    @Test
    void keepsTheBytesOfATextAsTheyAre() throws Exception {
        byte[] bytes = "\uFEFFسطر\r\nسطر".getBytes(StandardCharsets.UTF_16LE);
        run(Files.write(in.resolve("a.txt"), bytes));
        assertThat(folder.resolve("corpus/documents/a/text.txt")).hasBinaryContent(bytes);
        assertThat(store.text("a")).isEqualTo("سطر\r\nسطر");
    }

    @Test
    void anEncodingIsGuessedOnlyIfThatIsWanted() throws Exception {
        Path file = in.resolve("قديم.txt");
        Files.write(file, "زار الوزير بغداد.".getBytes(Charset.forName("windows-1256")));
        put("حديث.txt", "زار الوزير دمشق.");

        assertThat(run(file).failures())
                .singleElement()
                .satisfies(e -> assertThat(e).hasMessageContaining("is not valid UTF-8"));
        ImportResult result = run(ImportRequest.of(List.of(in)).withGuessedEncodings());
        assertThat(result.failures()).isEmpty();
        assertThat(result.remarks())
                .extracting(Remark::sentence)
                .containsExactly("It is not UTF-8; it was read as windows-1256.");
        assertThat(store.text("قديم")).isEqualTo("زار الوزير بغداد.");
        assertThat(store.text("حديث")).isEqualTo("زار الوزير دمشق.");
    }

    private static String line(String id, String title, String tag) {
        return ("{\"tahqiq\":1,\"id\":\"%s\",\"title\":\"%s\",\"text\":\"%s\","
                        + "\"spans\":[{\"id\":\"s1\",\"layer\":\"Entity\",\"tag\":\"%s\","
                        + "\"begin\":0,\"end\":1}]}\n")
                .formatted(id, title, id, tag);
    }

    @Test
    void adoptsNothingOfADocumentThatCannotBeStored() throws Exception {
        Path file =
                put(
                        "a.jsonl",
                        line("a", "a", "A\\u0001")
                                + line("b", "\\uFFFE", "B")
                                + line("c", "c", "C"));
        ImportResult result =
                run(ImportRequest.of(List.of(in)).withUnknownNames(UnknownNames.ADD_TO_SCHEME));
        assertThat(result.documents()).extracting(Imported::id).containsExactly("c");
        assertThat(result.failures())
                .extracting(CorpusException::getMessage)
                .containsExactly(
                        file
                                + ": holds the character U+0001 in the annotation 's1'; it cannot be"
                                + " stored, remove it",
                        file
                                + ": holds the character U+FFFE in the title, the metadata or the"
                                + " runs; it cannot be stored, remove it");
        CorpusStore reopened = CorpusStore.open(new PlainCorpusFiles(folder.resolve("corpus")));
        assertThat(reopened.corpus().getDocuments()).hasSize(1);
        assertThat(folder.resolve("corpus/documents/a")).doesNotExist();
    }

    @Test
    void takesADocumentBackWhoseAnnotationsCannotBeWritten() throws Exception {
        put("a.conll", "بغداد B-GPE\n");
        put("b.conll", "لندن B-GPE\n");
        PlainCorpusFiles plain = new PlainCorpusFiles(folder.resolve("corpus"));
        CorpusFiles full =
                (CorpusFiles)
                        Proxy.newProxyInstance(
                                CorpusFiles.class.getClassLoader(),
                                new Class<?>[] {CorpusFiles.class},
                                (proxy, method, arguments) -> {
                                    if (method.getName().equals("write")
                                            && arguments[0].equals("documents/a/imported.xmi")) {
                                        throw new CorpusException("full");
                                    }
                                    return method.invoke(plain, arguments);
                                });
        CorpusStore troubled = CorpusStore.open(full);
        ImportResult result =
                new Importer(FormatCatalog.installed(), troubled, ImportRequest.of(List.of(in)))
                        .run(new NullProgressMonitor());
        assertThat(result.failures())
                .extracting(CorpusException::getMessage)
                .containsExactly("full");
        assertThat(result.documents()).extracting(Imported::id).containsExactly("b");
        CorpusStore reopened = CorpusStore.open(plain);
        assertThat(reopened.corpus().getDocuments()).hasSize(1);
        assertThat(folder.resolve("corpus/documents/a")).doesNotExist();
    }
}
