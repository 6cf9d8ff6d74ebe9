package org.tahqiq.nlp.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.nlp.internal.engine.entity.EntityRules;
import org.tahqiq.nlp.internal.engine.entity.ModelMentions;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;
import org.tahqiq.nlp.internal.engine.entity.WordFeatures;
import org.tahqiq.nlp.internal.engine.learn.SequenceModelFile;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;

/**
 * Finds entities by a model that was trained on a corpus. None is nested: lists and rules that run
 * after it add what lies within. The score says how far the next best reading is away.
 */
@ResourceMetaData(name = "Tahqiq Entity Model")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            TahqiqTypes.SEGMENT
        },
        outputs = {"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", TahqiqTypes.SCORE})
public final class EntityModel extends TrainedEngine {

    private final SentenceReader sentences = new SentenceReader();
    private final EntityRules rules = new EntityRules(Gazetteer.builtIn().names());
    private @Nullable ModelMentions model;

    @Override
    void load(Path file) throws CorpusException {
        try {
            model =
                    new ModelMentions(
                            SequenceModelFile.read(
                                    Files.readAllBytes(file), file, "ar", WordFeatures.VERSION));
        } catch (IOException e) {
            throw FileTrouble.unreadable(file.toString(), e);
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        ModelMentions trained = model;
        if (cas == null || trained == null) {
            return;
        }
        List<List<SentenceWord>> read = sentences.read(cas);
        EntityWriting.write(cas, trained.find(read, rules.findBySentence(read)));
    }
}
