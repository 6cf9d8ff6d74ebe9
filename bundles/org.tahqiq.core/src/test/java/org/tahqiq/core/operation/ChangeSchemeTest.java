package org.tahqiq.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Overlap;
import org.tahqiq.model.annotation.Tag;

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
