package org.tahqiq.nlp.internal.engine.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.cause.Cause;
import org.tahqiq.nlp.internal.engine.lexicon.FoldedText;

/**
 * One line of {@code relations.tsv}, whose head explains the columns.
 *
 * @param triggers all of them must be met
 * @param distance the most words between the entities; {@link #INSIDE} for nested ones
 */
record RelationRule(
        String relation,
        Set<String> first,
        Set<String> second,
        boolean startsFromFirst,
        int distance,
        Pattern between,
        List<Trigger> triggers,
        double score) {

    /** The second entity lies within the first. */
    static final int INSIDE = -1;

    private static final int COLUMNS = 8;

    /**
     * Reads rules.
     *
     * @param file its name in messages
     * @throws CorpusException naming the line that is no rule
     */
    static List<RelationRule> parse(List<String> lines, String file) throws CorpusException {
        List<RelationRule> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(rule(line, file, i + 1));
            }
        }
        return List.copyOf(rules);
    }

    private static RelationRule rule(String line, String file, int number) throws CorpusException {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new CorpusException(
                    Messages.EIGHT_COLUMNS.with(columns.length), file, number, null);
        }
        if (!columns[3].equals("first") && !columns[3].equals("second")) {
            throw new CorpusException(Messages.NO_SOURCE.with(columns[3]), file, number, null);
        }
        List<Trigger> triggers = Trigger.parse(columns[6]);
        if (triggers == null) {
            throw new CorpusException(Messages.NO_TRIGGER.with(), file, number, null);
        }
        try {
            return new RelationRule(
                    columns[0],
                    Set.of(columns[1].split(",")),
                    Set.of(columns[2].split(",")),
                    columns[3].equals("first"),
                    columns[4].equals("inside") ? INSIDE : Integer.parseInt(columns[4]),
                    Pattern.compile(
                            columns[5].isEmpty() ? ".*" : FoldedText.foldPattern(columns[5])),
                    triggers,
                    Double.parseDouble(columns[7]));
        } catch (NumberFormatException e) {
            throw new CorpusException(Messages.NO_NUMBERS.with(), file, number, e);
        } catch (PatternSyntaxException e) {
            throw new CorpusException(Messages.NO_PATTERN.with(Cause.of(e)), file, number, e);
        } catch (IllegalArgumentException e) {
            throw new CorpusException(Messages.TAG_TWICE.with(), file, number, e);
        }
    }
}
