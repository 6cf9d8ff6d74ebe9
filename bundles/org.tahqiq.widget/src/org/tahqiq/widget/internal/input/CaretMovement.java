package org.tahqiq.widget.internal.input;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.tahqiq.widget.CaretMove;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.geometry.ClusterPlaces;
import org.tahqiq.widget.internal.geometry.VisualCaret;
import org.tahqiq.widget.internal.layout.LineBox;
import org.tahqiq.widget.internal.layout.TextGeometry;
import org.tahqiq.widget.internal.layout.TextGeometry.PlacedLine;
import org.tahqiq.widget.internal.text.Clusters;
import org.tahqiq.widget.internal.text.Words;
import org.tahqiq.widget.internal.view.SceneView;

/** Finds where the caret goes. Remembers its column while it moves up and down. */
public final class CaretMovement {

    private static final int NO_COLUMN = -1;

    private final SceneView view;
    private int column = NO_COLUMN;

    public CaretMovement(SceneView view) {
        this.view = view;
    }

    /** The place to which a move leads from where the caret is. */
    public CaretPlace target(CaretMove move) {
        CaretPlace from = view.caret();
        boolean vertical =
                switch (move) {
                    case UP, DOWN, PAGE_UP, PAGE_DOWN -> true;
                    default -> false;
                };
        if (!vertical) {
            column = NO_COLUMN;
        } else if (column == NO_COLUMN) {
            column = view.geometry().caretBounds(from).x;
        }
        return switch (move) {
            case LEFT -> visual(from, true);
            case RIGHT -> visual(from, false);
            case UP -> vertical(from, -1);
            case DOWN -> vertical(from, 1);
            case PAGE_UP -> page(from, -1);
            case PAGE_DOWN -> page(from, 1);
            case LINE_START -> lineEnd(from, false);
            case LINE_END -> lineEnd(from, true);
            case WORD_LEFT -> word(from, isRightToLeft(from));
            case WORD_RIGHT -> word(from, !isRightToLeft(from));
            default -> logical(move, from.offset());
        };
    }

    private CaretPlace logical(CaretMove move, int offset) {
        String text = text();
        return switch (move) {
            case NEXT_CHARACTER -> at(nextCluster(offset));
            case PREVIOUS_CHARACTER -> at(previousCluster(offset));
            case NEXT_WORD -> at(Words.next(text, offset));
            case PREVIOUS_WORD -> at(Words.previous(text, offset));
            case NEXT_SENTENCE -> at(nextSentence(offset));
            case PREVIOUS_SENTENCE -> at(previousSentence(offset));
            case NEXT_MARK -> at(neighbourMark(true).map(Mark::begin).orElse(offset));
            case PREVIOUS_MARK -> at(neighbourMark(false).map(Mark::begin).orElse(offset));
            case TEXT_START -> at(0);
            case TEXT_END -> at(text.length());
            default -> throw new IllegalArgumentException("Not a move by reading: " + move);
        };
    }

    private static CaretPlace at(int offset) {
        return new CaretPlace(offset, false);
    }

    private String text() {
        return view.scene().document().text();
    }

    private boolean isRightToLeft(CaretPlace place) {
        return view.geometry().lineOf(place).box().text().isRightToLeft();
    }

    private CaretPlace word(CaretPlace from, boolean forward) {
        return logical(forward ? CaretMove.NEXT_WORD : CaretMove.PREVIOUS_WORD, from.offset());
    }

    private CaretPlace visual(CaretPlace from, boolean left) {
        TextGeometry geometry = view.geometry();
        PlacedLine line = geometry.lineOf(from);
        LineBox box = line.box();
        ClusterPlaces places = box.text().places();
        int begin = box.range().begin();
        Optional<CaretPlace> step = VisualCaret.step(places, from.shifted(-begin), left);
        if (step.isPresent()) {
            return step.get().shifted(begin);
        }
        boolean forward = box.text().isRightToLeft() == left;
        return geometry.neighbour(line, forward ? 1 : -1)
                .map(
                        next ->
                                VisualCaret.atEdge(next.box().text().places(), !left)
                                        .shifted(next.box().range().begin()))
                .orElse(from);
    }

    private CaretPlace vertical(CaretPlace from, int step) {
        TextGeometry geometry = view.geometry();
        return geometry.neighbour(geometry.lineOf(from), step)
                .map(line -> geometry.caretOn(line, column))
                .orElseGet(() -> at(step < 0 ? 0 : text().length()));
    }

    private CaretPlace page(CaretPlace from, int direction) {
        TextGeometry geometry = view.geometry();
        Rectangle bounds = geometry.caretBounds(from);
        int distance = Math.max(bounds.height, view.viewport().height() - 2 * bounds.height);
        PlacedLine line = geometry.lineOf(from);
        int passed = 0;
        while (passed < distance) {
            Optional<PlacedLine> next = geometry.neighbour(line, direction);
            if (next.isEmpty()) {
                return at(direction < 0 ? 0 : text().length());
            }
            line = next.get();
            passed += line.box().height();
        }
        return geometry.caretOn(line, column);
    }

    private CaretPlace lineEnd(CaretPlace from, boolean end) {
        LineBox box = view.geometry().lineOf(from).box();
        return end
                ? new CaretPlace(box.range().end(), true)
                : new CaretPlace(box.range().begin(), false);
    }

    /** Clusters are found within a window: none that people write is longer. */
    private int nextCluster(int offset) {
        String text = text();
        if (offset >= text.length()) {
            return text.length();
        }
        int end = Math.min(text.length(), offset + 64);
        int[] boundaries = Clusters.boundaries(text.substring(offset, end));
        return offset + boundaries[1];
    }

    private int previousCluster(int offset) {
        if (offset == 0) {
            return 0;
        }
        int begin = Math.max(0, offset - 64);
        int[] boundaries = Clusters.boundaries(text().substring(begin, offset));
        return begin + boundaries[boundaries.length - 2];
    }

    private int nextSentence(int offset) {
        List<TextRange> sentences = view.scene().document().sentences();
        return sentences.stream()
                .mapToInt(TextRange::begin)
                .filter(begin -> begin > offset)
                .findFirst()
                .orElseGet(
                        () -> {
                            int block = view.layout().blockOf(offset) + 1;
                            return sentences.isEmpty() && block < view.layout().blocks().size()
                                    ? view.layout().blocks().get(block).begin()
                                    : text().length();
                        });
    }

    private int previousSentence(int offset) {
        List<TextRange> sentences = view.scene().document().sentences();
        if (sentences.isEmpty()) {
            int block = view.layout().blockOf(Math.max(0, offset - 1));
            return view.layout().blocks().get(block).begin();
        }
        return sentences.stream()
                .mapToInt(TextRange::begin)
                .filter(begin -> begin < offset)
                .max()
                .orElse(0);
    }

    /** The mark that begins next after the caret, or last before it; the outermost of several. */
    public Optional<Mark> neighbourMark(boolean next) {
        Scene scene = view.scene();
        int offset = scene.selection().caret();
        Comparator<Mark> order =
                Comparator.comparingInt((Mark mark) -> next ? mark.begin() : -mark.begin())
                        .thenComparingInt(mark -> -mark.extent().length());
        return scene.marks().stream()
                .filter(mark -> !mark.label().isEmpty())
                .filter(mark -> !scene.hiddenLayers().contains(mark.layer()))
                .filter(mark -> next ? mark.begin() > offset : mark.begin() < offset)
                .min(order);
    }
}
