package org.tahqiq.core.text;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the words that go with a number. A sentence holds all of them, as in ICU's MessageFormat:
 *
 * <pre>{0, plural, one {# document} other {# documents}}</pre>
 *
 * <p>becomes "{0} document" or "{0} documents", into which the number is put like every other
 * argument. English has the forms {@code one} and {@code other}, Arabic {@code one}, {@code two},
 * {@code few} (3 to 10), {@code many} (11 to 99) and {@code other} (100 to 102), and {@code zero}
 * if something else is said of nothing; {@code =0} and the like are for one number only. A form may
 * hold places, but no further choice. Nothing is quoted: apostrophes stay.
 *
 * @see <a
 *     href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">
 *     Unicode CLDR, Language Plural Rules</a>
 */
public final class Plurals {

    private static final String BODY = "((?:[^{}]|\\{\\d})*)";
    private static final Pattern FORM = Pattern.compile("\\s*(=?\\w+)\\s*\\{" + BODY + "}");
    private static final Pattern CHOICE =
            Pattern.compile("\\{(\\d), plural,((?:%s)+)\\s*}".formatted(FORM.pattern()));

    private final PluralRules rules;

    private Plurals(PluralRules rules) {
        this.rules = rules;
    }

    /** For sentences in Arabic if the locale is Arabic, else for English ones. */
    public static Plurals of(Locale locale) {
        boolean arabic = locale.getLanguage().equals("ar");
        return new Plurals(PluralRules.forLocale(arabic ? new ULocale("ar") : ULocale.ENGLISH));
    }

    /**
     * The sentence with the right words and its places still open, such as {0}.
     *
     * @param arguments as many as there are places; the numbers among them choose
     */
    public String choose(String sentence, Object... arguments) {
        return CHOICE.matcher(sentence)
                .replaceAll(choice -> Matcher.quoteReplacement(form(choice, arguments)));
    }

    private String form(MatchResult choice, Object... arguments) {
        String place = choice.group(1);
        Map<String, String> forms = new HashMap<>();
        FORM.matcher(choice.group(2))
                .results()
                .forEach(form -> forms.put(form.group(1), form.group(2)));
        Object number = arguments[Integer.parseInt(place)];
        String other = forms.getOrDefault("other", "#");
        String category = number instanceof Number n ? rules.select(n.doubleValue()) : "other";
        String form = forms.getOrDefault("=" + number, forms.getOrDefault(category, other));
        return form.replace("#", "{" + place + "}");
    }
}
