package org.tahqiq.nlp.internal.engine.entity;

import java.util.List;
import java.util.Set;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/** Finds numbers of things, in digits or words; not dates, ordinals, labels or percentages. */
final class NumberRules {

    /** Waw; it joins the words of a number. */
    private static final String AND = "\u0648";

    private static final String STROKE = "/";
    private static final String PERCENT = "%\u066A";

    private final Set<String> numbers = WordClasses.builtIn().get("number");
    private final Set<String> scales = WordClasses.builtIn().get("scale");
    private final Set<String> labels = WordClasses.builtIn().get("before_label");

    void propose(Draft draft, List<Mention> dates) {
        for (int i = 0; i < draft.size(); ) {
            int next = end(draft, i);
            if (next > i && isCount(draft, i, next, dates)) {
                draft.add(i, next, "CARDINAL", 0.8);
            }
            i = Math.max(next, i + 1);
        }
    }

    private int end(Draft draft, int index) {
        SentenceWord first = draft.word(index);
        boolean digits = isPlainNumber(first);
        if (!digits && !isNumberWord(first)) {
            return index;
        }
        int next = index + 1;
        while (next < draft.size()) {
            SentenceWord word = draft.word(next);
            boolean scale = scales.contains(word.form());
            boolean joined = !digits && word.proclitics().equals(AND) && isNumberWord(word);
            if (!scale && !joined && !(!digits && word.isBare() && isNumberWord(word))) {
                break;
            }
            next++;
        }
        return next;
    }

    private boolean isNumberWord(SentenceWord word) {
        return !word.hasArticle() && !word.hasPronoun() && numbers.contains(word.stem());
    }

    private static boolean isPlainNumber(SentenceWord word) {
        String form = word.core().form();
        return !word.hasArticle()
                && form.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',')
                && form.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isCount(Draft draft, int first, int next, List<Mention> dates) {
        String before = draft.stem(first - 1);
        String after = draft.stem(next);
        if (before.equals(STROKE)
                || after.equals(STROKE)
                || before.equals("(") && after.equals(")")
                || labels.contains(before)
                || Letters.ARTICLE.equals(before)
                || next < draft.size() && PERCENT.contains(draft.word(next).form())) {
            return false;
        }
        for (Mention date : dates) {
            if (date.first() < next && first < date.next()) {
                return false;
            }
        }
        return true;
    }
}
