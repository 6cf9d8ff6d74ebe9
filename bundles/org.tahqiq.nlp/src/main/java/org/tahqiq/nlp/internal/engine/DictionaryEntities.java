package org.tahqiq.nlp.internal.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.UimaContext;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.entity.EntityRules;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;
import org.tahqiq.nlp.internal.engine.lexicon.Resources;

/**
 * Finds entities by name lists and rules, after the guidelines of the preset diplomatic-news. Names
 * begin after proclitics. Zones are skipped.
 */
@ResourceMetaData(name = "Tahqiq Dictionary Entities")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            TahqiqTypes.SEGMENT
        },
        outputs = {"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", TahqiqTypes.SCORE})
public final class DictionaryEntities extends CasAnnotator_ImplBase {

    /** Names of the user's own, in addition to those that come with the engine. */
    public static final String PARAM_MODEL_LOCATION = "modelLocation";

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false)
    private @Nullable String modelLocation;

    private SentenceReader sentences = new SentenceReader();
    private @Nullable EntityRules rules;

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        List<Gazetteer.Name> names = new ArrayList<>(Gazetteer.builtIn().names());
        String location = modelLocation;
        if (location != null) {
            try {
                List<Gazetteer.Name> own =
                        Gazetteer.parse(Resources.lines(Path.of(location)), location);
                names.addAll(own);
                sentences = new SentenceReader(firstWords(own));
            } catch (CorpusException e) {
                throw new ResourceInitializationException(e);
            }
        }
        rules = new EntityRules(names);
    }

    private static Set<String> firstWords(List<Gazetteer.Name> names) {
        return names.stream().map(name -> name.words().get(0)).collect(Collectors.toSet());
    }

    @Override
    public void process(@Nullable CAS cas) {
        EntityRules entities = rules;
        if (cas != null && entities != null) {
            EntityWriting.write(cas, entities.find(sentences.read(cas)));
        }
    }
}
