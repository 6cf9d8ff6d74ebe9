package org.tahqiq.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Overlap;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.ValueType;

class ChangeSchemeTest {

    private final Path folder;
    private final CorpusStore store;
    private final Corpus proposed;

    ChangeSchemeTest(@TempDir Path temporary) throws CorpusException {
        folder = temporary.resolve("c");
        store = new CorpusFixture(folder, "1", "2").store;
        proposed = EcoreUtil.copy(store.corpus());
    }

    @Test
    void saysWhichAnnotationsBearATagThatIsToGo() {
        proposed.getTagsets().forEach(set -> set.getTags().removeIf(tag -> is(tag, "GPE")));

        assertThat(check().breaks())
                .extracting(ChangeScheme.Break::document, ChangeScheme.Break::annotation)
                .containsExactly(tuple("1", "e3"), tuple("2", "e3"));
    }

    @Test
    void saysWhatALayerThatIsToGoHolds() {
        proposed.getLayers().removeIf(layer -> "Relation".equals(layer.getName()));

        assertThat(check().breaks())
                .extracting(ChangeScheme.Break::sentence)
                .containsOnly("The corpus has no layer Relation.")
                .hasSize(2);
    }

    @Test
    void whatIsWrongAlreadyIsNotCounted() throws CorpusException {
        var set = store.load("1", "machine");
        set.getSpans().get(1).setTag("NONE");
        store.save(set);
        proposed.getLayers().forEach(layer -> layer.setOverlap(Overlap.NESTED));

        assertThat(check().breaks()).isEmpty();
    }

    @Test
    void saysWhichValuesAFeatureWouldNotHaveAnyMore() throws CorpusException {
        var set = store.load("1", "machine");
        set.getSpans().get(1).setValues(Map.of("count", "3"));
        set.getSpans().get(2).setValues(Map.of("count", "many"));
        store.save(set);
        feature(store.corpus(), ValueType.STRING);
        feature(proposed, ValueType.INTEGER);

        assertThat(check().breaks())
                .extracting(ChangeScheme.Break::annotation, ChangeScheme.Break::sentence)
                .containsExactly(
                        tuple(
                                "e3",
                                "\u201cmany\u201d is not a value for count: it wants a whole number."));
    }

    @Test
    void saysWhichRelationsWouldEndInAnotherLayer() {
        layer(proposed, "Relation").setTargetLayer("Word");

        assertThat(check().breaks())
                .extracting(ChangeScheme.Break::document, ChangeScheme.Break::annotation)
                .containsExactly(tuple("1", "r1"), tuple("2", "r1"));
    }

    @Test
    void saysWhatAFinishedSetWouldLack() throws CorpusException {
        var set = store.load("2", "machine");
        set.setState(SetState.FINISHED);
        store.save(set);
        feature(store.corpus(), ValueType.STRING);
        feature(proposed, ValueType.STRING).setRequired(true);

        assertThat(check().breaks())
                .extracting(ChangeScheme.Break::document, ChangeScheme.Break::annotation)
                .containsExactly(tuple("2", "e1"), tuple("2", "e2"), tuple("2", "e3"));
    }

    @Test
    void aFeatureNeedsANameAndValuesThatAreThere() {
        feature(proposed, ValueType.STRING).setName("");
        feature(proposed, ValueType.STRING).setTagset("nowhere");

        assertThat(check().faults()).hasSize(2).last().asString().contains("nowhere");
    }

    private static FeatureDefinition feature(Corpus corpus, ValueType type) {
        FeatureDefinition feature = AnnotationFactory.eINSTANCE.createFeatureDefinition();
        feature.setName("count");
        feature.setType(type);
        layer(corpus, "Entity").getFeatures().add(feature);
        return feature;
    }

    private static Layer layer(Corpus corpus, String name) {
        return Scheme.of(corpus).layer(name).orElseThrow();
    }

    @Test
    void aFaultySchemeIsNotApplied() {
        proposed.getTagsets()
                .get(proposed.getTagsets().size() - 1)
                .getTags()
                .get(0)
                .setColour("red");

        assertThat(check().faults()).singleElement().asString().contains("#rrggbb");
        assertThatThrownBy(() -> new ChangeScheme(store, proposed).apply())
                .isInstanceOf(CorpusException.class);
    }

    @Test
    void twoTagsOfOneKeyAreAFault() {
        var tags = proposed.getTagsets().get(proposed.getTagsets().size() - 1).getTags();
        tags.get(0).setKey("p");
        tags.get(1).setKey("P");

        assertThat(check().faults()).singleElement().asString().contains("both PER and GPE");
    }

    @Test
    void theChangeIsInTheFile() throws CorpusException {
        proposed.getTagsets().forEach(set -> set.getTags().removeIf(tag -> is(tag, "GPE")));
        new ChangeScheme(store, proposed).apply();

        CorpusStore reopened = CorpusStore.open(new PlainCorpusFiles(folder));
        Scheme scheme = Scheme.of(reopened.corpus());
        assertThat(scheme.tags(scheme.layer("Entity").orElseThrow()))
                .extracting(Tag::getName)
                .containsExactly("PER", "MEETS");
        assertThat(reopened.corpus().getDocuments()).hasSize(2);
    }

    private ChangeScheme.Report check() {
        return new ChangeScheme(store, proposed).check(new NullProgressMonitor());
    }

    private static boolean is(Tag tag, String name) {
        return name.equals(tag.getName());
    }
}
