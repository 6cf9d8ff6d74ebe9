package org.tahqiq.ui.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.RelationConstraint;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;

final class SchemeDraftTest {

    private final CorpusStore store;
    private final SchemeDraft draft;

    SchemeDraftTest(@TempDir Path folder) throws CorpusException {
        store =
                Presets.byId("diplomatic-news")
                        .orElseThrow()
                        .create(new PlainCorpusFiles(folder.resolve("c")), "c");
        draft = new SchemeDraft(store);
    }

    @Test
    void aTagThatGoesIsNamedByNoConstraintAnyMore() {
        Tagset entities = draft.tagset(layer("Entity")).orElseThrow();
        draft.removeTag(entities, tag(entities, "PER"));

        assertThat(layer("Relation").getConstraints())
                .isNotEmpty()
                .extracting(RelationConstraint::getSource)
                .doesNotContain("PER");
        assertThat(draft.faults()).isEmpty();
    }

    @Test
    void aTagThatIsRenamedIsRenamedInTheConstraints() {
        Tagset entities = draft.tagset(layer("Entity")).orElseThrow();
        draft.renameTag(entities, tag(entities, "PER"), "PERSON");

        assertThat(layer("Relation").getConstraints())
                .extracting(RelationConstraint::getSource)
                .contains("PERSON")
                .doesNotContain("PER");
        assertThat(draft.faults()).isEmpty();
    }

    @Test
    void aNewLayerHasATagsetOfItsOwnWhichGoesWithIt() {
        Layer layer =
                draft.add(
                        new NewLayer(
                                "Claim",
                                "Claims",
                                "",
                                LayerKind.SPAN,
                                Optional.empty(),
                                Optional.empty(),
                                true));
        assertThat(layer.getLabelAr()).isNull();
        assertThat(draft.tagset(layer)).isPresent();
        assertThat(draft.isTaken("claim")).isTrue();

        draft.remove(layer);
        assertThat(draft.scheme().tagset("Claim")).isEmpty();
    }

    @Test
    void theCorpusIsNotTouchedBeforeTheChangeIsApplied() throws CorpusException {
        Tagset entities = draft.tagset(layer("Entity")).orElseThrow();
        draft.addTag(entities);
        int tags = entities.getTags().size();
        assertThat(liveTags()).isEqualTo(tags - 1);

        draft.change().apply();
        assertThat(liveTags()).isEqualTo(tags);
    }

    @Test
    void aFeatureHasAListOfItsOwnWhichGoesWithIt() {
        Layer entity = layer("Entity");
        FeatureDefinition feature = draft.addFeature(entity);
        feature.setName("gender");
        draft.permit(entity, feature, List.of("m", "f", "m"));
        assertThat(draft.values(feature)).containsExactly("m", "f");
        assertThat(draft.hasOwnValues(feature)).isTrue();
        assertThat(draft.sharedTagsets(feature)).contains("Entity").doesNotContain("Entity.gender");
        assertThat(draft.faults()).isEmpty();

        draft.removeFeature(entity, feature);
        assertThat(draft.scheme().tagset("Entity.gender")).isEmpty();
    }

    @Test
    void aFeatureThatTakesTheTagsOfALayerLeavesThemAlone() {
        Layer entity = layer("Entity");
        FeatureDefinition feature = draft.addFeature(entity);
        String tags = String.valueOf(entity.getTagset());
        draft.takeValues(feature, tags);
        assertThat(draft.hasOwnValues(feature)).isFalse();
        draft.permit(entity, feature, List.of("x"));
        draft.takeValues(feature, null);

        assertThat(draft.tagset(entity).orElseThrow().getTags()).hasSizeGreaterThan(1);
        assertThat(draft.scheme().tagset("Entity.feature")).isEmpty();
    }

    @Test
    void featuresGetNamesThatAreFree() {
        Layer entity = layer("Entity");
        draft.addFeature(entity);
        assertThat(draft.addFeature(entity).getName()).isEqualTo("feature2");
    }

    @Test
    void constraintsThatOtherEndsCannotKeepGo() {
        Layer claims =
                draft.add(
                        new NewLayer(
                                "Claim",
                                "",
                                "",
                                LayerKind.SPAN,
                                Optional.empty(),
                                Optional.empty(),
                                true));
        draft.addTag(draft.tagset(claims).orElseThrow());
        Layer relation = layer("Relation");
        draft.join(relation, "Entity", "Claim");

        assertThat(relation.getTargetLayer()).isEqualTo("Claim");
        assertThat(relation.getConstraints()).isEmpty();
        assertThat(draft.faults()).isEmpty();
    }

    private int liveTags() {
        return store.corpus().getTagsets().stream()
                .filter(set -> "Entity".equals(set.getName()))
                .findFirst()
                .orElseThrow()
                .getTags()
                .size();
    }

    private Layer layer(String name) {
        return draft.scheme().layer(name).orElseThrow();
    }

    private static Tag tag(Tagset tagset, String name) {
        return tagset.getTags().stream()
                .filter(tag -> name.equals(tag.getName()))
                .findFirst()
                .orElseThrow();
    }
}
