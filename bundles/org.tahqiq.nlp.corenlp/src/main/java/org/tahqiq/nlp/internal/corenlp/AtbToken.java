package org.tahqiq.nlp.internal.corenlp;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/**
 * A token as the Penn Arabic Treebank counts them: a segment of ours, or an article and what it
 * stands before.
 *
 * @param segments one, or the article and one more
 * @param form as the text has it, restored
 */
record AtbToken(List<AnnotationFS> segments, String form) {

    private static final Comparator<AnnotationFS> IN_TEXT =
            Comparator.<AnnotationFS>comparingInt(s -> TahqiqTypes.wordOf(s).getBegin())
                    .thenComparingInt(TahqiqTypes::indexOf);

    /** Takes a copy. */
    AtbToken {
        segments = List.copyOf(segments);
    }

    /** What bears the part of speech. */
    AnnotationFS core() {
        return segments.get(segments.size() - 1);
    }

    boolean hasArticle() {
        return segments.size() > 1;
    }

    int begin() {
        return segments.get(0).getBegin();
    }

    int end() {
        return core().getEnd();
    }

    /** The form as the models know it. */
    String spelled() {
        return AtbForms.spelled(form);
    }

    /** The tokens of every sentence that has any, in the order of the text. */
    static List<List<AtbToken>> bySentence(CAS cas) {
        List<AnnotationFS> segments = TahqiqTypes.all(cas, TahqiqTypes.SEGMENT);
        segments.sort(IN_TEXT);
        List<List<AtbToken>> sentences = new ArrayList<>();
        int next = 0;
        for (AnnotationFS sentence : TahqiqTypes.all(cas, Sentence.class.getName())) {
            List<AtbToken> tokens = new ArrayList<>();
            while (next < segments.size() && isBefore(segments.get(next), sentence.getEnd())) {
                AnnotationFS segment = segments.get(next++);
                if (next < segments.size() && isArticleOf(segment, segments.get(next))) {
                    AnnotationFS core = segments.get(next++);
                    tokens.add(
                            new AtbToken(List.of(segment, core), Letters.ARTICLE + formOf(core)));
                } else {
                    tokens.add(new AtbToken(List.of(segment), formOf(segment)));
                }
            }
            if (!tokens.isEmpty()) {
                sentences.add(tokens);
            }
        }
        return sentences;
    }

    private static boolean isBefore(AnnotationFS segment, int end) {
        return TahqiqTypes.wordOf(segment).getBegin() < end;
    }

    private static boolean isArticleOf(AnnotationFS segment, AnnotationFS next) {
        return TahqiqTypes.wordOf(segment).equals(TahqiqTypes.wordOf(next))
                && AtbForms.spelled(formOf(segment)).equals(Letters.ARTICLE)
                && Character.isLetter(formOf(next).charAt(0));
    }

    private static String formOf(AnnotationFS segment) {
        String form = TahqiqTypes.text(segment, "form");
        return form == null ? segment.getCoveredText() : form;
    }
}
