package org.tahqiq.nlp.internal.engine;

import java.util.List;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.api.segmentation.SegmenterBase;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.segment.Interval;
import org.tahqiq.nlp.internal.engine.segment.SentenceBreaks;
import org.tahqiq.nlp.internal.engine.segment.WordBreaks;

/**
 * Makes the sentences and words of a news article, by ICU's rules and our mendings of them. The
 * ends of a zone are ends of a sentence. No sentence is empty, and every word lies in one.
 */
@ResourceMetaData(name = "Tahqiq News Segmenter")
@LanguageCapability("ar")
@TypeCapability(
        outputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
        })
public final class NewsSegmenter extends SegmenterBase {

    private final SentenceBreaks sentences = new SentenceBreaks();
    private final WordBreaks words = new WordBreaks();

    @Override
    public String[] getZoneTypes() {
        return new String[] {TahqiqTypes.ZONE};
    }

    @Override
    protected void process(@Nullable JCas cas, @Nullable String text, int offset) {
        if (cas == null || text == null) {
            return;
        }
        List<Interval> found = words.find(text);
        int next = 0;
        int last = 0;
        for (Interval sentence : sentences.find(text)) {
            int first = next;
            while (next < found.size() && found.get(next).begin() < sentence.end()) {
                next++;
            }
            if (next == first) {
                continue;
            }
            if (isWriteSentence()) {
                // Words know best: no sentence ends within one.
                int begin = Math.min(sentence.begin(), found.get(first).begin());
                int end = Math.max(sentence.end(), found.get(next - 1).end());
                createSentence(cas, offset + Math.max(begin, last), offset + end);
                last = end;
            }
            for (Interval word : found.subList(first, next)) {
                if (isWriteToken()) {
                    createToken(cas, offset + word.begin(), offset + word.end());
                }
            }
        }
    }
}
