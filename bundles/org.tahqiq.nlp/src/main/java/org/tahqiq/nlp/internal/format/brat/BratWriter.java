package org.tahqiq.nlp.internal.format.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ExportTarget;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.internal.format.CodePointOffsets;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.Layers;
import org.tahqiq.nlp.internal.format.Uncarried;
import org.tahqiq.nlp.internal.format.text.TextFormat;

/** Writes pairs of files, and at the end the configuration with which brat opens them. */
final class BratWriter implements FormatWriter {

    private final ExportTarget target;
    private final BratNames names;
    private final BratConfiguration configuration;
    private final boolean all;

    BratWriter(ExportTarget target) {
        this.target = target;
        this.names = new BratNames(target.corpus());
        this.all = target.options().is(BratFormat.LAYERS, "all");
        this.configuration =
                new BratConfiguration(
                        target.corpus(),
                        names,
                        carried(),
                        target.options().is(BratFormat.LABELS, "ar"));
    }

    private List<Layer> carried() {
        return target.corpus().getLayers().stream()
                .filter(layer -> isCarried(layer.getKind(), layer.getName()))
                .toList();
    }

    private boolean isCarried(LayerKind kind, String layer) {
        return kind == LayerKind.SPAN && (all || !Layers.isBuiltIn(layer))
                || kind == LayerKind.RELATION && !Layers.isBuiltIn(layer);
    }

    private boolean isCarried(Annotation annotation) {
        if (annotation instanceof Relation) {
            return isCarried(LayerKind.RELATION, annotation.getLayer());
        }
        return annotation.eClass().getName().equals("Span")
                && isCarried(LayerKind.SPAN, annotation.getLayer());
    }

    @Override
    public void write(ExportDocument document, ExportReport report) throws CorpusException {
        Set<String> carried =
                Uncarried.all(document.set())
                        .filter(this::isCarried)
                        .map(Annotation::getLayer)
                        .collect(Collectors.toSet());
        Uncarried.layers(document, report, carried);
        AnnFile file = new AnnFile(document, report);
        file.write();
        TextFormat.writeText(target.path().resolve(document.id() + ".txt"), document.text());
        TextFormat.writeText(target.path().resolve(document.id() + ".ann"), file.lines.toString());
    }

    @Override
    public void close() throws CorpusException {
        configuration.write(target.path());
    }

    /** The annotation file of one document. */
    private final class AnnFile {

        private final ExportDocument document;
        private final ExportReport report;
        private final CodePointOffsets offsets;
        private final StringBuilder lines = new StringBuilder();
        private final Map<String, String> ids = new HashMap<>();
        private int attributes;
        private int notes;

        AnnFile(ExportDocument document, ExportReport report) {
            this.document = document;
            this.report = report;
            this.offsets = new CodePointOffsets(document.text());
        }

        void write() {
            List<Span> spans =
                    document.set().getSpans().stream()
                            .filter(BratWriter.this::isCarried)
                            .sorted(
                                    Comparator.comparingInt(Span::getBegin)
                                            .thenComparing(s -> -Extent.of(s).end())
                                            .thenComparing(Span::getId))
                            .toList();
            for (Span span : spans) {
                ids.put(span.getId(), "T" + (ids.size() + 1));
                writeSpan(span);
            }
            List<Relation> relations = new ArrayList<>();
            for (Relation relation : document.set().getRelations()) {
                if (isCarried(relation)) {
                    if (ids.containsKey(relation.getSource())
                            && ids.containsKey(relation.getTarget())) {
                        relations.add(relation);
                    } else {
                        report.lost(LossKind.END_MISSING, document, relation, "");
                    }
                }
            }
            relations.sort(Comparator.comparing(Annotation::getId));
            int number = 0;
            for (Relation relation : relations) {
                String id = "R" + ++number;
                line(
                        id,
                        "%s Arg1:%s Arg2:%s\t"
                                .formatted(
                                        names.type(relation.getLayer(), relation.getTag()),
                                        ids.get(relation.getSource()),
                                        ids.get(relation.getTarget())));
                ids.put(relation.getId(), id);
            }
            List<Annotation> written = new ArrayList<>(spans);
            written.addAll(relations);
            written.forEach(this::describe);
            announceProvenance(written);
        }

        private void line(String id, String data) {
            lines.append(id).append('\t').append(data).append('\n');
        }

        private void writeSpan(Span span) {
            List<Extent> parts = new ArrayList<>();
            for (Extent part : partsOf(span)) {
                parts.addAll(LineEnds.split(document.text(), part));
            }
            if (parts.isEmpty()) {
                parts.add(new Extent(span.getBegin(), span.getBegin()));
            }
            announceMove(span, parts);
            String stretches =
                    parts.stream()
                            .map(
                                    part ->
                                            offsets.toCodePoint(part.begin())
                                                    + " "
                                                    + offsets.toCodePoint(part.end()))
                            .collect(Collectors.joining(";"));
            String surface =
                    parts.stream()
                            .map(part -> document.text().substring(part.begin(), part.end()))
                            .collect(Collectors.joining(" "));
            line(
                    String.valueOf(ids.get(span.getId())),
                    names.type(span.getLayer(), span.getTag()) + " " + stretches + "\t" + surface);
        }

        private List<Extent> partsOf(Span span) {
            List<Extent> parts = new ArrayList<>();
            parts.add(new Extent(span.getBegin(), span.getEnd()));
            List<Integer> further = span.getFurtherParts();
            for (int i = 0; further != null && i + 1 < further.size(); i += 2) {
                parts.add(new Extent(further.get(i), further.get(i + 1)));
            }
            return parts;
        }

        /** Announces a span that loses line ends at its edge, or a gap of nothing else. */
        private void announceMove(Span span, List<Extent> parts) {
            List<Extent> read = BratParts.joined(document.text(), parts);
            if (read.equals(partsOf(span))) {
                return;
            }
            LossKind kind =
                    Extent.hasGaps(span) && read.size() == 1
                            ? LossKind.DISCONTINUOUS
                            : LossKind.SNAPPED;
            report.moved(kind, document, span, BratParts.offsets(read));
        }

        private void describe(Annotation annotation) {
            String id = String.valueOf(ids.get(annotation.getId()));
            if (annotation.getStatus() != Status.MANUAL) {
                attribute(BratSet.STATUS, id, annotation.getStatus().getLiteral());
                configuration.addValue(BratSet.STATUS, annotation.getStatus().getLiteral());
            }
            Map<String, String> values = annotation.getValues();
            if (values != null) {
                new TreeMap<>(values)
                        .forEach(
                                (name, value) -> {
                                    String written = BratNames.escapeValue(value);
                                    attribute(BratNames.escape(name), id, written);
                                    configuration.addValue(BratNames.escape(name), written);
                                });
            }
            String note = annotation.getNote();
            if (note != null) {
                String written = note.replaceAll("[\\s\\p{Z}\u0085\u001C-\u001F]+", " ").strip();
                lines.append('#').append(++notes).append("\tAnnotatorNotes ").append(id);
                lines.append('\t').append(written).append('\n');
                if (!written.equals(note)) {
                    report.lost(
                            LossKind.NOTE,
                            document,
                            annotation,
                            Messages.ONE_LINE.with().localized());
                }
            }
        }

        private void attribute(String name, String id, String value) {
            line("A" + ++attributes, name + " " + id + " " + value);
        }

        private void announceProvenance(List<Annotation> written) {
            Map<String, Integer> counts = new TreeMap<>();
            written.stream()
                    .filter(Uncarried::hasProvenance)
                    .forEach(annotation -> counts.merge(annotation.getLayer(), 1, Integer::sum));
            counts.forEach(
                    (layer, n) -> report.lostAll(LossKind.PROVENANCE, document, layer, n, ""));
        }
    }
}
