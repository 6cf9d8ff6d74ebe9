package org.tahqiq.core;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahqiq.core.text.Direction;
import org.tahqiq.core.text.Plurals;

/**
 * Something said to a person, before it is known in which language. English is for logs, files and
 * the command line; what the workbench shows is in its own language.
 */
public final class Message {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final MessageKey key;
    private final Object[] arguments;

    Message(MessageKey key, Object... arguments) {
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** What somebody else says, such as the operating system, the same in every language. */
    public static Message literally(String text) {
        return Messages.LITERALLY.with(text);
    }

    /** In English. */
    public String english() {
        return in(Locale.ROOT);
    }

    /** In the language of {@link Locale#getDefault()}, if there is a translation; else English. */
    public String localized() {
        return in(Locale.getDefault());
    }

    @Override
    public String toString() {
        return english();
    }

    /** That this is said of a place in a file. */
    public static Message at(String place, Message said) {
        return Messages.AT.with(place, said);
    }

    private String in(Locale locale) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        key.getClass().getPackageName() + ".messages",
                        locale,
                        key.getClass().getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Locale found = bundle.getLocale();
        String pattern = Plurals.of(found).choose(bundle.getString(key.name()), arguments);
        String said =
                PLACE.matcher(pattern)
                        .replaceAll(
                                place -> Matcher.quoteReplacement(fitting(pattern, place, found)));
        return isArabic(found) ? Direction.rightToLeft(said) : said;
    }

    /** An argument; the full stop of a sentence within a sentence is that of the whole. */
    private String fitting(String pattern, MatchResult place, Locale locale) {
        String said = argument(place, locale);
        boolean ends = said.endsWith(".") && pattern.startsWith(".", place.end());
        return ends ? said.substring(0, said.length() - 1) : said;
    }

    private String argument(MatchResult place, Locale locale) {
        boolean english = !isArabic(locale);
        Object argument = arguments[Integer.parseInt(place.group(1))];
        if (argument instanceof Message sentence) {
            return english ? sentence.english() : sentence.localized();
        }
        if (argument instanceof CorpusException e) {
            return String.valueOf(english ? e.getMessage() : e.getLocalizedMessage());
        }
        String text = String.valueOf(argument);
        return english || text.isEmpty() ? text : Direction.isolated(text);
    }

    private static boolean isArabic(Locale locale) {
        return "ar".equals(locale.getLanguage());
    }
}
