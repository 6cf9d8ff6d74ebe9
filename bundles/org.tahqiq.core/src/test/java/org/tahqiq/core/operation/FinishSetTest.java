package org.tahqiq.core.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

final class FinishSetTest {

    private final CorpusFixture corpus;

    FinishSetTest(@TempDir Path folder) throws CorpusException {
        corpus = new CorpusFixture(folder, "a");
        new StartSet(corpus.store, "machine", "salma", corpus.documents())
                .run(new NullProgressMonitor());
    }

    @Test
    void suggestionsThatNobodyDecidedAreOpen() {
        FinishSet.Report report = finish();
        assertThat(report.changed()).isEmpty();
        assertThat(report.open()).hasSize(1);
        assertThat(report.open().get(0).points())
                .extracting(OpenPoint::kind)
                .containsOnly(OpenPoint.Kind.UNDECIDED)
                .hasSize(4);
    }

    @Test
    void whatIsOpenIsNamedWithItsPlace() {
        OpenPoint first = finish().open().get(0).points().get(0);
        assertThat(first.sentence())
                .isEqualTo("PER “\u2067سالم\u2069”: the suggestion is not decided");
        assertThat(first.line()).isEqualTo(1);
    }

    @Test
    void theArrowOfARelationLeadsToItsTarget() {
        assertThat(seen(finish().open().get(0).points().get(3).sentence()))
                .isEqualTo("MEETS “ملاس” → “ارون”: the suggestion is not decided");
    }

    @Test
    void inArabicTheArrowLeadsToTheLeft() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar"));
        try {
            assertThat(seen(finish().open().get(0).points().get(3).sentence()))
                    .endsWith(":«ارون» ← «ملاس» MEETS");
            assertThat(seen(finish().open().get(0).points().get(0).sentence()))
                    .endsWith(":«ملاس» PER");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String seen(String sentence) {
        Bidi bidi = new Bidi(sentence, Bidi.LEVEL_DEFAULT_LTR);
        return bidi.writeReordered(Bidi.DO_MIRRORING).replaceAll("[\u2066-\u2069\u200E\u200F]", "");
    }

    @Test
    void theFirstWordOfALineIsOnThatLine() {
        assertThat(finish().open().get(0).points())
                .extracting(OpenPoint::line)
                .containsExactly(1, 1, 2, 1);
    }

    @Test
    void aSetWithEverythingDecidedIsFinished() throws CorpusException {
        decide(Status.ACCEPTED);
        assertThat(finish().changed()).containsExactly("a");
        assertThat(corpus.store.summary("a", "salma").state()).isEqualTo(SetState.FINISHED);
        assertThat(finish().unchanged()).containsExactly("a");
    }

    @Test
    void whatWasRejectedIsDecided() throws CorpusException {
        decide(Status.REJECTED);
        assertThat(finish().changed()).containsExactly("a");
    }

    @Test
    void aMissingTagIsOpen() throws CorpusException {
        decide(Status.MANUAL);
        AnnotationSet set = corpus.store.load("a", "salma");
        set.getRelations().clear();
        entity(set, "e1").setTag(null);
        corpus.store.save(set);
        assertThat(finish().open().get(0).points())
                .extracting(OpenPoint::sentence)
                .containsExactly("Entity “\u2067سالم\u2069”: the tag is missing");
    }

    @Test
    void aMissingRequiredValueIsOpen() throws CorpusException {
        decide(Status.MANUAL);
        corpus.store.corpus().getLayers().stream()
                .filter(layer -> layer.getName().equals("Entity"))
                .forEach(layer -> layer.getFeatures().get(0).setRequired(true));
        assertThat(finish().open().get(0).points())
                .extracting(OpenPoint::kind)
                .containsExactly(
                        OpenPoint.Kind.NO_VALUE, OpenPoint.Kind.NO_VALUE, OpenPoint.Kind.NO_VALUE);
    }

    @Test
    void aBrokenRuleIsOpen() throws CorpusException {
        decide(Status.MANUAL);
        AnnotationSet set = corpus.store.load("a", "salma");
        entity(set, "e1").setTag("NO-SUCH-TAG");
        corpus.store.save(set);
        assertThat(finish().open().get(0).points())
                .extracting(OpenPoint::kind)
                .contains(OpenPoint.Kind.RULE);
    }

    @Test
    void aFinishedSetCanBeReopened() throws CorpusException {
        decide(Status.ACCEPTED);
        finish();
        FinishSet.Report report =
                new FinishSet(corpus.store, "salma", corpus.documents(), true)
                        .run(new NullProgressMonitor());
        assertThat(report.changed()).containsExactly("a");
        assertThat(corpus.store.summary("a", "salma").state()).isEqualTo(SetState.IN_PROGRESS);
    }

    @Test
    void aSetWithUnsavedEditsIsNotFinished() throws CorpusException {
        decide(Status.ACCEPTED);
        corpus.store
                .files()
                .append(CorpusPaths.journal("a", "salma"), "{}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(finish().problems())
                .containsExactly(
                        "a: salma has edits that were not saved; open the document in the workbench and save it");
    }

    @Test
    void aDocumentWithoutASetIsPassedOver() throws CorpusException {
        corpus.store.deleteSet("a", "salma");
        assertThat(finish().missing()).containsExactly("a");
    }

    private FinishSet.Report finish() {
        return new FinishSet(corpus.store, "salma", corpus.documents(), false)
                .run(new NullProgressMonitor());
    }

    private void decide(Status status) throws CorpusException {
        AnnotationSet set = corpus.store.load("a", "salma");
        set.getSpans().forEach(span -> span.setStatus(status));
        set.getRelations().forEach(relation -> relation.setStatus(status));
        corpus.store.save(set);
    }

    private static Span entity(AnnotationSet set, String id) {
        return set.getSpans().stream()
                .filter(span -> id.equals(span.getOriginId()))
                .findFirst()
                .orElseThrow();
    }
}
