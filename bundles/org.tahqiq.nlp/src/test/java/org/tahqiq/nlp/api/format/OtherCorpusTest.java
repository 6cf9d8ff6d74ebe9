package org.tahqiq.nlp.api.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.ValueType;
import org.tahqiq.nlp.internal.format.Article;
import org.tahqiq.nlp.internal.format.Schemes;
import org.tahqiq.nlp.internal.format.Uncarried;

/** What the layers of one corpus become in another that does not have them. */
class OtherCorpusTest {

    private static final String TEXT = "زار لافروف موسكو";

    private final Path folder;
    private final Corpus scheme = Schemes.news();

    OtherCorpusTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "uima-json", "jsonl"})
    void addsLayersAndFeaturesOfEveryKind(String format) throws Exception {
        exportWithOwnLayers(format);
        CorpusStore other = other();
        ImportResult result = run(other, UnknownNames.ADD_TO_SCHEME);
        assertThat(result.failures()).isEmpty();
        assertThat(result.remarks()).extracting(Remark::sentence).noneMatch(this::isLoss);
        assertThat(kinds(other.corpus()))
                .containsEntry("Claim", LayerKind.SPAN)
                .containsEntry("Tree", LayerKind.SPAN)
                .containsEntry("Source", LayerKind.RELATION)
                .containsEntry("Affix", LayerKind.SEGMENT)
                .containsEntry("Genre", LayerKind.DOCUMENT);
        AnnotationSet set = other.load("d", "imported");
        assertThat(described(set))
                .contains(
                        "Claim TRUE {by=wire}",
                        "Entity PER {identifier=L1, wikidata=Q1}",
                        "Source QUOTED {verb=قال}",
                        "Affix PREFIX {gloss=and}",
                        "Genre NEWS {desk=world}",
                        "Tree null {bracketing=(S)}");
        assertThat(set.getRelations()).allMatch(r -> r.getSource() != null);
        assertThat(set.getSegments()).allMatch(segment -> segment.getWord() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "uima-json"})
    void keepsUnknownNamesAsRemarksOtherwise(String format) throws Exception {
        exportWithOwnLayers(format);
        CorpusStore other = other();
        ImportResult result = run(other, UnknownNames.KEEP_AS_REMARK);
        assertThat(result.remarks()).extracting(Remark::sentence).noneMatch(this::isLoss);
        assertThat(other.load("d", "imported").getSpans())
                .extracting(span -> span.getLayer() + " " + span.getNote())
                .contains(
                        "Entity layer Claim; tag TRUE; by=wire",
                        "Entity identifier=L1; wikidata=Q1");
        assertThat(kinds(other.corpus())).doesNotContainKeys("Claim", "Source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "uima-json"})
    void extendsALayerOfTheSameName(String format) throws Exception {
        exportWithOwnLayers(format);
        CorpusStore other = other();
        feature(Schemes.spans(other.corpus(), "Claim"), "score");
        ImportResult result = run(other, UnknownNames.ADD_TO_SCHEME);
        assertThat(result.failures()).isEmpty();
        assertThat(described(other.load("d", "imported"))).contains("Claim TRUE {by=wire}");
        assertThat(features(other.corpus(), "Claim")).containsExactly("score", "by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "uima-json"})
    void addsTheLayersOfEntitiesAndRelationsToACorpusWithoutLayers(String format) throws Exception {
        exportWithOwnLayers(format);
        CorpusStore other = store("other", AnnotationFactory.eINSTANCE.createCorpus());
        ImportResult result = run(other, UnknownNames.ADD_TO_SCHEME);
        assertThat(result.failures()).isEmpty();
        assertThat(described(other.load("d", "imported")))
                .contains("Entity GPE {}", "Relation LOCATED_IN {}", "Sentence null {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi"})
    void findsTheNamesThatAreNoNamesInUima(String format) throws Exception {
        Layer claim = Schemes.spans(scheme, "Claim type");
        feature(claim, "score");
        feature(claim, "made by");
        Article article = Article.of("d", TEXT).withWords();
        article.builder()
                .span("Claim type", "TRUE", 0, 3)
                .setValues(Map.of("score", "high", "made by", "wire"));
        export(format, article);
        CorpusStore other = other();
        run(other, UnknownNames.ADD_TO_SCHEME);
        assertThat(described(other.load("d", "imported")))
                .contains("Claim type TRUE {made by=wire, score=high}");
    }

    private boolean isLoss(String sentence) {
        return sentence.contains("left out");
    }

    private void exportWithOwnLayers(String format) throws Exception {
        feature(Schemes.spans(scheme, "Claim"), "by");
        feature(layer("Source", LayerKind.RELATION), "verb");
        feature(layer("Affix", LayerKind.SEGMENT), "gloss");
        feature(layer("Genre", LayerKind.DOCUMENT), "desk");
        Layer tree = layer("Tree", LayerKind.SPAN);
        tree.setTagset(null);
        feature(tree, "bracketing");
        Layer entity =
                scheme.getLayers().stream()
                        .filter(l -> l.getName().equals("Entity"))
                        .findFirst()
                        .orElseThrow();
        feature(entity, "wikidata");
        feature(entity, "identifier");

        Article article = Article.of("d", TEXT).withWords();
        Span claim = article.builder().span("Claim", "TRUE", 0, 10);
        claim.setValues(Map.of("by", "wire"));
        Span person = article.span("PER", "لافروف");
        person.setValues(Map.of("wikidata", "Q1", "identifier", "L1"));
        Span city = article.span("GPE", "موسكو");
        article.relation("LOCATED_IN", person, city);
        article.builder()
                .relation("Source", "QUOTED", claim.getId(), city.getId())
                .setValues(Map.of("verb", "قال"));
        Segment affix = article.builder().segment("Affix", article.word("لافروف"), 0, 4, 5, null);
        affix.setTag("PREFIX");
        affix.setValues(Map.of("gloss", "and"));
        article.builder().label("Genre", "NEWS").setValues(Map.of("desk", "world"));
        article.builder().span("Tree", null, 0, 16).setValues(Map.of("bracketing", "(S)"));
        export(format, article);
    }

    private Layer layer(String name, LayerKind kind) {
        Layer layer = Schemes.spans(scheme, name);
        layer.setKind(kind);
        return layer;
    }

    private static void feature(Layer layer, String name) {
        FeatureDefinition feature = AnnotationFactory.eINSTANCE.createFeatureDefinition();
        feature.setName(name);
        feature.setType(ValueType.STRING);
        layer.getFeatures().add(feature);
    }

    private CorpusStore store(String name, Corpus corpus) throws CorpusException {
        return CorpusStore.create(new PlainCorpusFiles(folder.resolve(name)), corpus);
    }

    private CorpusStore other() throws CorpusException {
        return store("other", Schemes.news());
    }

    private void export(String format, Article article) throws CorpusException {
        CorpusStore store = store("corpus", scheme);
        store.addDocument(NewDocument.of("d", TEXT));
        AnnotationSet set = store.newSet("d", "gold");
        set.setState(SetState.IN_PROGRESS);
        set.getSpans().addAll(article.set().getSpans());
        set.getSegments().addAll(article.set().getSegments());
        set.getRelations().addAll(article.set().getRelations());
        set.getLabels().addAll(article.set().getLabels());
        store.save(set);
        ExportRequest request =
                new ExportRequest(
                        "gold",
                        List.of("d"),
                        false,
                        format,
                        folder.resolve("out"),
                        Optional.empty(),
                        Map.of(),
                        "Tahqiq test");
        ExportResult result =
                new Exporter(FormatCatalog.installed(), store, request)
                        .run(new NullProgressMonitor());
        assertThat(result.differences()).isEmpty();
    }

    private ImportResult run(CorpusStore into, UnknownNames unknownNames) throws CorpusException {
        ImportRequest request =
                ImportRequest.of(List.of(folder.resolve("out"))).withUnknownNames(unknownNames);
        return new Importer(FormatCatalog.installed(), into, request)
                .run(new NullProgressMonitor());
    }

    private static Map<String, LayerKind> kinds(Corpus corpus) {
        return corpus.getLayers().stream()
                .collect(Collectors.toMap(Layer::getName, Layer::getKind));
    }

    private static List<String> features(Corpus corpus, String layer) {
        return corpus.getLayers().stream()
                .filter(l -> l.getName().equals(layer))
                .flatMap(l -> l.getFeatures().stream())
                .map(FeatureDefinition::getName)
                .toList();
    }

    private static List<String> described(AnnotationSet set) {
        return Uncarried.all(set)
                .map(
                        annotation -> {
                            Map<String, String> values = annotation.getValues();
                            return annotation.getLayer()
                                    + " "
                                    + annotation.getTag()
                                    + " "
                                    + (values == null
                                            ? "{}"
                                            : new java.util.TreeMap<>(values).toString());
                        })
                .toList();
    }
}
