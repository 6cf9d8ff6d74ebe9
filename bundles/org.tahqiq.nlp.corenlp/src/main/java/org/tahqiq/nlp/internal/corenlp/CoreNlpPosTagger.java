package org.tahqiq.nlp.internal.corenlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
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
import org.tahqiq.nlp.internal.engine.TahqiqTypes;

/**
 * Gives segments their part of speech, the treebank's and the universal one. An article that is a
 * segment of its own is read together with its noun; one that is not becomes one where the tag says
 * that it is there, unless it is asked to stay.
 */
@ResourceMetaData(name = "Tahqiq CoreNLP Part-of-Speech Tagger")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            TahqiqTypes.SEGMENT
        },
        outputs = TahqiqTypes.SEGMENT)
public final class CoreNlpPosTagger extends CasAnnotator_ImplBase {

    /** Whether articles become segments. */
    public static final String PARAM_SPLIT_ARTICLE = "splitArticle";

    /** Where the model is; only tests have another one. */
    static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_SPLIT_ARTICLE, defaultValue = "true")
    private boolean splitArticle;

    @ConfigurationParameter(name = PARAM_MODEL, defaultValue = Models.TAGGER)
    private String model = Models.TAGGER;

    private final AtbTags tags = new AtbTags();
    private @Nullable MaxentTagger tagger;

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            tagger = Models.tagger(model);
        } catch (CorpusException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        MaxentTagger trained = tagger;
        if (cas == null || trained == null) {
            return;
        }
        for (List<AtbToken> sentence : AtbToken.bySentence(cas)) {
            List<TaggedWord> tagged =
                    trained.tagSentence(
                            sentence.stream().map(token -> new Word(token.spelled())).toList());
            for (int i = 0; i < sentence.size(); i++) {
                tag(cas, sentence, i, String.valueOf(tagged.get(i).tag()));
            }
        }
    }

    private void tag(CAS cas, List<AtbToken> sentence, int index, String given) {
        AtbToken token = sentence.get(index);
        String tag = AtbTags.checked(given, token.spelled());
        TahqiqTypes.set(token.core(), "xpos", tag);
        TahqiqTypes.set(token.core(), "pos", tags.upos(tag, token.spelled()));
        if (token.hasArticle()) {
            ArticleSplit.tagArticle(token.segments().get(0));
        } else if (splitArticle && AtbTags.hasArticle(tag)) {
            ArticleSplit.split(cas, sentence, index);
        }
    }
}
