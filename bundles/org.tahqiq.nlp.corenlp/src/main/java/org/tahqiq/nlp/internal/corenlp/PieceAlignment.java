package org.tahqiq.nlp.internal.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tahqiq.nlp.internal.engine.segment.WordPart;

/**
 * Lays the pieces of CoreNLP's segmenter upon the words of a sentence. A word is cut where a piece
 * begins in it, so that its parts touch and cover it, whatever the segmenter has dropped (a
 * tatweel, a vowel mark); a piece that reaches over several words is a part of each. Numbers and
 * marks stay whole.
 */
final class PieceAlignment {

    /** Pronouns that are written together with the word before them. */
    private static final Set<String> PRONOUNS =
            Set.of(
                    "\u0647", // HEH
                    "\u0647\u0627", // HEH ALEF
                    "\u0647\u0645", // HEH MEEM
                    "\u0647\u0646", // HEH NOON
                    "\u0647\u0645\u0627", // HEH MEEM ALEF
                    "\u0643", // KAF
                    "\u0643\u0645", // KAF MEEM
                    "\u0643\u0646", // KAF NOON
                    "\u064A", // YEH
                    "\u0646\u064A", // NOON YEH
                    "\u0646\u0627"); // NOON ALEF

    private final List<AtbPiece> pieces;
    private int next;

    /**
     * @param pieces of one sentence, in the order of the text
     */
    PieceAlignment(List<AtbPiece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /**
     * The parts of a word, at least one. To be asked for the words in the order of the text.
     *
     * @param begin offset of the word in the sentence
     * @param word its text
     */
    List<WordPart> partsOf(int begin, String word) {
        if (word.chars().noneMatch(Character::isLetter)) {
            return whole(word);
        }
        int end = begin + word.length();
        while (next < pieces.size() && pieces.get(next).end() <= begin) {
            next++;
        }
        List<AtbPiece> inside = new ArrayList<>();
        for (int i = next; i < pieces.size() && pieces.get(i).begin() < end; i++) {
            if (pieces.get(i).begin() < pieces.get(i).end()) {
                inside.add(pieces.get(i));
            }
        }
        List<WordPart> parts = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            AtbPiece piece = inside.get(i);
            boolean last = i + 1 == inside.size();
            int from = i == 0 ? 0 : piece.begin() - begin;
            int to = last ? word.length() : inside.get(i + 1).begin() - begin;
            boolean whole = begin <= piece.begin() && piece.end() <= end;
            Optional<String> form =
                    whole
                            ? AtbForms.restored(word.substring(from, to), piece.form())
                            : Optional.empty();
            boolean pronoun = last && i > 0 && PRONOUNS.contains(piece.form());
            parts.add(
                    new WordPart(from, to, form, pronoun ? Optional.of("PRON") : Optional.empty()));
        }
        return parts.isEmpty() ? whole(word) : parts;
    }

    private static List<WordPart> whole(String word) {
        return List.of(new WordPart(0, word.length(), Optional.empty(), Optional.empty()));
    }
}
