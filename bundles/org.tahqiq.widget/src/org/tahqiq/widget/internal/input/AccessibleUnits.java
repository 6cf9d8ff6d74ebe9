package org.tahqiq.widget.internal.input;

import org.eclipse.swt.accessibility.ACC;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Clusters;
import org.tahqiq.widget.internal.text.Words;
import org.tahqiq.widget.internal.view.SceneView;

/**
 * The units in which screen readers go through a text: characters with their harakat, words, lines
 * as they are wrapped, sentences, paragraphs. Types are the boundaries of {@link ACC}.
 */
final class AccessibleUnits {

    private final SceneView view;

    AccessibleUnits(SceneView view) {
        this.view = view;
    }

    private DocumentText document() {
        return view.scene().document();
    }

    private Block blockAt(int offset) {
        return view.layout().blocks().get(view.layout().blockOf(offset));
    }

    /** The unit that has the offset. */
    TextRange at(int type, int offset) {
        return switch (type) {
            case ACC.TEXT_BOUNDARY_CHAR -> character(offset);
            case ACC.TEXT_BOUNDARY_WORD -> Words.at(document().text(), offset);
            case ACC.TEXT_BOUNDARY_LINE ->
                    view.geometry().lineOf(new CaretPlace(offset, false)).box().range();
            case ACC.TEXT_BOUNDARY_SENTENCE -> sentence(offset);
            case ACC.TEXT_BOUNDARY_PARAGRAPH -> paragraph(offset);
            default -> new TextRange(0, document().text().length());
        };
    }

    private TextRange character(int offset) {
        Block block = blockAt(offset);
        if (offset >= block.end()) {
            int end = Math.min(offset + 1, document().text().length());
            return new TextRange(Math.min(offset, end), end);
        }
        String text = document().text().substring(block.begin(), block.end());
        int[] clusters = Clusters.boundaries(text);
        int cluster = Clusters.indexOf(clusters, offset - block.begin());
        return new TextRange(
                block.begin() + clusters[cluster], block.begin() + clusters[cluster + 1]);
    }

    private TextRange sentence(int offset) {
        return document().sentences().stream()
                .filter(sentence -> sentence.begin() <= offset && offset <= sentence.end())
                .reduce((one, later) -> later)
                .orElseGet(() -> paragraph(offset));
    }

    private TextRange paragraph(int offset) {
        String text = document().text();
        int begin = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        return new TextRange(begin, end < 0 ? text.length() : end);
    }

    /** The unit after (1) or before (-1) a range; empty, at the text's end, when there is none. */
    TextRange neighbour(int type, TextRange range, int step) {
        String text = document().text();
        if (type == ACC.TEXT_BOUNDARY_WORD) {
            int word =
                    step > 0
                            ? Words.next(text, range.begin())
                            : Words.previous(text, range.begin());
            return at(type, word);
        }
        boolean skipsSpace = type != ACC.TEXT_BOUNDARY_CHAR;
        int offset = step > 0 ? range.end() : range.begin() - 1;
        while (skipsSpace
                && offset >= 0
                && offset < text.length()
                && Character.isWhitespace(text.charAt(offset))) {
            offset += step;
        }
        if (offset < 0 || offset >= text.length()) {
            int edge = offset < 0 ? 0 : text.length();
            return new TextRange(edge, edge);
        }
        return at(type, offset);
    }
}
