package org.tahqiq.widget.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.graphics.RGB;
import org.tahqiq.widget.BaseDirection;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.Selection;
import org.tahqiq.widget.TextRange;

/**
 * Builds scenes from text with marks written into it: {@code [وزارة [الخارجية|NORP] الروسية|ORG]}.
 * A tag that ends in {@code ?} is a suggestion, in {@code ~} rejected, in {@code !} has a problem.
 * Marks are named m1, m2 … in the order of their opening brackets; each line is a sentence.
 */
public final class MarkedText {

    private static final Map<String, RGB> COLOURS =
            Map.ofEntries(
                    Map.entry("PER", new RGB(244, 143, 107)),
                    Map.entry("OCC", new RGB(150, 165, 172)),
                    Map.entry("ORG", new RGB(186, 120, 205)),
                    Map.entry("GPE", new RGB(130, 130, 224)),
                    Map.entry("LOC", new RGB(150, 200, 90)),
                    Map.entry("NORP", new RGB(232, 100, 140)),
                    Map.entry("DATE", new RGB(92, 150, 235)),
                    Map.entry("EVENT", new RGB(60, 195, 215)),
                    Map.entry("LAW", new RGB(235, 195, 60)),
                    Map.entry("FAC", new RGB(70, 200, 160)),
                    Map.entry("CARDINAL", new RGB(240, 165, 85)));

    private static final RGB ARC = new RGB(110, 116, 128);

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private record Open(String id, int begin) {}

    public MarkedText(String markup) {
        Deque<Open> open = new ArrayDeque<>();
        int number = 0;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '[') {
                open.push(new Open("m" + ++number, text.length()));
            } else if (c == '|') {
                int end = markup.indexOf(']', i);
                Open opened = open.pop();
                marks.add(mark(opened, markup.substring(i + 1, end)));
                i = end;
            } else {
                text.append(c);
            }
        }
        marks.sort(Comparator.comparingInt(mark -> Integer.parseInt(mark.id().substring(1))));
    }

    private Mark mark(Open opened, String tag) {
        String suffix = tag.replaceAll("[^?~!]", "");
        String label = tag.replaceAll("[?~!]", "");
        MarkStatus status =
                suffix.contains("?")
                        ? MarkStatus.SUGGESTION
                        : suffix.contains("~") ? MarkStatus.REJECTED : MarkStatus.DECISION;
        return new Mark(
                opened.id,
                List.of(new TextRange(opened.begin, text.length())),
                "Entity",
                label,
                colourOf(label),
                status,
                suffix.contains("!"));
    }

    public static RGB colourOf(String label) {
        return COLOURS.getOrDefault(label, new RGB(160, 160, 160));
    }

    public MarkedText relate(int source, int target, String label) {
        return relate(source, target, label, MarkStatus.DECISION);
    }

    public MarkedText relate(int source, int target, String label, MarkStatus status) {
        relations.add(
                new Relation(
                        "r" + (relations.size() + 1),
                        "m" + source,
                        "m" + target,
                        "Relation",
                        label,
                        ARC,
                        status,
                        false));
        return this;
    }

    /** Makes one discontinuous mark of two: the second gives its place to the first. */
    public MarkedText join(int first, int second) {
        Mark one = find(first);
        Mark other = find(second);
        List<TextRange> parts = new ArrayList<>(one.parts());
        parts.addAll(other.parts());
        marks.set(marks.indexOf(one), one.withParts(parts));
        marks.remove(other);
        return this;
    }

    private Mark find(int number) {
        return marks.stream()
                .filter(mark -> mark.id().equals("m" + number))
                .findFirst()
                .orElseThrow();
    }

    public Scene scene() {
        return new Scene(
                new DocumentText(text.toString(), BaseDirection.AUTOMATIC, Map.of(), lines()),
                marks,
                relations,
                Set.of(),
                Set.of(),
                Selection.at(0),
                Map.of());
    }

    private List<TextRange> lines() {
        List<TextRange> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf("\n", begin);
            end = end < 0 ? text.length() : end;
            if (end > begin) {
                lines.add(new TextRange(begin, end));
            }
            begin = end + 1;
        }
        return lines;
    }
}
