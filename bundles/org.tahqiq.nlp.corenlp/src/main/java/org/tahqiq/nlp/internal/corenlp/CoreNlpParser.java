package org.tahqiq.nlp.internal.corenlp;

import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.PennTree;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;

/**
 * Gives every sentence a constituency tree, written in brackets as the Penn treebanks do. Its
 * leaves are the segments' forms, an article together with its noun. Zones, sentences without parts
 * of speech of the treebank, and those beyond a length have none.
 */
@ResourceMetaData(name = "Tahqiq CoreNLP Parser")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            TahqiqTypes.SEGMENT
        },
        outputs = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.PennTree")
public final class CoreNlpParser extends CasAnnotator_ImplBase {

    /** How many tokens of the treebank a sentence may have. */
    public static final String PARAM_MAX_SENTENCE_LENGTH = "maxSentenceLength";

    /** Where the model is; only tests have another one. */
    static final String PARAM_MODEL = "model";

    private static final Logger LOG = LoggerFactory.getLogger(CoreNlpParser.class);

    @ConfigurationParameter(name = PARAM_MAX_SENTENCE_LENGTH, defaultValue = "100")
    private int maxSentenceLength;

    @ConfigurationParameter(name = PARAM_MODEL, defaultValue = Models.PARSER)
    private String model = Models.PARSER;

    private @Nullable ParserGrammar parser;

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            parser = Models.parser(model);
        } catch (CorpusException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        ParserGrammar trained = parser;
        if (cas == null || trained == null) {
            return;
        }
        List<AnnotationFS> zones = TahqiqTypes.all(cas, TahqiqTypes.ZONE);
        for (List<AtbToken> sentence : AtbToken.bySentence(cas)) {
            int begin = sentence.get(0).begin();
            int end = sentence.get(sentence.size() - 1).end();
            if (zones.stream().anyMatch(z -> z.getBegin() < end && begin < z.getEnd())) {
                continue;
            }
            if (sentence.size() > maxSentenceLength) {
                LOG.warn(
                        "A sentence of {} segments at {} gets no tree: maxSentenceLength is {}",
                        sentence.size(),
                        begin,
                        maxSentenceLength);
                continue;
            }
            List<TaggedWord> tagged = tagged(sentence);
            if (tagged.size() == sentence.size()) {
                parse(cas, trained, sentence, tagged, begin, end);
            }
        }
    }

    private static List<TaggedWord> tagged(List<AtbToken> sentence) {
        List<TaggedWord> tagged = new ArrayList<>(sentence.size());
        for (AtbToken token : sentence) {
            String tag = TahqiqTypes.text(token.core(), "xpos");
            if (tag != null) {
                tagged.add(new TaggedWord(token.spelled(), tag));
            }
        }
        return tagged;
    }

    private static void parse(
            CAS cas,
            ParserGrammar parser,
            List<AtbToken> sentence,
            List<TaggedWord> tagged,
            int begin,
            int end) {
        ParserQuery query = parser.parserQuery();
        if (!query.parse(tagged)) {
            return;
        }
        Tree tree = query.getBestParse();
        List<Tree> leaves = tree.getLeaves();
        if (leaves.size() != sentence.size()) {
            throw new IllegalStateException(
                    "A tree of %d leaves for %d tokens".formatted(leaves.size(), sentence.size()));
        }
        for (int i = 0; i < leaves.size(); i++) {
            leaves.get(i).setValue(escaped(sentence.get(i).form()));
        }
        AnnotationFS written =
                cas.createAnnotation(
                        cas.getTypeSystem().getType(PennTree.class.getName()), begin, end);
        TahqiqTypes.set(written, "PennTree", tree.toString());
        cas.addFsToIndexes(written);
    }

    /** Brackets in a text are no brackets of the tree. */
    private static String escaped(String form) {
        return form.replace("(", "-LRB-").replace(")", "-RRB-");
    }
}
