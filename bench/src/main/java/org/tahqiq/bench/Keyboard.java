package org.tahqiq.bench;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.session.WholeWords;
import org.tahqiq.core.text.GraphemeBoundaries;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/**
 * How many keys it takes to go from one place of a text to another with the keys of the editor, by
 * the shortest way: arrows go to the next character, with Ctrl to the next word, with Ctrl and Alt
 * to the next segment, Ctrl with up and down to the next sentence. A key with Ctrl, Alt or Shift
 * held is one key.
 */
final class Keyboard {

    private final String text;
    private final TreeSet<Integer> words = new TreeSet<>();
    private final TreeSet<Integer> segments = new TreeSet<>();
    private final TreeSet<Integer> sentences = new TreeSet<>();
    private final Map<Integer, TextRange> wordAt = new HashMap<>();

    Keyboard(SetView view) {
        text = view.text();
        BreakIterator seen = BreakIterator.getWordInstance(Locale.ROOT);
        seen.setText(text);
        int begin = seen.first();
        for (int end = seen.next(); end != BreakIterator.DONE; end = seen.next()) {
            if (text.substring(begin, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(begin);
                words.add(end);
            }
            begin = end;
        }
        view.annotations(BuiltInLayers.SEGMENT)
                .forEach(
                        annotation -> {
                            segments.add(((Segment) annotation).getBegin());
                            segments.add(((Segment) annotation).getEnd());
                        });
        for (Span word : WholeWords.of(view)) {
            segments.add(word.getBegin());
            segments.add(word.getEnd());
        }
        view.annotations(BuiltInLayers.SENTENCE)
                .forEach(annotation -> sentences.add(((Span) annotation).getBegin()));
        for (Object annotation : view.annotations(BuiltInLayers.WORD)) {
            Span word = (Span) annotation;
            for (int i = word.getBegin(); i <= word.getEnd(); i++) {
                wordAt.put(i, new TextRange(word.getBegin(), word.getEnd()));
            }
        }
    }

    /** Keys from one place to another; with Shift held they select what is between. */
    int move(int from, int to) {
        return shortest(
                from,
                to,
                this::nextCharacter,
                this::previousCharacter,
                i -> after(words, i),
                i -> before(words, i),
                i -> after(segments, i),
                i -> before(segments, i),
                i -> after(sentences, i),
                i -> before(sentences, i));
    }

    /** Keys that move an end of a mark: by characters and by words. */
    int moveEnd(int from, int to) {
        return shortest(
                from,
                to,
                this::nextCharacter,
                this::previousCharacter,
                i -> after(words, i),
                i -> before(words, i));
    }

    /**
     * Keys until a stretch can be given a tag: a word needs the caret in it, all else is selected.
     */
    int select(int from, TextRange range) {
        int best =
                Math.min(
                        move(from, range.begin()) + move(range.begin(), range.end()),
                        move(from, range.end()) + move(range.end(), range.begin()));
        for (int i = range.begin(); i <= range.end(); i++) {
            if (range.equals(wordAt.get(i))) {
                best = Math.min(best, move(from, i));
            }
        }
        return best;
    }

    /** An offset within what is seen as one character is not a place to go to; its end is. */
    private int shortest(int begin, int end, IntUnaryOperator... steps) {
        int from = GraphemeBoundaries.atOrAfter(text, begin);
        int to = GraphemeBoundaries.atOrAfter(text, end);
        Map<Integer, Integer> keys = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        keys.put(from, 0);
        open.add(from);
        while (!open.isEmpty()) {
            int at = open.remove();
            if (at == to) {
                return keys.get(at);
            }
            for (IntUnaryOperator step : steps) {
                int next = step.applyAsInt(at);
                if (!keys.containsKey(next)) {
                    keys.put(next, keys.get(at) + 1);
                    open.add(next);
                }
            }
        }
        throw new IllegalStateException("No way from " + from + " to " + to);
    }

    private int nextCharacter(int offset) {
        return offset >= text.length()
                ? offset
                : GraphemeBoundaries.atOrAfter(text, Math.min(text.length(), offset + 1));
    }

    private int previousCharacter(int offset) {
        return offset == 0 ? 0 : GraphemeBoundaries.atOrBefore(text, offset - 1);
    }

    private static int after(TreeSet<Integer> stops, int offset) {
        Integer stop = stops.higher(offset);
        return stop == null ? offset : stop;
    }

    private static int before(TreeSet<Integer> stops, int offset) {
        Integer stop = stops.lower(offset);
        return stop == null ? offset : stop;
    }
}
