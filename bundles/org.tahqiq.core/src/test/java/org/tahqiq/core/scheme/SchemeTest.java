package org.tahqiq.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tahqiq.model.annotation.Layer;

class SchemeTest {

    private final Scheme scheme =
            Scheme.of(Presets.byId("diplomatic-news").orElseThrow().newCorpus("تجربة"));
    private final Layer relation = scheme.layer("Relation").orElseThrow();

    @Test
    void findsALayerByItsName() {
        assertThat(scheme.layer("Word")).isPresent();
        assertThat(scheme.layer("word")).isEmpty();
        assertThat(scheme.layer(null)).isEmpty();
    }

    @Test
    void findsATagOfALayer() {
        Layer entity = scheme.layer("Entity").orElseThrow();
        assertThat(scheme.tag(entity, "PER")).isPresent();
        assertThat(scheme.tag(entity, "MEETS")).isEmpty();
    }

    @Test
    void aLayerWithoutTagsetHasNoTags() {
        assertThat(scheme.tags(scheme.layer("Word").orElseThrow())).isEmpty();
    }

    @Test
    void permitsWhatAConstraintSays() {
        assertThat(scheme.permits(relation, "HAS_POSITION", "PER", "OCC")).isTrue();
        assertThat(scheme.permits(relation, "HAS_POSITION", "OCC", "PER")).isFalse();
        assertThat(scheme.permits(relation, "HAS_POSITION", null, "OCC")).isFalse();
    }

    @Test
    void withoutConstraintsEverythingIsPermitted() {
        Layer dependency = scheme.layer("Dependency").orElseThrow();
        assertThat(scheme.permits(dependency, "nsubj", null, null)).isTrue();
    }

    @Test
    void listsTheTagsThatARelationMayBear() {
        assertThat(scheme.permittedRelationTags(relation, "EVENT", "DATE"))
                .containsExactly("HAPPENED_ON");
        assertThat(scheme.permittedRelationTags(relation, "DATE", "EVENT")).isEmpty();
    }
}
