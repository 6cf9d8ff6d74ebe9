package org.tahqiq.nlp.internal.corenlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UimaContext;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.EntityWriting;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;
import org.tahqiq.nlp.internal.engine.entity.Mention;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;

/**
 * Proposes runs of proper nouns as names, where no engine before it has found an entity. What kind
 * of name it is the words before it and lists tell; the score says how far to trust that.
 */
@ResourceMetaData(name = "Tahqiq CoreNLP Names")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            TahqiqTypes.SEGMENT
        },
        outputs = {"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", TahqiqTypes.SCORE})
public final class CoreNlpNames extends CasAnnotator_ImplBase {

    /** Whether a single word is proposed of which nothing tells what it is. */
    public static final String PARAM_SINGLES = "singles";

    private static final String ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";

    @ConfigurationParameter(name = PARAM_SINGLES, defaultValue = "false")
    private boolean singles;

    private final SentenceReader sentences = new SentenceReader();
    private NameKinds kinds = new NameKinds(false);

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        kinds = new NameKinds(singles);
    }

    @Override
    public void process(@Nullable CAS cas) {
        if (cas == null) {
            return;
        }
        Map<Integer, List<SentenceWord>> sentenceOf = new HashMap<>();
        for (List<SentenceWord> sentence : sentences.read(cas)) {
            sentence.forEach(word -> sentenceOf.put(word.begin(), sentence));
        }
        List<AnnotationFS> known = TahqiqTypes.all(cas, ENTITY);
        List<Mention> found = new ArrayList<>();
        for (List<AtbToken> tokens : AtbToken.bySentence(cas)) {
            // A sentence of a zone is not read.
            List<SentenceWord> words =
                    sentenceOf.get(TahqiqTypes.wordOf(tokens.get(0).core()).getBegin());
            if (words != null) {
                for (NameRun run : NameRun.of(tokens, words)) {
                    if (known.stream().noneMatch(run::touches)) {
                        kinds.mention(run, words, known).ifPresent(found::add);
                    }
                }
            }
        }
        EntityWriting.write(cas, found);
    }
}
