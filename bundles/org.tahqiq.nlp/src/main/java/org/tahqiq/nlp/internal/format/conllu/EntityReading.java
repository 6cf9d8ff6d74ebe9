package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.SetBuilder;
import org.tahqiq.nlp.internal.format.conllu.EntityBrackets.Bracket;

/** Makes spans of the brackets in {@code Entity}, and of tags such as {@code NER=B-PER}. */
final class EntityReading {

    private static final String NER = "NER";

    private final String file;
    private final String text;
    private final String usualLayer;
    private final SetBuilder set;
    private final Consumer<Remark> remarks;
    private final Map<String, Open> open = new HashMap<>();
    private final Map<String, List<Part>> mentions = new LinkedHashMap<>();
    private int typeField;
    private int mentionCount;
    private final Set<String> ids = new HashSet<>();

    /** A numbered line with its place in the text. */
    record Line(ConlluRow row, Extent place) {}

    private record Open(Bracket bracket, Line line) {}

    private record Part(Bracket bracket, Extent extent) {}

    EntityReading(
            String file, String text, String usualLayer, SetBuilder set, Consumer<Remark> remarks) {
        this.file = file;
        this.text = text;
        this.usualLayer = usualLayer;
        this.set = set;
        this.remarks = remarks;
    }

    /**
     * Reads all lines of a document.
     *
     * @param header the value of {@code # global.Entity}, which names the fields; empty: id, type
     */
    void read(List<Line> lines, String header) throws CorpusException {
        int field = Arrays.asList(header.split("-")).indexOf("etype");
        typeField = field > 0 ? field - 1 : 0;
        for (Line line : lines) {
            String brackets = line.row().misc().get(EntityMarks.ENTITY);
            if (brackets != null) {
                for (Bracket bracket : EntityBrackets.parse(brackets)) {
                    read(bracket, line);
                }
            }
        }
        for (Open left : open.values()) {
            throw new CorpusException(
                    Messages.NO_END.with(left.bracket().key()),
                    file,
                    left.line().row().line(),
                    null);
        }
        mentions.values().forEach(this::addSpan);
        if (ids.size() < mentionCount) {
            remarks.accept(
                    new Remark(file, lines.get(0).row().line(), Messages.SEVERAL_MENTIONS.with()));
        }
        readTags(lines);
    }

    private void read(Bracket bracket, Line line) throws CorpusException {
        if (bracket.opens() && !bracket.closes()) {
            open.put(bracket.key(), new Open(bracket, line));
            return;
        }
        Open begun = bracket.opens() ? new Open(bracket, line) : open.remove(bracket.key());
        if (begun == null) {
            throw new CorpusException(
                    Messages.NO_BEGIN.with(bracket.key()), file, line.row().line(), null);
        }
        Extent extent =
                shifted(new Extent(begun.line().place().begin(), line.place().end()), begun);
        Bracket first = begun.bracket();
        if (first.part() == 1) {
            mentionCount++;
            ids.add(first.id());
        }
        String key = first.id() + (first.parts() > 1 ? "/" + first.parts() : "#" + mentionCount);
        mentions.computeIfAbsent(key, k -> new ArrayList<>()).add(new Part(first, extent));
    }

    private Extent shifted(Extent extent, Open begun) throws CorpusException {
        String shifts = begun.line().row().misc().get(EntityMarks.SHIFT);
        String prefix = begun.bracket().key() + ":";
        for (String shift : shifts == null ? new String[0] : shifts.split(",")) {
            if (shift.startsWith(prefix)) {
                return Shifts.apply(
                        text,
                        extent,
                        shift.substring(prefix.length()),
                        file,
                        begun.line().row().line());
            }
        }
        return extent;
    }

    private void addSpan(List<Part> parts) {
        parts.sort(Comparator.comparingInt(part -> part.bracket().part()));
        List<String> fields = parts.get(0).bracket().fields();
        String type = typeField < fields.size() ? fields.get(typeField) : "";
        Extent first = parts.get(0).extent();
        Span span =
                set.span(
                        EntityBrackets.layer(type).orElse(usualLayer),
                        EntityBrackets.tag(type).orElse(null),
                        first.begin(),
                        first.end());
        List<Integer> further = new ArrayList<>();
        for (Part part : parts.subList(1, parts.size())) {
            further.add(part.extent().begin());
            further.add(part.extent().end());
        }
        if (!further.isEmpty()) {
            span.setFurtherParts(List.copyOf(further));
        }
    }

    /** Reads {@code NER=B-PER}, {@code I-PER} and so on; an I- without a B- begins an entity. */
    private void readTags(List<Line> lines) {
        @Nullable String type = null;
        int begin = 0;
        int end = 0;
        for (Line line : lines) {
            String tag = Optional.ofNullable(line.row().misc().get(NER)).orElse("O");
            boolean continues =
                    type != null && tag.matches("[IEL]-.+") && tag.substring(2).equals(type);
            if (type != null && !continues) {
                set.span(usualLayer, type, begin, end);
                type = null;
            }
            if (!continues && tag.matches("[BIESUL]-.+")) {
                type = tag.substring(2);
                begin = line.place().begin();
            }
            end = line.place().end();
        }
        if (type != null) {
            set.span(usualLayer, type, begin, end);
        }
    }
}
