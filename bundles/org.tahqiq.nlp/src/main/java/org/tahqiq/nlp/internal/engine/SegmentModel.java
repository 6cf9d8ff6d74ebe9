package org.tahqiq.nlp.internal.engine;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.trained.SegmentModelData;

/**
 * Splits every word into its segments by a model that was trained on a corpus. The score of each
 * segment is the model's probability for the whole word.
 */
@ResourceMetaData(name = "Tahqiq Segment Model")
@LanguageCapability("ar")
@TypeCapability(
        inputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        outputs = {TahqiqTypes.SEGMENT, TahqiqTypes.SEGMENTED, TahqiqTypes.SCORE})
public final class SegmentModel extends TrainedEngine {

    private @Nullable SegmentModelData model;

    @Override
    void load(Path file) throws CorpusException {
        model = SegmentModelData.read(file);
    }

    @Override
    public void process(@Nullable CAS cas) {
        SegmentModelData trained = model;
        if (cas == null || trained == null) {
            return;
        }
        List<AnnotationFS> words = TahqiqTypes.all(cas, Token.class.getName());
        List<String> texts = words.stream().map(AnnotationFS::getCoveredText).toList();
        for (int i = 0; i < words.size(); i++) {
            AnnotationFS word = words.get(i);
            SegmentModelData.Split split = trained.split(texts, i);
            TahqiqTypes.addSegments(cas, word, split.parts())
                    .forEach(part -> TahqiqTypes.addScore(cas, part, split.probability()));
        }
        TahqiqTypes.addSegmented(cas);
    }
}
