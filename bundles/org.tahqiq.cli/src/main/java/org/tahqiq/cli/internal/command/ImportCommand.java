package org.tahqiq.cli.internal.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.ImportRequest;
import org.tahqiq.nlp.api.format.ImportResult;
import org.tahqiq.nlp.api.format.Importer;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.api.format.UnknownNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files into a corpus. */
@Command(
        name = "import",
        description = {
            "Imports texts, with or without annotations, into a corpus.",
            "A file that cannot be read is named at the end, and the others are imported."
        },
        footer = {
            "  tahqiq import my-corpus articles/",
            "  tahqiq import --format brat --as salma my-corpus annotated/*.ann"
        })
public final class ImportCommand implements Callable<Integer> {

    private static final int SHOWN_REMARKS = 20;

    private final Console console;

    @Mixin private CorpusArgument corpus = new CorpusArgument();
    @Mixin private JsonOption json = new JsonOption();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Files, and folders that are searched for files.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "ID",
            description = "The format; see 'tahqiq formats'. Default: found out for each file.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Whose annotations they become. Default: ${DEFAULT-VALUE}.")
    private String annotator = ImportRequest.DEFAULT_ANNOTATOR;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "The encoding of the files, for example windows-1256. Default: UTF-8, or what a"
                            + " byte order mark says.")
    private Optional<String> encoding = Optional.empty();

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = "An option of the format; see 'tahqiq formats --json'.")
    private Map<String, String> options = Map.of();

    @Option(
            names = "--tag",
            paramLabel = "FROM=TO",
            description = "Rename a tag of the files to one of the corpus, for example PERS=PER.")
    private Map<String, String> tags = Map.of();

    @Option(
            names = "--add-unknown",
            description =
                    "Add layers, tags and features that the corpus does not know. Default: keep their"
                            + " names as remarks.")
    private boolean addUnknown;

    /** The command, printing to this console. */
    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        FormatCatalog catalog = FormatCatalog.installed();
        if (format.isPresent()) {
            Formats.checkOptions(Formats.require(catalog, format.get()), options);
        } else if (!options.isEmpty()) {
            throw new UsageException("Say with --format which format the options are for.");
        }
        ImportRequest request =
                new ImportRequest(
                        files,
                        format,
                        annotator,
                        charset(),
                        false,
                        options,
                        tags,
                        addUnknown ? UnknownNames.ADD_TO_SCHEME : UnknownNames.KEEP_AS_REMARK);
        CorpusStore store = corpus.open();
        ImportResult result;
        try (Progress progress = new Progress(console, "Importing", "files", 0)) {
            result = new Importer(catalog, store, request).run(progress);
        }
        if (json.wanted()) {
            Json.print(console, json(result));
        } else {
            print(result);
        }
        List<String> errors =
                result.failures().stream().map(e -> String.valueOf(e.getMessage())).toList();
        return console.errors(errors);
    }

    private void print(ImportResult result) {
        long fresh = result.documents().stream().filter(ImportResult.Imported::isNew).count();
        long annotations =
                result.documents().stream().mapToInt(ImportResult.Imported::annotations).sum();
        console.line(
                "Imported %s, %d of them new%s."
                        .formatted(
                                Counted.documents(result.documents().size()),
                                fresh,
                                annotations == 0
                                        ? ""
                                        : ", with %s of %s"
                                                .formatted(
                                                        Counted.of(
                                                                annotations,
                                                                "annotation",
                                                                "annotations"),
                                                        annotator)));
        result.remarks().stream()
                .limit(SHOWN_REMARKS)
                .forEach(remark -> console.note(remark.toString()));
        int more = result.remarks().size() - SHOWN_REMARKS;
        if (more > 0) {
            console.note("and %d more; --json prints all of them".formatted(more));
        }
    }

    private Optional<Charset> charset() throws UsageException {
        if (encoding.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(encoding.get()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException(
                    "The encoding '%s' is not known here; common ones are UTF-8, windows-1256 and ISO-8859-6."
                            .formatted(encoding.get()));
        }
    }

    private static Map<String, Object> json(ImportResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("documents", result.documents().stream().map(ImportCommand::json).toList());
        json.put("remarks", result.remarks().stream().map(Remark::toString).toList());
        json.put(
                "problems",
                result.failures().stream().map(e -> String.valueOf(e.getMessage())).toList());
        return json;
    }

    private static Map<String, Object> json(ImportResult.Imported document) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", document.id());
        json.put("file", document.file());
        json.put("format", document.format());
        json.put("new", document.isNew());
        json.put("annotations", document.annotations());
        return json;
    }
}
