package org.tahqiq.widget.internal.input;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
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

/**
 * Finds where the caret goes. Remembers its column while it moves up and down, and which way
 * through the text it goes while a key for left or right is held: each line is passed in the
 * direction of the key, whatever its own, and the next one in reading order, or the one before,
 * follows as at the first line's end. Otherwise the caret would go to and fro between a line from
 * right to left and one from left to right, where the same key leads on and back.
 */
public final class CaretMovement {

    private static final int NO_COLUMN = -1;

    private final SceneView view;
    private int column = NO_COLUMN;
    private @Nullable CaretMove last;
    private @Nullable CaretPlace reached;
    private int way;

    public CaretMovement(SceneView view) {
        this.view = view;
    }

    /** The place to which a move leads from where the caret is. */
    public CaretPlace target(CaretMove move) {
        CaretPlace from = view.caret();
        if (!from.equals(reached) || move != last && move != opposite(last)) {
            way = 0;
        } else if (move != last) {
            way = -way;
        }
        CaretPlace place = target(move, from);
        last = move;
        reached = place;
        return place;
    }

    private static @Nullable CaretMove opposite(@Nullable CaretMove move) {
        if (move == null) {
            return null;
        }
        return switch (move) {
            case LEFT -> CaretMove.RIGHT;
            case RIGHT -> CaretMove.LEFT;
            case WORD_LEFT -> CaretMove.WORD_RIGHT;
            case WORD_RIGHT -> CaretMove.WORD_LEFT;
            default -> null;
        };
    }

    private CaretPlace target(CaretMove move, CaretPlace from) {
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
            case WORD_LEFT -> word(from, true);
            case WORD_RIGHT -> word(from, false);
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

    /**
     * A word on or back as the line of the caret is read. A line of the other direction is entered
     * at the side from which the key leads through it.
     */
    private CaretPlace word(CaretPlace from, boolean left) {
        PlacedLine line = view.geometry().lineOf(from);
        LineBox box = line.box();
        boolean forward = box.text().isRightToLeft() == left;
        CaretPlace place =
                logical(forward ? CaretMove.NEXT_WORD : CaretMove.PREVIOUS_WORD, from.offset());
        if (box.range().begin() <= place.offset() && place.offset() < box.range().end()) {
            return place;
        }
        boolean onward = leave(line, left) == (forward ? 1 : -1);
        Optional<PlacedLine> next = view.geometry().neighbour(line, way);
        boolean alike =
                next.isEmpty()
                        || next.get().box().text().isRightToLeft() == box.text().isRightToLeft();
        return onward && alike
                ? place
                : next.map(beyond -> entered(beyond, left)).orElseGet(() -> lineEnd(from, forward));
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
        return geometry.neighbour(line, leave(line, left))
                .map(next -> entered(next, left))
                .orElse(from);
    }

    /** Which way through the text a key leads that has come to the end of a line: 1 is onward. */
    private int leave(PlacedLine line, boolean left) {
        if (way == 0) {
            way = line.box().text().isRightToLeft() == left ? 1 : -1;
        }
        return way;
    }

    /** The place at the side of a line from which a key leads through it. */
    private static CaretPlace entered(PlacedLine line, boolean left) {
        return VisualCaret.atEdge(line.box().text().places(), !left)
                .shifted(line.box().range().begin());
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
