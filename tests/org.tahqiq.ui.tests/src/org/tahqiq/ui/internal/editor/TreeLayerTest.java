package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.view.AnnotationView;
import org.tahqiq.widget.Intent;

/** The constituents of a sentence, which are a feature of a span, as a person sees them. */
final class TreeLayerTest {

    private static final String FIRST =
            "(ROOT (S (VP (VBD استقبل) (NP (NN وزير) (NP (DTNN الخارجية) (DTJJ المغربي))"
                    + " (NP (NNP إدريس) (NNP المسناوي))) (PP (IN في) (NP (DTNNP الرباط)))"
                    + " (NP (NP (NN نظير) (NP (PRP$ ه))) (DTJJ الإسباني)"
                    + " (NP (NNP كارلوس) (NNP مدينا)))) (PUNC .)))";

    @Test
    void aTreeIsShownAsATree() throws Exception {
        try (Article article = new Article()) {
            CorpusStore store = Corpora.ofWorkbench().store(article.project());
            store.corpus().getLayers().add(layer());
            store.saveCorpus();
            AnnotationSet set = store.newSet("visit", "nora");
            String text = store.text("visit");
            int end = text.indexOf('\n');
            set.getSpans().add(span("t1", 0, end));
            set.getSpans().add(span("t2", end + 1, text.length() - 1));
            store.save(set);
            AnnotationDesk desk = article.open("nora").desk().orElseThrow();
            article.mark(desk, "إدريس المسناوي", "P");
            article.mark(desk, "الرباط", "G");
            Views.picture(article.workbench(), "tree-editor");
            desk.hear(new Intent.PickMark("t1", false));
            article.workbench().settle();
            Composite view = Views.show(article.workbench(), AnnotationView.ID);
            Views.picture(article.workbench(), "tree-picked");

            TreeItem sentence = Views.first(view, Tree.class).getItem(0);
            assertThat(sentence.getText()).isEqualTo("S");
            assertThat(sentence.getItem(0).getItem(0).getText()).contains("VBD").contains("استقبل");
            assertThat(desk.layers().shortLabel(desk.picked().orElseThrow())).isEqualTo("Tree");
        }
    }

    private static Layer layer() {
        Layer layer = AnnotationFactory.eINSTANCE.createLayer();
        layer.setName("Tree");
        layer.setLabelEn("Tree");
        layer.setLabelAr("شجرة");
        layer.setKind(LayerKind.SPAN);
        FeatureDefinition bracketing = AnnotationFactory.eINSTANCE.createFeatureDefinition();
        bracketing.setName("bracketing");
        bracketing.setLabelEn("Bracketing");
        bracketing.setLabelAr("التقويس");
        layer.getFeatures().add(bracketing);
        return layer;
    }

    private static Span span(String id, int begin, int end) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId(id);
        span.setLayer("Tree");
        span.setBegin(begin);
        span.setEnd(end);
        span.setValues(Map.of("bracketing", FIRST));
        return span;
    }
}
