package org.tahqiq.nlp.internal.engine;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.learn.SequenceModel;
import org.tahqiq.nlp.internal.engine.segment.WordPart;
import org.tahqiq.nlp.internal.engine.trained.PosModelData;

/**
 * Gives segments their part of speech by a model that was trained on a corpus. The score says how
 * far the next best part of speech is away.
 */
@ResourceMetaData(name = "Tahqiq Part-of-Speech Model")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            TahqiqTypes.SEGMENT
        },
        outputs = {TahqiqTypes.SEGMENT, TahqiqTypes.SCORE})
public final class PosModel extends TrainedEngine {

    private @Nullable PosModelData model;

    @Override
    void load(Path file) throws CorpusException {
        model = PosModelData.read(file);
    }

    @Override
    public void process(@Nullable CAS cas) {
        PosModelData trained = model;
        if (cas == null || trained == null) {
            return;
        }
        Map<AnnotationFS, List<AnnotationFS>> segments = TahqiqTypes.segmentsByWord(cas);
        List<AnnotationFS> words = TahqiqTypes.all(cas, Token.class.getName());
        Set<AnnotationFS> scored = scored(cas);
        int next = 0;
        for (AnnotationFS sentence : TahqiqTypes.all(cas, Sentence.class.getName())) {
            List<AnnotationFS> inside = new ArrayList<>();
            while (next < words.size() && words.get(next).getBegin() < sentence.getEnd()) {
                AnnotationFS word = words.get(next++);
                inside.addAll(segments.containsKey(word) ? segments.get(word) : whole(cas, word));
            }
            label(cas, inside, trained.model(), scored);
        }
    }

    /** A word without segments is one; it needs the segment to bear its part of speech. */
    private static List<AnnotationFS> whole(CAS cas, AnnotationFS word) {
        int length = word.getEnd() - word.getBegin();
        return TahqiqTypes.addSegments(
                cas, word, List.of(new WordPart(0, length, Optional.empty(), Optional.empty())));
    }

    private static void label(
            CAS cas, List<AnnotationFS> segments, SequenceModel model, Set<AnnotationFS> scored) {
        List<PosModelData.Form> forms = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            AnnotationFS segment = segments.get(i);
            String form = TahqiqTypes.text(segment, "form");
            boolean last =
                    i + 1 == segments.size()
                            || !TahqiqTypes.wordOf(segments.get(i + 1))
                                    .equals(TahqiqTypes.wordOf(segment));
            forms.add(
                    new PosModelData.Form(
                            form == null ? segment.getCoveredText() : form,
                            TahqiqTypes.indexOf(segment) == 0,
                            last));
        }
        List<SequenceModel.Choice> choices = model.label(PosModelData.features(forms));
        for (int i = 0; i < segments.size(); i++) {
            SequenceModel.Choice choice = choices.get(i);
            TahqiqTypes.set(segments.get(i), "pos", choice.label());
            if (!scored.contains(segments.get(i))) {
                TahqiqTypes.addScore(cas, segments.get(i), choice.score());
            }
        }
    }

    /** Segments of which a segmenter has said how sure it is. */
    private static Set<AnnotationFS> scored(CAS cas) {
        Set<AnnotationFS> scored = new HashSet<>();
        for (AnnotationFS score : TahqiqTypes.all(cas, TahqiqTypes.SCORE)) {
            scored.add(
                    (AnnotationFS)
                            score.getFeatureValue(
                                    score.getType().getFeatureByBaseName("annotation")));
        }
        return scored;
    }
}
