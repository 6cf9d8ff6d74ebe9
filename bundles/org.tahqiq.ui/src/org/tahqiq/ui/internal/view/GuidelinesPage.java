package org.tahqiq.ui.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guidelines as they are read: without the marks of Markdown, with their headings, and with the
 * places that {@code <a id="TAG">} names. Offsets are UTF-16 code units of the text.
 *
 * @param text what is shown
 * @param headings where headings stand
 * @param anchors where the named places are
 */
public record GuidelinesPage(String text, List<Heading> headings, Map<String, Integer> anchors) {

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]*)\"></a>");
    private static final Pattern RULER = Pattern.compile("\\|?[\\s:|-]+\\|[\\s:|-]*");

    /** A heading of the page. */
    public record Heading(int offset, int length) {}

    /** Copies the lists. */
    public GuidelinesPage {
        headings = List.copyOf(headings);
        anchors = Map.copyOf(anchors);
    }

    /** Reads Markdown, of which headings, anchors, emphasis, code and tables are understood. */
    public static GuidelinesPage of(String markdown) {
        StringBuilder text = new StringBuilder();
        List<Heading> headings = new ArrayList<>();
        Map<String, Integer> anchors = new HashMap<>();
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            if (RULER.matcher(line).matches()) {
                continue;
            }
            Matcher anchor = ANCHOR.matcher(line);
            while (anchor.find()) {
                anchors.put(anchor.group(1), text.length());
            }
            String shown = plain(ANCHOR.matcher(line).replaceAll(""));
            if (line.startsWith("#")) {
                headings.add(new Heading(text.length(), shown.length()));
            }
            text.append(shown).append('\n');
        }
        return new GuidelinesPage(text.toString(), headings, anchors);
    }

    /** Where a named place is. */
    public Optional<Integer> anchor(String name) {
        return Optional.ofNullable(anchors.get(name));
    }

    private static String plain(String line) {
        String plain = line.replaceFirst("^#+ *", "").replace("**", "").replace("`", "");
        plain = plain.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
        return plain.startsWith("|")
                ? plain.replaceAll("^\\| *| *\\|$", "").replaceAll(" *\\| *", "   \u00B7   ")
                : plain;
    }
}
