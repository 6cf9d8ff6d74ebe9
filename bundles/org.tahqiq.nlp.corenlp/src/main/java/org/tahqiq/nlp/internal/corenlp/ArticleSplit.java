package org.tahqiq.nlp.internal.corenlp;

import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/**
 * Makes a segment of its own of the article that a token begins with. Writing drops a letter of it
 * or both after the preposition lam, so that its span may be shorter than its form, or empty.
 */
final class ArticleSplit {

    private ArticleSplit() {}

    /** Marks a segment as an article. */
    static void tagArticle(AnnotationFS segment) {
        TahqiqTypes.set(segment, "pos", "DET");
        TahqiqTypes.set(segment, "xpos", "DT");
    }

    /**
     * Splits a token of one segment; one that does not begin with the article stays as it is.
     *
     * @param sentence all tokens of the sentence
     * @param index the place of the token among them
     */
    static void split(CAS cas, List<AtbToken> sentence, int index) {
        AtbToken token = sentence.get(index);
        AnnotationFS core = token.core();
        String covered = core.getCoveredText();
        String spelled = AtbForms.spelled(token.form());
        int letters = Letters.ARTICLE.length();
        if (!spelled.startsWith(Letters.ARTICLE) || spelled.length() == letters) {
            return;
        }
        int dropped = spelled.length() - AtbForms.spelled(covered).length();
        int written = Math.max(0, letters - Math.max(0, dropped));
        int cut = after(covered, written);
        AnnotationFS article =
                cas.createAnnotation(core.getType(), core.getBegin(), core.getBegin() + cut);
        Feature word = core.getType().getFeatureByBaseName("word");
        article.setFeatureValue(word, core.getFeatureValue(word));
        Feature place = core.getType().getFeatureByBaseName("index");
        article.setIntValue(place, TahqiqTypes.indexOf(core));
        TahqiqTypes.set(article, "form", written == letters ? null : Letters.ARTICLE);
        tagArticle(article);
        shorten(cas, core, cut, token.form());
        for (int i = index; i < sentence.size() && isSameWord(core, sentence.get(i)); i++) {
            for (AnnotationFS later : sentence.get(i).segments()) {
                later.setIntValue(place, TahqiqTypes.indexOf(later) + 1);
            }
        }
        cas.addFsToIndexes(article);
    }

    private static void shorten(CAS cas, AnnotationFS core, int cut, String form) {
        Feature begin = core.getType().getFeatureByBaseName("begin");
        cas.removeFsFromIndexes(core);
        core.setIntValue(begin, core.getBegin() + cut);
        cas.addFsToIndexes(core);
        String rest = form.substring(after(form, Letters.ARTICLE.length()));
        TahqiqTypes.set(core, "form", rest.equals(core.getCoveredText()) ? null : rest);
        String norm = TahqiqTypes.text(core, "norm");
        TahqiqTypes.set(core, "norm", withoutArticle(norm));
    }

    private static @Nullable String withoutArticle(@Nullable String norm) {
        return norm != null && norm.startsWith(Letters.ARTICLE)
                ? norm.substring(Letters.ARTICLE.length())
                : norm;
    }

    private static boolean isSameWord(AnnotationFS core, AtbToken token) {
        return TahqiqTypes.wordOf(core).equals(TahqiqTypes.wordOf(token.core()));
    }

    /** The offset after so many letters and the marks on the last of them. */
    private static int after(String text, int letters) {
        int left = letters;
        int at = 0;
        while (at < text.length() && (left > 0 || isMark(text.charAt(at)))) {
            left -= isMark(text.charAt(at)) ? 0 : 1;
            at++;
        }
        return letters == 0 ? 0 : at;
    }

    private static boolean isMark(char c) {
        return Letters.isDecoration(c) || Letters.isInvisible(c);
    }
}
