package org.tahqiq.nlp.internal.format.exports;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.core.store.Sha256;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportRequest;
import org.tahqiq.nlp.internal.format.Uncarried;

/**
 * The list of what is in an export, as JSON. It holds nothing that differs between two exports of
 * the same corpus: no time and no place.
 */
public final class Manifest {

    /** Its name in the folder of the export. */
    public static final String FILE = "manifest.json";

    /** The member by which an earlier export is known. */
    private static final String MARK = "tahqiqExport";

    private static final String FILES = "files";
    private static final String NAME = "name";

    private final ExportRequest request;
    private final String corpus;
    private final Map<String, String> options;
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            DocumentEntry entry, String part, String state, Map<String, Integer> counts) {}

    /**
     * The manifest of an export.
     *
     * @param options all values in force
     */
    public Manifest(ExportRequest request, String corpus, Map<String, String> options) {
        this.request = request;
        this.corpus = corpus;
        this.options = new TreeMap<>(options);
    }

    /**
     * The files of the export that a folder holds, relative to it, as its manifest tells; empty if
     * it has none of ours.
     */
    static Optional<Set<Path>> filesIn(Path folder) throws IOException {
        Path manifest = folder.resolve(FILE);
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(manifest)) {
            JsonElement json = JsonParser.parseReader(reader);
            if (!json.isJsonObject() || !json.getAsJsonObject().has(MARK)) {
                return Optional.empty();
            }
            Set<Path> files = new HashSet<>(Set.of(Path.of(FILE), Path.of(ReportPage.FILE)));
            for (JsonElement file : json.getAsJsonObject().getAsJsonArray(FILES)) {
                files.add(Path.of(file.getAsJsonObject().get(NAME).getAsString()));
            }
            return Optional.of(files);
        } catch (JsonParseException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | InvalidPathException e) {
            // Whoever wrote it, it is no list of files that may be replaced.
            return Optional.empty();
        }
    }

    /** Adds a document that was written. */
    public void add(ExportDocument document, String part) {
        Map<String, Integer> counts = new TreeMap<>();
        Uncarried.all(document.set())
                .map(Annotation::getLayer)
                .forEach(layer -> counts.merge(layer, 1, Integer::sum));
        rows.add(new Row(document.entry(), part, document.set().getState().getLiteral(), counts));
    }

    /**
     * Writes the manifest.
     *
     * @param folder the folder of the export
     * @param files its files, relative to it
     */
    public void write(Path folder, List<Path> files) throws CorpusException {
        try (JsonWriter json =
                new JsonWriter(
                        Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8))) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginObject();
            json.name(MARK).value(1);
            json.name("tool").value(request.toolVersion());
            json.name("corpus").value(corpus);
            json.name("annotator").value(request.annotator());
            json.name("finishedOnly").value(request.finishedOnly());
            json.name("format").value(request.format());
            json.name("options");
            strings(json, options);
            if (request.split().isPresent()) {
                json.name("split").value(request.split().get().toString());
                json.name("seed").value(request.split().get().seed());
            }
            writeDocuments(json);
            writeFiles(json, folder, files);
            json.endObject();
        } catch (IOException e) {
            throw FileTrouble.unwritable(FILE, e);
        }
    }

    private void writeDocuments(JsonWriter json) throws IOException {
        json.name("documents").beginArray();
        for (Row row : rows) {
            json.beginObject();
            json.name("id").value(row.entry().getId());
            json.name("title").value(row.entry().getTitle());
            json.setSerializeNulls(false);
            json.name("source").value(row.entry().getSource());
            json.name("language").value(row.entry().getLanguage());
            json.setSerializeNulls(true);
            Map<String, String> metadata = row.entry().getMetadata();
            if (metadata != null && !metadata.isEmpty()) {
                json.name("metadata");
                strings(json, new TreeMap<>(metadata));
            }
            json.name("sha256").value(row.entry().getSha256());
            json.name("part").value(row.part());
            json.name("state").value(row.state());
            json.name("annotations").beginObject();
            for (Map.Entry<String, Integer> count : row.counts().entrySet()) {
                json.name(count.getKey()).value(count.getValue());
            }
            json.endObject();
            json.endObject();
        }
        json.endArray();
    }

    private static void strings(JsonWriter json, Map<String, String> values) throws IOException {
        json.beginObject();
        for (Map.Entry<String, String> value : values.entrySet()) {
            json.name(value.getKey()).value(value.getValue());
        }
        json.endObject();
    }

    private static void writeFiles(JsonWriter json, Path folder, List<Path> files)
            throws IOException {
        json.name(FILES).beginArray();
        for (Path file : files) {
            json.beginObject();
            json.name(NAME).value(file.toString().replace('\\', '/'));
            json.name("bytes").value(Files.size(folder.resolve(file)));
            json.name("sha256").value(sha256(folder.resolve(file)));
            json.endObject();
        }
        json.endArray();
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }
}
