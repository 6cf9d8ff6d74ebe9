package org.tahqiq.nlp.internal.format.jsonl;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.text.DecodedText;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.CodePointOffsets;
import org.tahqiq.nlp.internal.format.Layers;
import org.tahqiq.nlp.internal.format.SetBuilder;

/**
 * Reads a line of another tool: a member {@code text} and lists that name stretches of it, as
 * doccano ({@code label: [[0, 5, "PER"]]}, or {@code entities} and {@code relations}), spaCy and
 * Prodigy ({@code spans} with {@code start}, {@code end}, {@code label}) and others write them.
 * Plain members become metadata; what is left out is told.
 */
final class ForeignLine {

    private static final List<String> TEXT = List.of("text", "data");
    private static final List<String> ID = List.of("id", "doc_id", "docid", "tweet_id");
    private static final List<String> BEGIN =
            List.of("begin", "start", "start_offset", "startIdx", "start_char", "startOffset");
    private static final List<String> END =
            List.of("end", "end_offset", "endIdx", "end_char", "endOffset");
    private static final List<String> TAG = List.of("tag", "label", "type", "ent_type", "category");
    private static final String RELATIONS = "relations";

    private final JsonFields line;
    private final JsonFields.Place place;
    private final ImportContext context;
    private final ImportSink sink;
    private final SetBuilder set = new SetBuilder();
    private final Map<String, Span> byId = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();

    private record Stretch(String id, int begin, int end, String tag, Optional<String> surface) {}

    ForeignLine(JsonFields line, JsonFields.Place place, ImportContext context, ImportSink sink) {
        this.line = line;
        this.place = place;
        this.context = context;
        this.sink = sink;
    }

    ImportedDocument read(String defaultName) throws CorpusException {
        String textMember =
                TEXT.stream()
                        .filter(name -> line.element(name).filter(ForeignLine::isText).isPresent())
                        .findFirst()
                        .orElseThrow(() -> place.error(Messages.NO_TEXT.with()));
        String text = line.requiredText(textMember);
        String name = defaultName;
        for (String member : ID) {
            if (name.equals(defaultName)
                    && line.element(member).filter(JsonElement::isJsonPrimitive).isPresent()) {
                name = line.requiredText(member);
            }
        }
        Map<String, String> metadata = readMembers(textMember);
        addSpans(text);
        for (JsonFields relation : relations()) {
            addRelation(relation);
        }
        Optional<String> title = Optional.ofNullable(metadata.remove("title"));
        return new ImportedDocument(
                name,
                title.filter(t -> !t.isBlank()).orElse(name),
                DecodedText.of(text, place.file() + ":" + place.line()),
                metadata,
                Optional.of(set.set()));
    }

    private static boolean isText(JsonElement element) {
        return element instanceof JsonPrimitive primitive && primitive.isString();
    }

    private Map<String, String> readMembers(String textMember) throws CorpusException {
        Map<String, String> metadata = new TreeMap<>();
        Set<String> leftOut = new HashSet<>();
        for (String name : line.names()) {
            Optional<JsonElement> value = line.element(name);
            if (value.isEmpty() || name.equals(textMember) || name.equals(RELATIONS)) {
                continue;
            }
            if (value.get().isJsonPrimitive()) {
                metadata.put(name, value.get().getAsString());
            } else if (!(value.get() instanceof JsonArray array && readList(name, array))) {
                leftOut.add(name);
            }
        }
        if (!leftOut.isEmpty()) {
            remark(Messages.LEFT_OUT.with(String.join(", ", leftOut.stream().sorted().toList())));
        }
        return metadata;
    }

    /** Reads a list of stretches or of labels; says whether it was one. */
    private boolean readList(String name, JsonArray array) throws CorpusException {
        List<Stretch> found = new ArrayList<>();
        for (JsonElement element : array) {
            Optional<Stretch> stretch =
                    element instanceof JsonArray triple
                            ? ofTriple(triple)
                            : element instanceof JsonObject object
                                    ? ofObject(new JsonFields(object, place))
                                    : Optional.empty();
            if (stretch.isPresent()) {
                found.add(stretch.get());
            } else if (isText(element) && (name.equals("label") || name.equals("labels"))) {
                set.label(documentLayer(context.corpus()), element.getAsString());
            } else {
                return false;
            }
        }
        stretches.addAll(found);
        return true;
    }

    private static String documentLayer(Corpus corpus) {
        return corpus.getLayers().stream()
                .filter(layer -> layer.getKind() == LayerKind.DOCUMENT)
                .map(layer -> layer.getName())
                .findFirst()
                .orElse("Document");
    }

    private static Optional<Stretch> ofTriple(JsonArray triple) {
        boolean fits =
                triple.size() == 3
                        && triple.get(0) instanceof JsonPrimitive begin
                        && triple.get(1) instanceof JsonPrimitive end
                        && begin.isNumber()
                        && end.isNumber()
                        && isText(triple.get(2));
        return fits
                ? Optional.of(
                        new Stretch(
                                "",
                                triple.get(0).getAsInt(),
                                triple.get(1).getAsInt(),
                                triple.get(2).getAsString(),
                                Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Stretch> ofObject(JsonFields fields) throws CorpusException {
        Optional<String> begin = first(fields, BEGIN);
        Optional<String> end = first(fields, END);
        Optional<String> tag = first(fields, TAG);
        if (begin.isEmpty() || end.isEmpty() || tag.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> surface =
                fields.element("text").filter(ForeignLine::isText).map(JsonElement::getAsString);
        return Optional.of(
                new Stretch(
                        fields.text("id").orElse(""),
                        fields.requiredInt(begin.get()),
                        fields.requiredInt(end.get()),
                        fields.requiredText(tag.get()),
                        surface));
    }

    private static Optional<String> first(JsonFields fields, List<String> names) {
        return names.stream().filter(fields::has).findFirst();
    }

    private void addSpans(String text) throws CorpusException {
        CodePointOffsets offsets = new CodePointOffsets(text);
        boolean units = countsUnits(text, offsets);
        int length = units ? text.length() : offsets.codePoints();
        IntUnaryOperator toUnit = units ? unit -> unit : offsets::toUnit;
        String layer = Layers.entity(context.corpus(), context.options().get(JsonlFormat.LAYER));
        for (Stretch stretch : stretches) {
            if (stretch.begin() < 0 || stretch.end() < stretch.begin() || stretch.end() > length) {
                throw place.error(
                        Messages.OFFSETS_OUTSIDE.with(
                                stretch.begin(), stretch.end(), stretch.tag(), length));
            }
            int begin = toUnit.applyAsInt(stretch.begin());
            int end = toUnit.applyAsInt(stretch.end());
            if (stretch.surface().filter(s -> !s.equals(text.substring(begin, end))).isPresent()) {
                remark(
                        Messages.OTHER_SURFACE.with(
                                stretch.tag(),
                                stretch.surface().get(),
                                text.substring(begin, end)));
            }
            Span span = set.span(layer, stretch.tag(), begin, end);
            if (!stretch.id().isEmpty() && byId.putIfAbsent(stretch.id(), span) != null) {
                throw place.error(Messages.ID_TWICE.with(stretch.id()));
            }
        }
    }

    private boolean countsUnits(String text, CodePointOffsets offsets) {
        String wanted = context.options().get(JsonlFormat.OFFSETS);
        if (!wanted.equals("auto")) {
            return wanted.equals("utf-16");
        }
        boolean units =
                misfits(text, text.length(), unit -> unit)
                        < misfits(text, offsets.codePoints(), offsets::toUnit);
        if (units) {
            remark(Messages.UTF_16.with());
        }
        return units;
    }

    private long misfits(String text, int length, IntUnaryOperator toUnit) {
        return stretches.stream()
                .filter(
                        s ->
                                s.begin() < 0
                                        || s.end() < s.begin()
                                        || s.end() > length
                                        || s.surface()
                                                .filter(
                                                        surface ->
                                                                !surface.equals(
                                                                        text.substring(
                                                                                toUnit.applyAsInt(
                                                                                        s.begin()),
                                                                                toUnit.applyAsInt(
                                                                                        s.end()))))
                                                .isPresent())
                .count();
    }

    private List<JsonFields> relations() throws CorpusException {
        return line.element(RELATIONS).filter(JsonElement::isJsonArray).isPresent()
                ? line.objects(RELATIONS)
                : List.of();
    }

    private void addRelation(JsonFields fields) throws CorpusException {
        String source =
                fields.requiredText(
                        first(fields, List.of("from_id", "source", "head")).orElse("from_id"));
        String target =
                fields.requiredText(
                        first(fields, List.of("to_id", "target", "child")).orElse("to_id"));
        String tag = fields.requiredText(first(fields, TAG).orElse("type"));
        Span from = byId.get(source);
        Span to = byId.get(target);
        if (from == null || to == null) {
            throw place.error(Messages.END_MISSING.with(tag, from == null ? source : target));
        }
        set.relation(Layers.relation(context.corpus(), ""), tag, from.getId(), to.getId());
    }

    private void remark(Message sentence) {
        sink.remark(new Remark(place.file(), place.line(), sentence));
    }
}
