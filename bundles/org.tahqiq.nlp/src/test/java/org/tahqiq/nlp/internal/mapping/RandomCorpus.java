package org.tahqiq.nlp.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.RunStep;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/** A scheme, a text and a set, of any shape that the model permits. */
public final class RandomCorpus {

    private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;
    private static final List<String> LAYERS =
            List.of(
                    "Zone",
                    "Sentence",
                    "Word",
                    "Segment",
                    "Dependency",
                    "Entity",
                    "Relation",
                    "أعلام",
                    "a b",
                    "a_b",
                    "a-b",
                    "1st",
                    "\uD83D\uDE00",
                    "Straysegment",
                    "و");
    private static final List<String> NAMES =
            List.of(
                    "norm",
                    "stem",
                    "pos",
                    "xpos",
                    "lemma",
                    "morph",
                    "identifier",
                    "value",
                    "begin",
                    "word",
                    "x y",
                    "x_y",
                    "المصدر");
    private static final List<String> VALUES =
            List.of("", "NOUN", "a=b|c\\d", "وللكتاب", "\uD83D\uDE00", " x ", "<&\">", "a\nb\tc");

    /** The layers of the scheme. */
    public final List<Layer> layers = new ArrayList<>();

    /** The annotations. */
    public final AnnotationSet set = FACTORY.createAnnotationSet();

    /** The text; may be empty. */
    public final String text;

    private final Random random;
    private final List<String> ids = new ArrayList<>();

    /** Anything. */
    public RandomCorpus(Random random) {
        this.random = random;
        this.text = text();
        Set<String> names = new HashSet<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            String name = one(LAYERS);
            if (names.add(name)) {
                layers.add(layer(name));
            }
        }
        set.setFormatVersion(random.nextInt(3));
        set.setDocument(maybe("doc 1"));
        set.setAnnotator(maybe("فاطمة"));
        set.setTextSha256(maybe("00ff"));
        set.setState(SetState.get(random.nextInt(3)));
        for (int i = random.nextInt(3); i > 0; i--) {
            set.getRuns().add(run(i));
        }
        addAnnotations();
    }

    private void addAnnotations() {
        int size = random.nextInt(8);
        for (int i = random.nextInt(1 + 2 * size); i > 0; i--) {
            set.getSpans().add(place(common(FACTORY.createSpan(), "s", LayerKind.SPAN)));
        }
        for (int i = random.nextInt(1 + size); i > 0; i--) {
            Segment segment = common(FACTORY.createSegment(), "g", LayerKind.SEGMENT);
            segment.setWord(reference());
            segment.setIndex(random.nextInt(4));
            segment.setForm(maybe(one(VALUES)));
            place(segment);
            set.getSegments().add(segment);
        }
        for (int i = random.nextInt(1 + size); i > 0; i--) {
            DocumentLabel label = common(FACTORY.createDocumentLabel(), "d", LayerKind.DOCUMENT);
            set.getLabels().add(label);
        }
        List<Relation> relations = new ArrayList<>();
        for (int i = random.nextInt(1 + size); i > 0; i--) {
            relations.add(common(FACTORY.createRelation(), "r", LayerKind.RELATION));
        }
        for (Relation relation : relations) {
            relation.setSource(reference());
            relation.setTarget(reference());
            set.getRelations().add(relation);
        }
    }

    private String text() {
        StringBuilder made = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            made.append(one(List.of("و", "موسكو", " ", "\n", "\r\n", "\uD83D\uDE00", "ab", "\t")));
        }
        return made.toString();
    }

    private Layer layer(String name) {
        Layer layer = FACTORY.createLayer();
        layer.setName(name);
        layer.setKind(
                switch (name) {
                    case "Segment" -> pick(LayerKind.SEGMENT);
                    case "Relation", "Dependency" -> pick(LayerKind.RELATION);
                    default -> pick(LayerKind.SPAN);
                });
        layer.setTagset(maybe("tags"));
        Set<String> features = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            features.add(one(NAMES));
        }
        for (String feature : features) {
            FeatureDefinition definition = FACTORY.createFeatureDefinition();
            definition.setName(feature);
            layer.getFeatures().add(definition);
        }
        return layer;
    }

    private LayerKind pick(LayerKind usual) {
        return random.nextInt(3) > 0 ? usual : LayerKind.get(random.nextInt(4));
    }

    private <T extends Annotation> T common(T annotation, String letter, LayerKind kind) {
        annotation.setId(id(letter));
        List<String> fitting =
                layers.stream().filter(l -> l.getKind() == kind).map(Layer::getName).toList();
        boolean stray = fitting.isEmpty() || random.nextInt(10) == 0;
        annotation.setLayer(stray ? one(LAYERS) : one(fitting));
        annotation.setTag(maybe(one(VALUES)));
        Map<String, String> values = new TreeMap<>();
        for (int i = random.nextInt(6) - 2; i > 0; i--) {
            values.put(one(NAMES), one(VALUES));
        }
        annotation.setValues(values.isEmpty() ? null : values);
        annotation.setStatus(
                random.nextBoolean() ? Status.SUGGESTED : Status.get(random.nextInt(5)));
        annotation.setScore(one(List.of(0.25, 0.0, -1.0, Double.MIN_VALUE, 1.0)));
        if (random.nextBoolean()) {
            annotation.setScore(null);
        }
        annotation.setAnnotator(maybe("arabic-news"));
        annotation.setRun(random.nextInt(3) == 0 ? null : "r" + random.nextInt(2));
        annotation.setOriginId(maybe("s7"));
        annotation.setWhen(random.nextBoolean() ? Instant.ofEpochMilli(random.nextInt()) : null);
        annotation.setNote(maybe("ملاحظة\n2"));
        return annotation;
    }

    private String id(String letter) {
        String id = letter + (1 + random.nextInt(30));
        while (ids.contains(id)) {
            id = letter + random.nextInt(1000) + "x";
        }
        ids.add(id);
        return id;
    }

    private <T extends Span> T place(T span) {
        int begin = random.nextInt(text.length() + 1);
        int end = begin + random.nextInt(text.length() - begin + 1);
        span.setBegin(begin);
        span.setEnd(random.nextInt(4) == 0 ? begin : end);
        if (random.nextInt(4) == 0) {
            span.setFurtherParts(List.of(end, text.length(), 0, 0));
        }
        return span;
    }

    private @Nullable String reference() {
        return ids.isEmpty() || random.nextInt(10) == 0 ? maybe("gone") : one(ids);
    }

    private Run run(int number) {
        Run run = FACTORY.createRun();
        run.setId("r" + number);
        run.setPipeline("arabic-news");
        run.setStarted(Instant.ofEpochSecond(random.nextInt()));
        run.setFinished(random.nextBoolean() ? Instant.ofEpochSecond(random.nextInt()) : null);
        for (int i = random.nextInt(3); i > 0; i--) {
            RunStep step = FACTORY.createRunStep();
            step.setEngine("e" + i);
            step.setVersion("1");
            step.setParameters(Map.of(one(NAMES), one(VALUES)));
            run.getSteps().add(step);
        }
        return run;
    }

    private @Nullable String maybe(String value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Fails unless two sets are equal but for the order of their annotations. */
    public static void assertSame(AnnotationSet actual, AnnotationSet expected) throws Exception {
        sort(actual);
        sort(expected);
        if (!EcoreUtil.equals(actual, expected)) {
            assertThat(text(actual)).isEqualTo(text(expected));
        }
    }

    private static void sort(AnnotationSet set) {
        sort(set.getSpans());
        sort(set.getSegments());
        sort(set.getRelations());
        sort(set.getLabels());
    }

    private static <T extends Annotation> void sort(EList<T> annotations) {
        ECollections.sort(annotations, Comparator.comparing(Annotation::getId));
    }

    private static String text(AnnotationSet set) {
        StringBuilder text = new StringBuilder();
        for (var all = set.eAllContents(); all.hasNext(); ) {
            var object = all.next();
            text.append(object.eClass().getName());
            object.eClass().getEAllAttributes().stream()
                    .filter(attribute -> object.eIsSet(attribute))
                    .forEach(
                            attribute ->
                                    text.append(' ')
                                            .append(attribute.getName())
                                            .append('=')
                                            .append(
                                                    EcoreUtil.convertToString(
                                                            attribute.getEAttributeType(),
                                                            object.eGet(attribute))));
            text.append('\n');
        }
        return text.toString();
    }
}
