package org.tahqiq.widget.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahqiq.widget.TextRange;

/**
 * Finds groups of European digits that are one thing to their author: ranges (2020-2022), dates
 * (5-6-2023), scores (3 - 2), sums (3+3), sizes (1920×1080), telephone numbers (+212 537 12 34 56).
 * The bidirectional algorithm takes such groups apart after an Arabic letter and lays the numbers
 * out from right to left, so that 2020-2022 is seen as 2022-2020.
 *
 * <p>Groups of Arabic-Indic digits are left alone: they are read from right to left.
 */
public final class NumberGroups {

    /** A number with its inner separators, which never fall apart: 1,250.75 or 12/05 or 10:30. */
    private static final String NUMBER = "[0-9]+(?:[.,:/][0-9]+)*[%\u2030]?";

    /** Hyphen-minus, hyphens and dashes (U+2010 to U+2015), minus sign. */
    private static final String DASH = "[-\u2010-\u2015\u2212]";

    private static final String RANGE = NUMBER + "(?: ?" + DASH + " ?" + NUMBER + ")+";

    /** Plus, equals, multiplication sign, x between numbers without spaces. */
    private static final String FORMULA = NUMBER + "(?:[+=x*\u00D7]" + NUMBER + ")+";

    private static final String SPACED_SCORE = "[0-9]+ [:/] [0-9]+";

    /** Groups divided by space, no-break space, narrow no-break space, full stop or hyphen. */
    private static final String TELEPHONE =
            "\\+?\\(?[0-9]{1,4}\\)?(?:[ \u00A0\u202F.-]\\(?[0-9]{2,4}\\)?){2,}";

    private static final String INTERNATIONAL = "\\+[0-9]{6,}";

    private static final Pattern GROUP =
            Pattern.compile(
                    "(?<![A-Za-z0-9_@#/.,:=&?+-])(?:"
                            + String.join(
                                    "|", TELEPHONE, RANGE, FORMULA, SPACED_SCORE, INTERNATIONAL)
                            + ")(?![A-Za-z0-9_@])");

    private NumberGroups() {}

    /** The groups of the text in order, as offsets of it. */
    public static List<TextRange> in(CharSequence text) {
        if (!hasTwoDigits(text)) {
            return List.of();
        }
        List<TextRange> groups = new ArrayList<>();
        Matcher matcher = GROUP.matcher(text);
        while (matcher.find()) {
            groups.add(new TextRange(matcher.start(), matcher.end()));
        }
        return List.copyOf(groups);
    }

    private static boolean hasTwoDigits(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && ++digits > 1) {
                return true;
            }
        }
        return false;
    }
}
