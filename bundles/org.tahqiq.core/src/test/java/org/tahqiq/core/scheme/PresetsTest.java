package org.tahqiq.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.RelationConstraint;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;

class PresetsTest {

    @Test
    void listsThePresets() {
        assertThat(Presets.all())
                .extracting(Preset::id)
                .containsExactly("empty", "diplomatic-news");
        assertThat(Presets.byId("none")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void hasTheBuiltInLayersFirst(Corpus corpus) {
        assertThat(corpus.getLayers())
                .extracting(Layer::getName)
                .startsWith(
                        BuiltInLayers.ZONE,
                        BuiltInLayers.SENTENCE,
                        BuiltInLayers.WORD,
                        BuiltInLayers.SEGMENT,
                        BuiltInLayers.DEPENDENCY);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void namesEverythingInBothLanguages(Corpus corpus) {
        for (Layer layer : corpus.getLayers()) {
            assertThat(List.of(layer.getLabelEn(), layer.getLabelAr())).doesNotContain("");
            assertThat(layer.getFeatures())
                    .allSatisfy(f -> assertThat(f.getLabelAr()).as(f.getName()).isNotBlank());
        }
        for (Tagset tagset : corpus.getTagsets()) {
            assertThat(tagset.getLabelAr()).isNotBlank();
            if (!tagset.isOpen()) {
                assertThat(tagset.getTags())
                        .allSatisfy(t -> assertThat(t.getLabelEn()).as(t.getName()).isNotBlank())
                        .allSatisfy(t -> assertThat(t.getLabelAr()).as(t.getName()).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void refersToNothingThatIsNotThere(Corpus corpus) {
        Scheme scheme = Scheme.of(corpus);
        for (Layer layer : corpus.getLayers()) {
            if (layer.getTagset() != null) {
                assertThat(scheme.tagset(layer.getTagset())).as(layer.getTagset()).isPresent();
            }
            for (FeatureDefinition feature : layer.getFeatures()) {
                if (feature.getTagset() != null) {
                    assertThat(scheme.tagset(feature.getTagset())).isPresent();
                }
            }
            if (layer.getKind() == LayerKind.RELATION) {
                Layer source = scheme.layer(layer.getSourceLayer()).orElseThrow();
                Layer target = scheme.layer(layer.getTargetLayer()).orElseThrow();
                for (RelationConstraint constraint : layer.getConstraints()) {
                    assertThat(scheme.tag(layer, constraint.getTag())).isPresent();
                    assertThat(scheme.tag(source, constraint.getSource())).isPresent();
                    assertThat(scheme.tag(target, constraint.getTarget())).isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void noTwoTagsOfATagsetHaveOneKey(Corpus corpus) {
        for (Tagset tagset : corpus.getTagsets()) {
            assertThat(tagset.getTags().stream().map(Tag::getKey).filter(key -> key != null))
                    .as(tagset.getName())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void addingTheBuiltInLayersTwiceChangesNothing() {
        Corpus corpus = Presets.byId("empty").orElseThrow().newCorpus("a");
        int layers = corpus.getLayers().size();
        BuiltInLayers.addTo(corpus);
        assertThat(corpus.getLayers()).hasSize(layers);
    }

    @Test
    void aNewCorpusHasItsGuidelines(@TempDir Path folder) throws Exception {
        Preset preset = Presets.byId("diplomatic-news").orElseThrow();
        CorpusStore store = preset.create(new PlainCorpusFiles(folder.resolve("c")), "أخبار");
        assertThat(store.corpus().getPreset()).isEqualTo("diplomatic-news");
        assertThat(store.corpus().getGuidelines()).isEqualTo("guidelines.md");
        assertThat(new String(store.files().read("guidelines.md"), StandardCharsets.UTF_8))
                .isEqualTo(preset.guidelines().orElseThrow());
    }

    static Stream<Corpus> corpora() {
        return Presets.all().stream().map(preset -> preset.newCorpus(preset.id()));
    }
}
