package org.tahqiq.nlp.internal.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.text.AnnotationFS;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;

/**
 * Proper nouns side by side.
 *
 * @param begin offset in the document, of the article if there is one
 * @param end offset in the document
 * @param first index of the first word in the sentence
 * @param next index of the word after the last
 */
record NameRun(int begin, int end, int first, int next) {

    /** The runs of a sentence, in the order of the text. */
    static List<NameRun> of(List<AtbToken> tokens, List<SentenceWord> words) {
        List<NameRun> runs = new ArrayList<>();
        int after;
        for (int i = 0; i < tokens.size(); i = after) {
            after = i;
            while (after < tokens.size() && isName(tokens.get(after))) {
                after++;
            }
            if (after > i) {
                runs.add(
                        new NameRun(
                                tokens.get(i).begin(),
                                tokens.get(after - 1).end(),
                                indexOf(tokens.get(i), words),
                                indexOf(tokens.get(after - 1), words) + 1));
            }
            after = Math.max(after, i + 1);
        }
        return List.copyOf(runs);
    }

    private static boolean isName(AtbToken token) {
        String tag = TahqiqTypes.text(token.core(), "xpos");
        return tag != null
                && AtbTags.isName(tag)
                && token.form().chars().filter(Character::isLetter).count() > 1;
    }

    private static int indexOf(AtbToken token, List<SentenceWord> words) {
        int begin = TahqiqTypes.wordOf(token.core()).getBegin();
        int index = 0;
        while (words.get(index).begin() != begin) {
            index++;
        }
        return index;
    }

    /** Whether the run and an annotation share text. */
    boolean touches(AnnotationFS other) {
        return other.getBegin() < end && begin < other.getEnd();
    }
}
