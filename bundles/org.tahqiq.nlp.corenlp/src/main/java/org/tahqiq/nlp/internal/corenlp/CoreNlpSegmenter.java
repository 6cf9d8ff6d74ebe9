package org.tahqiq.nlp.internal.corenlp;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
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
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;

/**
 * Splits words into segments as the Penn Arabic Treebank does: conjunctions, prepositions and
 * pronouns stand alone, the article stays with its noun. CoreNLP reads a whole sentence of ours, so
 * that the context of a word counts; sentences and words stay as they are.
 */
@ResourceMetaData(name = "Tahqiq CoreNLP Segmenter")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = TahqiqTypes.SEGMENT)
public final class CoreNlpSegmenter extends CasAnnotator_ImplBase {

    /** Where the model is; only tests have another one. */
    static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_MODEL, defaultValue = Models.SEGMENTER)
    private String model = Models.SEGMENTER;

    private @Nullable ArabicSegmenter segmenter;

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            segmenter = Models.segmenter(model);
        } catch (CorpusException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        ArabicSegmenter shared = segmenter;
        if (cas == null || shared == null) {
            return;
        }
        ArabicSegmenter own = new ArabicSegmenter(shared);
        List<AnnotationFS> words = TahqiqTypes.all(cas, Token.class.getName());
        int next = 0;
        for (AnnotationFS sentence : TahqiqTypes.all(cas, Sentence.class.getName())) {
            PieceAlignment alignment = new PieceAlignment(pieces(own, sentence.getCoveredText()));
            while (next < words.size() && words.get(next).getBegin() < sentence.getEnd()) {
                AnnotationFS word = words.get(next++);
                TahqiqTypes.addSegments(
                        cas,
                        word,
                        alignment.partsOf(
                                word.getBegin() - sentence.getBegin(), word.getCoveredText()));
            }
        }
    }

    private static List<AtbPiece> pieces(ArabicSegmenter segmenter, String sentence) {
        List<AtbPiece> pieces = new ArrayList<>();
        for (CoreLabel token : segmenter.segmentStringToTokenList(AtbForms.readable(sentence))) {
            pieces.add(new AtbPiece(token.beginPosition(), token.endPosition(), token.word()));
        }
        return pieces;
    }
}
