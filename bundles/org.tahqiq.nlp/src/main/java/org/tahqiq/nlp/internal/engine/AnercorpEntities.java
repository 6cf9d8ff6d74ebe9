package org.tahqiq.nlp.internal.engine;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.entity.EntityRules;
import org.tahqiq.nlp.internal.engine.entity.Mention;
import org.tahqiq.nlp.internal.engine.entity.ModelMentions;
import org.tahqiq.nlp.internal.engine.entity.NewsTags;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;
import org.tahqiq.nlp.internal.engine.entity.WordFeatures;
import org.tahqiq.nlp.internal.engine.learn.JointModelFile;
import org.tahqiq.nlp.internal.engine.learn.SequenceLabeller;
import org.tahqiq.nlp.internal.engine.learn.WordVectors;
import org.tahqiq.nlp.internal.engine.learn.WordVectorsFile;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;

/**
 * Finds names of persons, organisations and places by the model that comes with Tahqiq, trained on
 * ANERcorp. Run after lists and rules: it adds what does not touch a name that is there.
 */
@ResourceMetaData(name = "Tahqiq ANERcorp Entities")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            TahqiqTypes.SEGMENT
        },
        outputs = {"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", TahqiqTypes.SCORE})
public final class AnercorpEntities extends CasAnnotator_ImplBase {

    /** Where the model lies, in the fragment of this bundle that has a licence of its own. */
    public static final String MODEL = "/org/tahqiq/nlp/anercorp/entities.model";

    /** Where the vectors of words lie that the model was trained with. */
    public static final String VECTORS = "/org/tahqiq/nlp/anercorp/word.vectors";

    private static final Set<String> NAMES =
            Set.of("PER", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW");

    private final SentenceReader sentences = new SentenceReader();
    private final EntityRules rules = new EntityRules(Gazetteer.builtIn().names());
    private final NewsTags tags = new NewsTags();
    private @Nullable ModelMentions model;

    /** The model that comes with Tahqiq. */
    public static SequenceLabeller model() throws IOException, CorpusException {
        return JointModelFile.read(
                bytes(MODEL), Path.of(MODEL), "ar", WordFeatures.VERSION, vectors());
    }

    /** The vectors of words that it knows. */
    public static WordVectors vectors() throws IOException, CorpusException {
        return WordVectorsFile.read(bytes(VECTORS), Path.of(VECTORS), "ar");
    }

    private static byte[] bytes(String resource) throws IOException, CorpusException {
        try (InputStream in = AnercorpEntities.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new CorpusException(Messages.NO_ANERCORP.with());
            }
            return in.readAllBytes();
        }
    }

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            model = new ModelMentions(model());
        } catch (IOException | CorpusException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        ModelMentions trained = model;
        if (cas == null || trained == null) {
            return;
        }
        List<List<SentenceWord>> read = sentences.read(cas);
        List<List<Mention>> proposed = rules.findBySentence(read);
        List<AnnotationFS> names = new ArrayList<>();
        for (AnnotationFS entity : TahqiqTypes.all(cas, NamedEntity.class.getName())) {
            String tag = TahqiqTypes.text(entity, "value");
            if (tag != null && NAMES.contains(tag)) {
                names.add(entity);
            }
        }
        List<Mention> found = tags.of(trained.find(read, proposed), read, proposed);
        EntityWriting.write(
                cas,
                found.stream()
                        .filter(mention -> names.stream().noneMatch(name -> touch(name, mention)))
                        .toList());
    }

    private static boolean touch(AnnotationFS name, Mention mention) {
        return name.getBegin() < mention.end() && mention.begin() < name.getEnd();
    }
}
