package org.tahqiq.nlp.internal.engine.entity;

import java.util.List;
import java.util.Set;
import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;
import org.tahqiq.nlp.internal.engine.lexicon.WordCounts;

/** Tells by prefix, ending and counts which rare words are verbs or adverbs rather than names. */
final class VerbShapes {

    /** What is left of a verb without its ending is seen oftener than this. */
    private static final int COMMON = 125;

    /** A word that ends like one with a pronoun and is seen oftener is no name. */
    private static final int RARE = 30;

    /** Endings of verbs and adverbs: what is left without them is an ordinary word. */
    private static final List<String> ENDINGS =
            List.of(
                    "\u0627\u0646",
                    "\u0648\u0646",
                    "\u0648\u0627",
                    "\u062A\u0627",
                    "\u0627",
                    "\u062A");

    private final WordCounts counts = WordCounts.ofNews();
    private final Set<String> given = WordClasses.builtIn().get("given_name");

    /** Whether the word begins as a verb of the third person does, and is seen as one. */
    private boolean isImperfect(String form) {
        if (form.length() < 4) {
            return false;
        }
        String rest = form.substring(1);
        return switch (form.charAt(0)) {
            case Letters.TEH -> counts.countFolded(form) > 0;
            case ArabicLetters.YEH -> counts.countFolded(Letters.TEH + rest) > 0;
            case ArabicLetters.SEEN ->
                    (rest.charAt(0) == ArabicLetters.YEH || rest.charAt(0) == Letters.TEH)
                            && counts.countFolded(rest) > 0;
            default -> false;
        };
    }

    /** Whether a folded word is more likely a verb or an adverb than a name. */
    boolean areLike(String form) {
        if (isImperfect(form)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                String stem = form.substring(0, form.length() - ending.length());
                if (counts.countFolded(stem) >= COMMON && !given.contains(stem)) {
                    return true;
                }
            }
        }
        return form.endsWith("\u0647") && counts.countFolded(form) >= RARE;
    }
}
