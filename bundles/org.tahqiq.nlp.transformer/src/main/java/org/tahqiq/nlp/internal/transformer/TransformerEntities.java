package org.tahqiq.nlp.internal.transformer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.EntityWriting;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;
import org.tahqiq.nlp.internal.engine.entity.Mention;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;

/**
 * Finds entities by a transformer from a folder of the user. An entity begins after the proclitics
 * of its first word and ends with its last word; its score is the least probability among its
 * words. An {@code I-} without a {@code B-} before it begins an entity, as in conlleval.
 */
@ResourceMetaData(name = "Tahqiq Transformer Entities")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            TahqiqTypes.SEGMENT
        },
        outputs = {"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", TahqiqTypes.SCORE})
public final class TransformerEntities extends CasAnnotator_ImplBase {

    /** The folder of the model. */
    public static final String PARAM_MODEL_LOCATION = "modelLocation";

    /** What the model's tags are called in the corpus. */
    public static final String PARAM_TAGS = "tags";

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION)
    private String modelLocation = "";

    @ConfigurationParameter(name = PARAM_TAGS)
    private String tags = "";

    private final SentenceReader sentences = new SentenceReader();
    private @Nullable TagNames names;
    private @Nullable TokenClassifier classifier;

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            names = TagNames.of(tags);
            classifier = TokenClassifier.load(ModelFolder.open(Path.of(modelLocation)));
        } catch (CorpusException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        TokenClassifier model = classifier;
        TagNames known = names;
        if (cas == null || model == null || known == null) {
            return;
        }
        String text = cas.getDocumentText();
        List<Mention> found = new ArrayList<>();
        for (List<SentenceWord> words : sentences.read(cas)) {
            List<String> forms =
                    words.stream().map(word -> text.substring(word.begin(), word.end())).toList();
            addMentions(words, model.label(forms), known, found);
        }
        EntityWriting.write(cas, found);
    }

    private static void addMentions(
            List<SentenceWord> words, List<WordLabel> labels, TagNames names, List<Mention> found) {
        int next;
        for (int first = 0; first < labels.size(); first = next) {
            WordLabel begin = labels.get(first);
            next = first + 1;
            if (begin.label().isOutside()) {
                continue;
            }
            double score = begin.probability();
            while (next < labels.size() && labels.get(next).label().continues(begin.label())) {
                score = Math.min(score, labels.get(next).probability());
                next++;
            }
            String tag = names.of(begin.label());
            if (!tag.isEmpty()) {
                found.add(
                        new Mention(
                                words.get(first).core().begin(),
                                words.get(next - 1).end(),
                                tag,
                                score,
                                first,
                                next));
            }
        }
    }

    @Override
    public void destroy() {
        TokenClassifier model = classifier;
        classifier = null;
        if (model != null) {
            model.close();
        }
        super.destroy();
    }
}
