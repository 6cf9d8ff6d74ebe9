package org.tahqiq.ui.internal.desk;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.text.GraphemeBoundaries;
import org.tahqiq.model.annotation.Span;

/**
 * Where words and characters begin and end: the words of the layer {@code Word} where there are
 * any, else those that can be seen. Offsets are UTF-16 code units.
 */
final class Boundaries {

    private final SetView view;

    Boundaries(SetView view) {
        this.view = view;
    }

    /** The word that holds the offset or ends there; empty between words. */
    Optional<TextRange> wordAt(int offset) {
        List<Span> words =
                view.spans(
                        BuiltInLayers.WORD,
                        new TextRange(
                                Math.max(0, offset - 1),
                                Math.min(view.text().length(), offset + 1)));
        Optional<TextRange> annotated =
                words.stream()
                        .map(word -> new TextRange(word.getBegin(), word.getEnd()))
                        .filter(word -> word.begin() <= offset && offset <= word.end())
                        .filter(this::hasLetter)
                        .reduce((before, after) -> after);
        return annotated.isPresent() ? annotated : seenWordAt(offset);
    }

    private Optional<TextRange> seenWordAt(int offset) {
        BreakIterator words = words();
        int end = words.following(Math.min(offset, view.text().length() - 1));
        TextRange after = new TextRange(words.previous(), end);
        if (hasLetter(after)) {
            return Optional.of(after);
        }
        int begin = words.previous();
        TextRange before = new TextRange(Math.max(0, begin), after.begin());
        return before.end() == offset && hasLetter(before) ? Optional.of(before) : Optional.empty();
    }

    /** The next end of a word after the offset, at most the end of the text. */
    int nextWordEnd(int offset) {
        BreakIterator words = words();
        int at = offset;
        while (at < view.text().length()) {
            int next = words.following(at);
            if (hasLetter(new TextRange(at, next))) {
                return next;
            }
            at = next;
        }
        return at;
    }

    /** The last beginning of a word before the offset, at least 0. */
    int previousWordBegin(int offset) {
        BreakIterator words = words();
        int at = offset;
        while (at > 0) {
            int previous = words.preceding(at);
            if (hasLetter(new TextRange(previous, at))) {
                return previous;
            }
            at = previous;
        }
        return at;
    }

    /**
     * The next or last edge of a segment; a word that has none is one itself. At most the end, or
     * at least the beginning, of the next word.
     */
    int segmentEdge(int offset, boolean next) {
        int wordEdge = next ? nextWordEnd(offset) : previousWordBegin(offset);
        TextRange between =
                next ? new TextRange(offset, wordEdge) : new TextRange(wordEdge, offset);
        IntStream edges =
                segments(between)
                        .flatMapToInt(segment -> IntStream.of(segment.getBegin(), segment.getEnd()))
                        .filter(edge -> next ? edge > offset : edge < offset);
        return next
                ? Math.min(wordEdge, edges.min().orElse(wordEdge))
                : edges.max().orElse(wordEdge);
    }

    private Stream<Span> segments(TextRange range) {
        return Stream.concat(
                view.spans(BuiltInLayers.SEGMENT, range).stream(),
                view.spans(BuiltInLayers.WORD, range).stream()
                        .filter(word -> view.segments(word.getId()).isEmpty()));
    }

    int nextCharacter(int offset) {
        int at = Math.min(view.text().length(), offset + 1);
        while (!GraphemeBoundaries.isBoundary(view.text(), at)) {
            at++;
        }
        return at;
    }

    int previousCharacter(int offset) {
        int at = Math.max(0, offset - 1);
        while (!GraphemeBoundaries.isBoundary(view.text(), at)) {
            at--;
        }
        return at;
    }

    /** The range without white space at its ends. */
    TextRange trimmed(TextRange range) {
        int begin = range.begin();
        int end = range.end();
        while (begin < end && Character.isWhitespace(view.text().charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(view.text().charAt(end - 1))) {
            end--;
        }
        return new TextRange(begin, end);
    }

    /** The sentence that holds the offset; the line where sentences are not marked. */
    TextRange sentenceAt(int offset) {
        String text = view.text();
        int at = Math.min(offset, Math.max(0, text.length() - 1));
        return view
                .spans(BuiltInLayers.SENTENCE, new TextRange(at, Math.min(text.length(), at + 1)))
                .stream()
                .findFirst()
                .map(sentence -> new TextRange(sentence.getBegin(), sentence.getEnd()))
                .orElseGet(() -> lineAt(at));
    }

    private TextRange lineAt(int offset) {
        String text = view.text();
        int end = text.indexOf('\n', offset);
        return new TextRange(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end);
    }

    private boolean hasLetter(TextRange range) {
        return view.text()
                .substring(range.begin(), range.end())
                .codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }

    private BreakIterator words() {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(view.text());
        return words;
    }
}
