package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.text.DecodedText;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.Layers;
import org.tahqiq.nlp.internal.format.SetBuilder;
import org.tahqiq.nlp.internal.format.conllu.ConlluSentence.Token;

/** Makes a document of its sentences. */
final class ConlluRebuilding {

    private static final Set<String> KNOWN_COMMENTS =
            Set.of(
                    "text",
                    "sent_id",
                    "newdoc",
                    "newdoc id",
                    "newpar",
                    "newpar id",
                    "doc_id",
                    "global.Entity",
                    TreeComments.COMMENT,
                    ConlluPage.MARK,
                    ConlluPage.SENTENCE);
    private static final Set<String> KNOWN_MISC =
            Set.of(
                    "SpaceAfter",
                    "SpacesAfter",
                    "SpacesBefore",
                    EntityMarks.ENTITY,
                    EntityMarks.SHIFT,
                    ConlluPage.SEGMENT,
                    ConlluPage.SURFACE,
                    ConlluPage.FORM,
                    ConlluPage.SPAN,
                    BuiltInLayers.DEPENDENCY,
                    "NER");

    private final String file;
    private final ImportSink sink;
    private final String usualLayer;
    private final boolean keepMisc;
    private final SetBuilder set = new SetBuilder();
    private final Set<String> leftOut = new TreeSet<>();
    private int emptyNodes;
    private int enhanced;
    private int oddRoots;

    ConlluRebuilding(String file, ImportContext context, ImportSink sink) {
        this.file = file;
        this.sink = sink;
        this.usualLayer =
                Layers.entity(context.corpus(), context.options().get(ConlluFormat.LAYER));
        this.keepMisc = context.options().is(ConlluFormat.MISC, "keep");
    }

    ImportedDocument rebuild(List<ConlluSentence> sentences, String name) throws CorpusException {
        boolean own = sentences.get(0).comments().containsKey(ConlluPage.MARK);
        ConlluText text = own ? ConlluText.own(sentences) : ConlluText.foreign(sentences);
        List<EntityReading.Line> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            addSentence(sentences.get(i), text.tokens(i), text.text(), own, lines);
        }
        String header =
                sentences.stream()
                        .map(sentence -> sentence.comment("global.Entity", false))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse("");
        new EntityReading(file, text.text(), usualLayer, set, sink::remark).read(lines, header);
        remark(text, sentences.get(0).rows().get(0).line());
        return ImportedDocument.of(name, DecodedText.of(text.text(), file), set.set());
    }

    private void remark(ConlluText text, int line) {
        if (text.mismatches() > 0) {
            sink.remark(
                    new Remark(
                            file,
                            text.firstMismatch(),
                            Messages.OTHER_TEXT.with(text.mismatches())));
        }
        say(line, emptyNodes, Messages.EMPTY_NODES);
        say(line, enhanced, Messages.ENHANCED);
        say(line, oddRoots, Messages.ODD_ROOTS);
        if (!leftOut.isEmpty()) {
            sink.remark(new Remark(file, line, Messages.LEFT_OUT.with(String.join(", ", leftOut))));
        }
    }

    private void say(int line, int count, Messages sentence) {
        if (count > 0) {
            sink.remark(new Remark(file, line, sentence.with(count)));
        }
    }

    private void addSentence(
            ConlluSentence sentence,
            List<Extent> extents,
            String text,
            boolean own,
            List<EntityReading.Line> lines)
            throws CorpusException {
        emptyNodes += sentence.emptyNodes();
        for (String comment : sentence.comments().keySet()) {
            String kind = comment.split("\\s", 2)[0];
            if (!KNOWN_COMMENTS.contains(kind)) {
                leftOut.add("# " + kind);
            }
        }
        addSentenceSpan(sentence, extents, text);
        addTree(sentence, extents);
        Set<Integer> governors = new HashSet<>();
        for (ConlluRow row : sentence.rows()) {
            row.head()
                    .filter(head -> head.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .ifPresent(governors::add);
        }
        Map<Integer, Segment> segments = new HashMap<>();
        for (int i = 0; i < extents.size(); i++) {
            addToken(sentence.tokens().get(i), extents.get(i), text, governors, segments, lines);
        }
        for (ConlluRow row : sentence.rows()) {
            addDependency(row, segments, sentence.rows().size());
        }
    }

    private void addSentenceSpan(ConlluSentence sentence, List<Extent> extents, String text)
            throws CorpusException {
        String shift = sentence.comment(ConlluPage.SENTENCE, false).orElse("0:0");
        if (shift.equals(ConlluPage.NO_SENTENCE)) {
            return;
        }
        Extent words = new Extent(extents.get(0).begin(), extents.get(extents.size() - 1).end());
        Extent moved = Shifts.apply(text, words, shift, file, sentence.rows().get(0).line());
        set.span(BuiltInLayers.SENTENCE, null, moved.begin(), moved.end());
    }

    private void addTree(ConlluSentence sentence, List<Extent> extents) {
        sentence.comment(TreeComments.COMMENT, false)
                .ifPresent(
                        tree ->
                                set.span(
                                                TreeComments.LAYER,
                                                null,
                                                extents.get(0).begin(),
                                                extents.get(extents.size() - 1).end())
                                        .setValues(Map.of(TreeComments.BRACKETING, tree)));
    }

    private void addToken(
            Token token,
            Extent extent,
            String text,
            Set<Integer> governors,
            Map<Integer, Segment> segments,
            List<EntityReading.Line> lines)
            throws CorpusException {
        Span word = set.span(BuiltInLayers.WORD, null, extent.begin(), extent.end());
        setValues(word, prefixed(token.line().misc(), ConlluPage.WORD_FEATURE));
        List<String> forms = token.words().stream().map(ConlluRebuilding::form).toList();
        String surface = text.substring(extent.begin(), extent.end());
        List<Extent> expected =
                token.isMultiword()
                        ? SegmentAlignment.of(surface, forms)
                        : List.of(new Extent(0, surface.length()));
        for (int i = 0; i < token.words().size(); i++) {
            ConlluRow row = token.words().get(i);
            Extent place =
                    new Extent(
                            extent.begin() + expected.get(i).begin(),
                            extent.begin() + expected.get(i).end());
            String span = row.misc().get(ConlluPage.SPAN);
            if (span != null) {
                Extent atWord = new Extent(extent.begin(), extent.begin());
                place = Shifts.apply(text, atWord, span, file, row.line());
            }
            lines.add(new EntityReading.Line(row, place));
            if (token.isMultiword() || isSegment(row) || governors.contains(row.first())) {
                segments.put(row.first(), segment(word, i, place, row, text));
            }
            collectUnknown(row);
        }
        if (token.isMultiword()) {
            collectUnknown(token.line());
        }
    }

    private static String form(ConlluRow row) {
        Map<String, String> misc = row.misc();
        String written = misc.getOrDefault(ConlluPage.SURFACE, row.form());
        boolean escaped = misc.containsKey(ConlluPage.SURFACE) || misc.containsKey(ConlluPage.FORM);
        String form = misc.getOrDefault(ConlluPage.FORM, written);
        return escaped ? Escapes.unescape(form) : form;
    }

    private static boolean isSegment(ConlluRow row) {
        return row.lemma().isPresent()
                || row.upos().isPresent()
                || row.xpos().isPresent()
                || row.feats().isPresent()
                || row.head().isPresent()
                || row.deprel().isPresent()
                || row.misc().containsKey(ConlluPage.SEGMENT);
    }

    private Segment segment(Span word, int index, Extent place, ConlluRow row, String text) {
        String form = form(row);
        boolean isCovered = text.substring(place.begin(), place.end()).equals(form);
        Segment segment =
                set.segment(
                        BuiltInLayers.SEGMENT,
                        word,
                        index,
                        place.begin(),
                        place.end(),
                        isCovered ? null : form);
        Map<String, String> values =
                new TreeMap<>(prefixed(row.misc(), ConlluPage.SEGMENT_FEATURE));
        row.lemma().ifPresent(value -> values.put(MorphologyColumns.LEMMA, value));
        row.upos().ifPresent(value -> values.put(MorphologyColumns.POS, value));
        row.xpos().ifPresent(value -> values.put(MorphologyColumns.XPOS, value));
        row.feats().ifPresent(value -> values.put(MorphologyColumns.MORPH, value));
        if (keepMisc) {
            row.misc()
                    .forEach(
                            (name, value) -> {
                                if (isUnknown(name)) {
                                    values.put(Escapes.unescape(name), Escapes.unescape(value));
                                }
                            });
        }
        setValues(segment, values);
        return segment;
    }

    private static Map<String, String> prefixed(Map<String, String> misc, String prefix) {
        Map<String, String> values = new TreeMap<>();
        misc.forEach(
                (name, value) -> {
                    if (name.startsWith(prefix)) {
                        values.put(
                                Escapes.unescape(name.substring(prefix.length())),
                                Escapes.unescape(value));
                    }
                });
        return values;
    }

    private static void setValues(Span span, Map<String, String> values) {
        if (!values.isEmpty()) {
            span.setValues(Map.copyOf(values));
        }
    }

    private static boolean isUnknown(String attribute) {
        return !KNOWN_MISC.contains(attribute)
                && !attribute.startsWith(ConlluPage.WORD_FEATURE)
                && !attribute.startsWith(ConlluPage.SEGMENT_FEATURE);
    }

    private void collectUnknown(ConlluRow row) {
        enhanced += row.deps().isPresent() ? 1 : 0;
        if (!keepMisc) {
            row.misc().keySet().stream().filter(ConlluRebuilding::isUnknown).forEach(leftOut::add);
        }
    }

    private void addDependency(ConlluRow row, Map<Integer, Segment> segments, int count)
            throws CorpusException {
        Optional<String> head = row.head();
        Segment dependent = segments.get(row.first());
        if (head.isEmpty() || dependent == null) {
            return;
        }
        if (!head.get().matches("\\d{1,9}") || Integer.parseInt(head.get()) > count) {
            throw new CorpusException(
                    Messages.NO_HEAD.with(head.get(), count), file, row.line(), null);
        }
        int number = Integer.parseInt(head.get());
        boolean self = Heads.SELF.equals(row.misc().get(BuiltInLayers.DEPENDENCY));
        Segment governor = self ? dependent : segments.get(number);
        if (governor != null) {
            set.relation(
                    BuiltInLayers.DEPENDENCY,
                    row.deprel().orElse(null),
                    governor.getId(),
                    dependent.getId());
        } else if (!row.deprel().orElse("root").equals("root")) {
            oddRoots++;
        }
    }
}
