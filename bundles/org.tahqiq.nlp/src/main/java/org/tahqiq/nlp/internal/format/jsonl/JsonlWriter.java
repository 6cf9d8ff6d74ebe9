package org.tahqiq.nlp.internal.format.jsonl;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.RunStep;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.internal.format.CodePointOffsets;
import org.tahqiq.nlp.internal.format.ExportFile;

/**
 * Writes documents as JSON objects. Members that are null, empty or the default are left out; the
 * status of an annotation that was made by hand is one of these.
 */
final class JsonlWriter implements FormatWriter {

    /** The member that says that a line is ours, with the version of the format. */
    static final String MARK = "tahqiq";

    static final int VERSION = 1;

    private final ExportFile out;

    JsonlWriter(Path file) throws CorpusException {
        out = new ExportFile(file);
    }

    @Override
    public void write(ExportDocument document, ExportReport report) throws CorpusException {
        try {
            JsonWriter json = new JsonWriter(out.writer());
            json.setHtmlSafe(false);
            json.setSerializeNulls(false);
            new Line(json, document).write();
            json.flush();
            out.write("\n");
        } catch (IOException e) {
            throw out.trouble(e);
        }
    }

    @Override
    public void close() throws CorpusException {
        out.close();
    }

    /** One document. */
    private static final class Line {

        private final JsonWriter json;
        private final ExportDocument document;
        private final CodePointOffsets offsets;

        Line(JsonWriter json, ExportDocument document) {
            this.json = json;
            this.document = document;
            this.offsets = new CodePointOffsets(document.text());
        }

        void write() throws IOException {
            DocumentEntry entry = document.entry();
            AnnotationSet set = document.set();
            json.beginObject();
            json.name(MARK).value(VERSION);
            json.name("id").value(entry.getId());
            json.name("title").value(entry.getTitle());
            json.name("source").value(entry.getSource());
            json.name("language").value(entry.getLanguage());
            values("metadata", entry.getMetadata());
            json.name("annotator").value(set.getAnnotator());
            json.name("state").value(set.getState().getLiteral());
            runs(set.getRuns());
            json.name("text").value(document.text());
            spans("sentences", BuiltInLayers.SENTENCE, set.getSpans());
            spans("words", BuiltInLayers.WORD, set.getSpans());
            spans(
                    "spans",
                    "",
                    set.getSpans().stream().filter(span -> !hasListOfItsOwn(span)).toList());
            segments(set.getSegments());
            relations(set.getRelations());
            labels(set.getLabels());
            json.endObject();
        }

        private static boolean hasListOfItsOwn(Span span) {
            return span.getLayer().equals(BuiltInLayers.SENTENCE)
                    || span.getLayer().equals(BuiltInLayers.WORD);
        }

        private void runs(List<Run> runs) throws IOException {
            if (runs.isEmpty()) {
                return;
            }
            json.name("runs").beginArray();
            for (Run run : runs) {
                json.beginObject();
                json.name("id").value(run.getId());
                json.name("pipeline").value(run.getPipeline());
                json.name("started").value(text(run.getStarted()));
                json.name("finished").value(text(run.getFinished()));
                json.name("steps").beginArray();
                for (RunStep step : run.getSteps()) {
                    json.beginObject();
                    json.name("engine").value(step.getEngine());
                    json.name("version").value(step.getVersion());
                    values("parameters", step.getParameters());
                    json.endObject();
                }
                json.endArray();
                json.endObject();
            }
            json.endArray();
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : Objects.toString(value);
        }

        private void spans(String list, String layer, List<Span> spans) throws IOException {
            json.name(list).beginArray();
            for (Span span : spans) {
                if (layer.isEmpty() || span.getLayer().equals(layer)) {
                    json.beginObject();
                    head(span, layer.isEmpty());
                    stretch(span.getBegin(), span.getEnd());
                    furtherParts(span);
                    tail(span);
                    json.endObject();
                }
            }
            json.endArray();
        }

        private void segments(List<Segment> segments) throws IOException {
            json.name("segments").beginArray();
            for (Segment segment : segments) {
                json.beginObject();
                head(segment, !segment.getLayer().equals(BuiltInLayers.SEGMENT));
                json.name("word").value(segment.getWord());
                json.name("index").value(segment.getIndex());
                json.name("form").value(segment.getForm());
                stretch(segment.getBegin(), segment.getEnd());
                furtherParts(segment);
                tail(segment);
                json.endObject();
            }
            json.endArray();
        }

        private void relations(List<Relation> relations) throws IOException {
            json.name("relations").beginArray();
            for (Relation relation : relations) {
                json.beginObject();
                head(relation, true);
                json.name("source").value(relation.getSource());
                json.name("target").value(relation.getTarget());
                tail(relation);
                json.endObject();
            }
            json.endArray();
        }

        private void labels(List<? extends Annotation> labels) throws IOException {
            if (labels.isEmpty()) {
                return;
            }
            json.name("labels").beginArray();
            for (Annotation label : labels) {
                json.beginObject();
                head(label, true);
                tail(label);
                json.endObject();
            }
            json.endArray();
        }

        private void head(Annotation annotation, boolean withLayer) throws IOException {
            json.name("id").value(annotation.getId());
            if (withLayer) {
                json.name("layer").value(annotation.getLayer());
            }
            json.name("tag").value(annotation.getTag());
        }

        private void stretch(int begin, int end) throws IOException {
            json.name("begin").value(begin);
            json.name("end").value(end);
            json.name("beginCodePoint").value(offsets.toCodePoint(begin));
            json.name("endCodePoint").value(offsets.toCodePoint(end));
            json.name("text").value(document.text().substring(begin, end));
        }

        private void furtherParts(Span span) throws IOException {
            List<Integer> further = span.getFurtherParts();
            if (further == null || further.isEmpty()) {
                return;
            }
            json.name("furtherParts").beginArray();
            for (int i = 0; i + 1 < further.size(); i += 2) {
                json.beginObject();
                stretch(further.get(i), further.get(i + 1));
                json.endObject();
            }
            json.endArray();
        }

        private void tail(Annotation annotation) throws IOException {
            values("values", annotation.getValues());
            if (annotation.getStatus() != Status.MANUAL) {
                json.name("status").value(annotation.getStatus().getLiteral());
            }
            json.name("score").value(annotation.getScore());
            json.name("annotator").value(annotation.getAnnotator());
            json.name("run").value(annotation.getRun());
            json.name("originId").value(annotation.getOriginId());
            json.name("when").value(text(annotation.getWhen()));
            json.name("note").value(annotation.getNote());
        }

        private void values(String name, @Nullable Map<String, String> values) throws IOException {
            if (values == null || values.isEmpty()) {
                return;
            }
            json.name(name).beginObject();
            for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
                json.name(value.getKey()).value(value.getValue());
            }
            json.endObject();
        }
    }
}
