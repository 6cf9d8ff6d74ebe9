package org.tahqiq.nlp.internal.format.jsonl;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportSource;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.internal.format.NumberedLines;

/** Reads a file line by line; a line that is no document is named, and the next one is read. */
final class JsonlReader {

    private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

    private final ImportSource source;
    private final ImportContext context;
    private final ImportSink sink;

    JsonlReader(ImportSource source, ImportContext context, ImportSink sink) {
        this.source = source;
        this.context = context;
        this.sink = sink;
    }

    void read() throws CorpusException {
        boolean any = false;
        try (NumberedLines lines = NumberedLines.open(source)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (context.monitor().isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (!line.isBlank()) {
                    any = true;
                    read(line, lines.number());
                }
            }
        }
        if (!any) {
            throw new CorpusException(Messages.NO_LINE.with(), source.shownName(), 0, null);
        }
    }

    private void read(String line, int number) throws CorpusException {
        JsonFields.Place place = new JsonFields.Place(source.shownName(), number);
        ImportedDocument document;
        try {
            JsonFields fields = new JsonFields(object(line, place), place);
            document =
                    fields.has(JsonlWriter.MARK)
                            ? new OwnLine(fields, source.shownName() + ":" + number).read()
                            : new ForeignLine(fields, place, context, sink)
                                    .read("%s-%04d".formatted(source.stem(), number));
        } catch (CorpusException e) {
            sink.failed(e);
            return;
        }
        sink.document(document);
    }

    private static JsonObject object(String line, JsonFields.Place place) throws CorpusException {
        try (JsonReader reader = new JsonReader(new StringReader(line))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw place.error(Messages.TWO_OBJECTS.with());
            }
            if (element instanceof JsonObject object) {
                return object;
            }
            throw place.error(Messages.NO_JSON_OBJECT.with());
        } catch (JsonParseException | IOException e) {
            throw noJson(place, e);
        }
    }

    private static CorpusException noJson(JsonFields.Place place, Exception e) {
        Matcher column = COLUMN.matcher(String.valueOf(e.getMessage()));
        return new CorpusException(
                Messages.NO_JSON.with(
                        column.find() ? Messages.FROM_COLUMN.with(column.group(1)) : ""),
                place.file(),
                place.line(),
                e);
    }
}
