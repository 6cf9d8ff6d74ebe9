package org.tahqiq.nlp.internal.engine;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.nlp.internal.engine.lexicon.Resources;
import org.tahqiq.nlp.internal.engine.relation.RelationCandidate;
import org.tahqiq.nlp.internal.engine.relation.RelationCandidates;
import org.tahqiq.nlp.internal.engine.relation.RelationRules;
import org.tahqiq.nlp.internal.engine.trained.RelationModelData;

/**
 * Relates entities of one sentence by a model that was trained on a corpus. As long as the model
 * has learned from fewer relations than {@link #PARAM_LEAST_RELATIONS} the rules propose and it is
 * silent. The score is the model's probability.
 */
@ResourceMetaData(name = "Tahqiq Relation Model")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
            TahqiqTypes.SEGMENT
        },
        outputs = TahqiqTypes.RELATION)
public final class RelationModel extends TrainedEngine {

    /** From how many relations the model must have learned to take over from the rules. */
    public static final String PARAM_LEAST_RELATIONS = "leastRelations";

    /** Name of the corpus layer that the relations belong to. */
    public static final String PARAM_LAYER = "layer";

    @ConfigurationParameter(name = PARAM_LEAST_RELATIONS, defaultValue = "200")
    private int leastRelations = 200;

    @ConfigurationParameter(name = PARAM_LAYER, defaultValue = "Relation")
    private String layer = "Relation";

    private @Nullable RelationModelData model;
    private @Nullable RelationCandidates candidates;

    @Override
    void load(Path file) throws CorpusException {
        model = RelationModelData.read(file);
        try {
            candidates =
                    new RelationCandidates(
                            new RelationRules(Resources.lines("relations.tsv"), "relations.tsv"));
        } catch (IOException e) {
            throw FileTrouble.unreadable("relations.tsv", e);
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        RelationModelData trained = model;
        RelationCandidates pairs = candidates;
        if (cas == null || trained == null || pairs == null) {
            return;
        }
        boolean enough = trained.relations() >= leastRelations;
        for (RelationCandidate candidate : pairs.read(cas)) {
            if (enough) {
                trained.relation(candidate)
                        .ifPresent(c -> add(cas, candidate, c.label(), c.probability()));
            } else if (!candidate.proposed().equals(RelationCandidate.NONE)) {
                add(cas, candidate, candidate.proposed(), candidate.score());
            }
        }
    }

    private void add(CAS cas, RelationCandidate candidate, String label, double score) {
        boolean forward = label.endsWith(RelationCandidate.FORWARD);
        TahqiqTypes.addRelation(
                cas,
                forward ? candidate.first() : candidate.second(),
                forward ? candidate.second() : candidate.first(),
                label.substring(0, label.length() - 1),
                layer,
                score);
    }
}
