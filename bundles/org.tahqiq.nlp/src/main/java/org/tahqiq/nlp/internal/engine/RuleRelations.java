package org.tahqiq.nlp.internal.engine;

import java.io.IOException;
import java.nio.file.Path;
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
import org.tahqiq.nlp.internal.engine.lexicon.Resources;
import org.tahqiq.nlp.internal.engine.relation.EntitySentences;
import org.tahqiq.nlp.internal.engine.relation.RelationRules;

/**
 * Relates entities of one sentence by rules on their tags, order and distance, on what stands
 * between them and on trigger words. Zones are skipped.
 */
@ResourceMetaData(name = "Tahqiq Rule Relations")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
            TahqiqTypes.SEGMENT
        },
        outputs = TahqiqTypes.RELATION)
public final class RuleRelations extends CasAnnotator_ImplBase {

    /** Rules of the user's own instead of those that come with the engine. */
    public static final String PARAM_RULES_LOCATION = "rulesLocation";

    /** Name of the corpus layer that the relations belong to. */
    public static final String PARAM_LAYER = "layer";

    @ConfigurationParameter(name = PARAM_RULES_LOCATION, mandatory = false)
    private @Nullable String rulesLocation;

    @ConfigurationParameter(name = PARAM_LAYER, defaultValue = "Relation")
    private String layer = "Relation";

    private final EntitySentences sentences = new EntitySentences();
    private @Nullable RelationRules rules;

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        String location = rulesLocation;
        try {
            rules =
                    location == null
                            ? new RelationRules(Resources.lines("relations.tsv"), "relations.tsv")
                            : new RelationRules(Resources.lines(Path.of(location)), location);
        } catch (IOException | CorpusException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        RelationRules relations = rules;
        if (cas == null || relations == null) {
            return;
        }
        for (EntitySentences.EntitySentence sentence : sentences.read(cas)) {
            for (RelationRules.Found found :
                    relations.find(sentence.words(), sentence.entities())) {
                TahqiqTypes.addRelation(
                        cas,
                        found.source(),
                        found.target(),
                        found.relation(),
                        layer,
                        found.score());
            }
        }
    }
}
