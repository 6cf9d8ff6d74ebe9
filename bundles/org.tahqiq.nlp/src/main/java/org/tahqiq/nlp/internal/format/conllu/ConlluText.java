package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.WhiteSpace;
import org.tahqiq.nlp.internal.format.conllu.ConlluSentence.Token;

/**
 * Restores the text of a document. From what we wrote it comes back as it was. Of other files the
 * comment {@code # text} counts where the forms are found in it, else the forms with the spaces
 * that their attributes tell of; each sentence becomes a line.
 */
final class ConlluText {

    private final StringBuilder text = new StringBuilder();
    private final List<List<Extent>> tokens = new ArrayList<>();
    private int mismatches;
    private int firstMismatch;

    /** Restores what we wrote. */
    static ConlluText own(List<ConlluSentence> sentences) {
        ConlluText restored = new ConlluText();
        for (ConlluSentence sentence : sentences) {
            List<Extent> extents = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                Map<String, String> misc = token.line().misc();
                restored.text.append(Escapes.unescape(misc.getOrDefault("SpacesBefore", "")));
                extents.add(restored.append(surface(token)));
                restored.text.append(gap(misc).orElse(" "));
            }
            restored.tokens.add(extents);
        }
        return restored;
    }

    /** Restores what others wrote. */
    static ConlluText foreign(List<ConlluSentence> sentences) {
        ConlluText restored = new ConlluText();
        for (ConlluSentence sentence : sentences) {
            boolean paragraph =
                    sentence.comments().keySet().stream()
                            .anyMatch(name -> name.startsWith("newpar"));
            restored.beginLine(paragraph);
            restored.tokens.add(restored.line(sentence));
        }
        return restored;
    }

    private void beginLine(boolean paragraph) {
        if (!text.isEmpty()) {
            boolean open = text.charAt(text.length() - 1) != '\n';
            text.append(open ? "\n" : "").append(paragraph ? "\n" : "");
        }
    }

    private List<Extent> line(ConlluSentence sentence) {
        Optional<String> given = sentence.comment("text", false);
        if (given.isPresent()) {
            List<Extent> found = find(sentence.tokens(), given.get());
            if (!found.isEmpty()) {
                int begin = text.length();
                text.append(given.get());
                return found.stream()
                        .map(e -> new Extent(begin + e.begin(), begin + e.end()))
                        .toList();
            }
            mismatches++;
            firstMismatch = firstMismatch == 0 ? sentence.rows().get(0).line() - 1 : firstMismatch;
        }
        List<Extent> extents = new ArrayList<>();
        String gap = "";
        for (Token token : sentence.tokens()) {
            text.append(gap);
            extents.add(append(surface(token)));
            gap = gap(token.line().misc()).orElse(" ");
        }
        text.append(gap.isBlank() && gap.indexOf('\n') >= 0 ? gap : "");
        return extents;
    }

    /** Finds the tokens in a text that holds nothing else but white space; else nothing. */
    private static List<Extent> find(List<Token> tokens, String given) {
        List<Extent> extents = new ArrayList<>();
        int at = 0;
        for (Token token : tokens) {
            String surface = surface(token);
            at = WhiteSpace.skip(given, at, given.length());
            if (!given.startsWith(surface, at)) {
                return List.of();
            }
            extents.add(new Extent(at, at + surface.length()));
            at += surface.length();
        }
        return WhiteSpace.only(given, at, given.length()) ? extents : List.of();
    }

    private Extent append(String surface) {
        int begin = text.length();
        text.append(surface);
        return new Extent(begin, text.length());
    }

    private static String surface(Token token) {
        String surface = token.line().misc().get(ConlluPage.SURFACE);
        return surface == null ? token.line().form() : Escapes.unescape(surface);
    }

    private static Optional<String> gap(Map<String, String> misc) {
        if ("No".equals(misc.get("SpaceAfter"))) {
            return Optional.of("");
        }
        return Optional.ofNullable(misc.get("SpacesAfter")).map(Escapes::unescape);
    }

    /** The text. */
    String text() {
        return text.toString();
    }

    /** Where the tokens of a sentence stand. */
    List<Extent> tokens(int sentence) {
        return tokens.get(sentence);
    }

    /** How many sentences have a comment {@code # text} in which the forms were not found. */
    int mismatches() {
        return mismatches;
    }

    /** The line of the first of them. */
    int firstMismatch() {
        return firstMismatch;
    }
}
