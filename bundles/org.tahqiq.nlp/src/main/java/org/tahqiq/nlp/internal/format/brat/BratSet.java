package org.tahqiq.nlp.internal.format.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.SetBuilder;
import org.tahqiq.nlp.internal.format.brat.BratLine.Arc;
import org.tahqiq.nlp.internal.format.brat.BratLine.Attribute;
import org.tahqiq.nlp.internal.format.brat.BratLine.Comment;
import org.tahqiq.nlp.internal.format.brat.BratLine.Equivalence;
import org.tahqiq.nlp.internal.format.brat.BratLine.Event;
import org.tahqiq.nlp.internal.format.brat.BratLine.Normalization;
import org.tahqiq.nlp.internal.format.brat.BratLine.Note;
import org.tahqiq.nlp.internal.format.brat.BratLine.TextBound;
import org.tahqiq.nlp.internal.format.brat.BratNames.LayerTag;
import org.tahqiq.nlp.internal.format.brat.BratReader.Numbered;

/**
 * Makes a set of the lines of an annotation file. An event becomes relations from its trigger to
 * its arguments, an equivalence a chain of relations, a normalisation the value {@code Reference}.
 */
final class BratSet {

    static final String STATUS = "Status";

    private static final String REFERENCE = "Reference";

    private final BratOffsets offsets;
    private final BratNames names;
    private final String file;
    private final Consumer<Remark> remarks;
    private final SetBuilder set = new SetBuilder();
    private final Map<String, Annotation> byId = new HashMap<>();

    BratSet(BratOffsets offsets, BratNames names, String file, Consumer<Remark> remarks) {
        this.offsets = offsets;
        this.names = names;
        this.file = file;
        this.remarks = remarks;
    }

    /** The set. Lines may stand in any order. */
    AnnotationSet build(List<Numbered> lines) throws CorpusException {
        for (Numbered each : lines) {
            if (each.line() instanceof TextBound line) {
                addSpan(each.number(), line);
            }
        }
        for (Numbered each : lines) {
            if (each.line() instanceof Event line) {
                put(each.number(), line.id(), require(each.number(), line.trigger()));
            }
        }
        for (Numbered each : lines) {
            addJoining(each);
        }
        for (Numbered each : lines) {
            describe(each);
        }
        return set.set();
    }

    private void addSpan(int number, TextBound line) throws CorpusException {
        if (!offsets.isWithin(line)) {
            throw error(number, Messages.OFFSETS_OUTSIDE.with(line.id(), offsets.length()));
        }
        if (!offsets.fits(line)) {
            remark(
                    number,
                    Messages.OTHER_SURFACE.with(line.id(), line.surface(), offsets.covered(line)));
        }
        LayerTag name = names.span(line.type());
        List<Extent> parts = offsets.parts(line);
        Span span =
                set.span(
                        name.layer(),
                        name.tag().orElse(null),
                        parts.get(0).begin(),
                        parts.get(0).end());
        if (parts.size() > 1) {
            List<Integer> further = new ArrayList<>();
            for (Extent part : parts.subList(1, parts.size())) {
                further.add(part.begin());
                further.add(part.end());
            }
            span.setFurtherParts(List.copyOf(further));
        }
        put(number, line.id(), span);
    }

    private void addJoining(Numbered each) throws CorpusException {
        int number = each.number();
        if (each.line() instanceof Arc line) {
            put(number, line.id(), relation(number, line.type(), line.source(), line.target()));
        } else if (each.line() instanceof Event line) {
            for (List<String> argument : line.arguments()) {
                String role = argument.get(0).replaceFirst("(?<=\\D)\\d+$", "");
                relation(number, role, line.trigger(), argument.get(1));
            }
            if (!line.arguments().isEmpty()) {
                remark(number, Messages.EVENT.with(line.id()));
            }
        } else if (each.line() instanceof Equivalence line) {
            for (int i = 1; i < line.members().size(); i++) {
                relation(number, line.type(), line.members().get(i - 1), line.members().get(i));
            }
            remark(number, Messages.GROUP.with(line.type()));
        }
    }

    private Annotation relation(int number, String type, String source, String target)
            throws CorpusException {
        LayerTag name = names.relation(type);
        return set.relation(
                name.layer(),
                name.tag().orElse(null),
                require(number, source).getId(),
                require(number, target).getId());
    }

    private void describe(Numbered each) throws CorpusException {
        int number = each.number();
        if (each.line() instanceof Attribute line) {
            addValue(require(number, line.target()), number, line);
        } else if (each.line() instanceof Normalization line) {
            put(require(number, line.target()), REFERENCE, line.reference());
        } else if (each.line() instanceof Note line) {
            Annotation target = byId.get(line.target());
            if (target == null) {
                remark(number, Messages.REMARK_LEFT_OUT.with(line.text()));
            } else {
                String before = target.getNote();
                target.setNote(before == null ? line.text() : before + "; " + line.text());
            }
        } else if (each.line() instanceof Comment line && !line.text().isEmpty()) {
            remark(number, Messages.COMMENT_LEFT_OUT.with(line.text()));
        }
    }

    private void addValue(Annotation target, int number, Attribute line) {
        String value = BratNames.unescape(line.value());
        if (line.name().equals(STATUS)) {
            Status status = Status.get(value);
            if (status != null) {
                target.setStatus(status);
                return;
            }
            remark(number, Messages.NO_STATUS.with(value));
        }
        put(target, BratNames.unescape(line.name()), value);
    }

    private static void put(Annotation target, String name, String value) {
        Map<String, String> values = new TreeMap<>();
        if (target.getValues() != null) {
            values.putAll(target.getValues());
        }
        values.merge(name, value, (one, other) -> one + "; " + other);
        target.setValues(Map.copyOf(values));
    }

    private void put(int number, String id, Annotation annotation) throws CorpusException {
        if (byId.putIfAbsent(id, annotation) != null) {
            throw error(number, Messages.TWICE.with(id));
        }
    }

    private Annotation require(int number, String id) throws CorpusException {
        @Nullable Annotation annotation = byId.get(id);
        if (annotation == null) {
            throw error(number, Messages.NOT_IN_FILE.with(id));
        }
        return annotation;
    }

    private CorpusException error(int number, Message sentence) {
        return new CorpusException(sentence, file, number, null);
    }

    private void remark(int number, Message sentence) {
        remarks.accept(new Remark(file, number, sentence));
    }
}
