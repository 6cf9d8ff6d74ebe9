package org.tahqiq.core.store;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.RelationConstraint;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;

/** Refuses a corpus in which something that others refer to has no name, or the name of another. */
final class CorpusCheck {

    private final String file;

    private CorpusCheck(String file) {
        this.file = file;
    }

    static void check(Corpus corpus, String file) throws CorpusException {
        CorpusCheck check = new CorpusCheck(file);
        Set<String> layers = new HashSet<>();
        for (Layer layer : corpus.getLayers()) {
            check.name(Messages.LAYER.with(), layer.getName(), layers);
            Set<String> features = new HashSet<>();
            for (FeatureDefinition feature : layer.getFeatures()) {
                check.name(Messages.FEATURE_OF.with(layer.getName()), feature.getName(), features);
            }
            for (RelationConstraint constraint : layer.getConstraints()) {
                Message of = Messages.CONSTRAINT_OF.with(layer.getName());
                check.present(of, constraint.getTag());
                check.present(of, constraint.getSource());
                check.present(of, constraint.getTarget());
            }
        }
        Set<String> tagsets = new HashSet<>();
        for (Tagset tagset : corpus.getTagsets()) {
            check.name(Messages.TAGSET.with(), tagset.getName(), tagsets);
            Set<String> tags = new HashSet<>();
            for (Tag tag : tagset.getTags()) {
                check.name(Messages.TAG_OF.with(tagset.getName()), tag.getName(), tags);
            }
        }
        check.people(corpus);
    }

    private void people(Corpus corpus) throws CorpusException {
        Set<String> annotators = new HashSet<>();
        for (Annotator annotator : corpus.getAnnotators()) {
            name(Messages.ANNOTATOR.with(), annotator.getName(), annotators);
        }
        Set<String> pipelines = new HashSet<>();
        for (Pipeline pipeline : corpus.getPipelines()) {
            name(Messages.PIPELINE.with(), pipeline.getName(), pipelines);
            for (Step step : pipeline.getSteps()) {
                present(Messages.STEP_OF.with(pipeline.getName()), step.getEngine());
            }
        }
    }

    private void name(Message what, @Nullable String name, Set<String> names)
            throws CorpusException {
        present(what, name);
        if (name != null && !names.add(name)) {
            throw error(Messages.TWICE.with(what, name));
        }
    }

    private void present(Message what, @Nullable String name) throws CorpusException {
        if (name == null || name.isEmpty()) {
            throw error(Messages.INCOMPLETE.with(what));
        }
    }

    private CorpusException error(Message message) {
        return new CorpusException(message, file, 0, null);
    }
}
