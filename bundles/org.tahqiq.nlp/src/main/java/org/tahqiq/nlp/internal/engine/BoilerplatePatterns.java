package org.tahqiq.nlp.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.cause.Cause;
import org.tahqiq.nlp.internal.engine.lexicon.FoldedText;

/**
 * The patterns by which boilerplate is known: a tab-separated list of zone, place and regular
 * expression, whose first lines explain it ({@code boilerplate.tsv}).
 */
final class BoilerplatePatterns {

    /** Where a pattern has to be found, and what becomes a zone. */
    enum Where {
        /** The whole line. */
        LINE,
        /** The whole line, at the top of the article. */
        TOP,
        /** The beginning of a line. */
        START,
        /** The whole line, and the headlines that follow it. */
        HEADLINES,
        /** The rest of a line, and the headlines that follow it. */
        REST
    }

    /** One line of the list. */
    record Rule(String zone, Where where, Pattern pattern, boolean namesPlace) {}

    /** What was found in a line: the place of the zone in the folded line. */
    record Match(Rule rule, int begin, int end) {}

    private static final Set<String> ZONES =
            Set.of("DATELINE", "BYLINE", "PUBLISHED", "SOURCE", "RELATED", "KEYWORDS", "NOTICE");
    private static final String PLACE = "(?<place>";

    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> places;

    /**
     * Reads a list of patterns.
     *
     * @param file its name in messages
     * @param places folded names of towns and countries
     * @throws CorpusException naming the line that is no rule
     */
    BoilerplatePatterns(List<String> lines, String file, Set<String> places)
            throws CorpusException {
        this.places = places;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(rule(line, file, i + 1));
            }
        }
    }

    private static Rule rule(String line, String file, int number) throws CorpusException {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new CorpusException(Messages.THREE_COLUMNS.with(), file, number, null);
        }
        if (!ZONES.contains(columns[0])) {
            throw new CorpusException(Messages.NO_ZONE.with(columns[0]), file, number, null);
        }
        Where where =
                switch (columns[1]) {
                    case "line" -> Where.LINE;
                    case "top" -> Where.TOP;
                    case "start" -> Where.START;
                    case "headlines" -> Where.HEADLINES;
                    case "rest" -> Where.REST;
                    default ->
                            throw new CorpusException(
                                    Messages.NO_PLACE.with(columns[1]), file, number, null);
                };
        try {
            Pattern pattern = Pattern.compile(FoldedText.foldPattern(columns[2]));
            return new Rule(columns[0], where, pattern, columns[2].contains(PLACE));
        } catch (PatternSyntaxException e) {
            throw new CorpusException(Messages.NO_PATTERN.with(Cause.of(e)), file, number, e);
        }
    }

    /**
     * The first rule that fits a line.
     *
     * @param line folded, without blanks around it
     * @param isTop whether it is among the first lines
     * @return null if it is body text
     */
    @Nullable
    Match match(String line, boolean isTop) {
        for (Rule rule : rules) {
            if (rule.where() == Where.TOP && !isTop) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(line);
            boolean fits =
                    switch (rule.where()) {
                        case START -> matcher.lookingAt();
                        case REST -> matcher.find() && matcher.end() == line.length();
                        default -> matcher.matches();
                    };
            if (fits && (!rule.namesPlace() || places.contains(matcher.group("place")))) {
                return new Match(rule, matcher.start(), matcher.end());
            }
        }
        return null;
    }
}
