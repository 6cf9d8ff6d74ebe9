package org.tahqiq.widget.internal.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.layout.DocumentLayout;
import org.tahqiq.widget.internal.layout.TextGeometry;
import org.tahqiq.widget.internal.layout.Viewport;

/** Which horizontal bands of the control must be painted again. */
public final class Damage {

    /**
     * A band over the whole width.
     *
     * @param y upper edge
     */
    public record Band(int y, int height) {}

    /**
     * Where a block is seen.
     *
     * @param block its number
     * @param y its upper edge
     */
    record Place(int block, int y, int height) {}

    private final List<Band> bands = new ArrayList<>();
    private boolean everything;
    private boolean ruler;

    public boolean isEverything() {
        return everything;
    }

    /** Whether the overview ruler must be painted again. */
    public boolean hasRuler() {
        return ruler;
    }

    public List<Band> bands() {
        return List.copyOf(bands);
    }

    Damage all() {
        everything = true;
        return this;
    }

    void add(int y, int height) {
        bands.add(new Band(y, height));
    }

    void addRuler() {
        ruler = true;
    }

    static List<Place> places(Viewport viewport) {
        return viewport.seen().stream()
                .map(seen -> new Place(seen.number(), seen.y(), seen.layout().height()))
                .toList();
    }

    /** The touched blocks, and all from the first block down that is not where it was. */
    void addTouched(List<Place> before, List<Place> after, BitSet touched) {
        for (int i = 0; i < after.size(); i++) {
            Place place = after.get(i);
            if (i >= before.size() || !place.equals(before.get(i))) {
                add(place.y, Integer.MAX_VALUE / 4);
                return;
            }
            if (touched.get(place.block)) {
                add(place.y, place.height);
            }
        }
        if (after.size() < before.size()) {
            add(before.get(after.size()).y, Integer.MAX_VALUE / 4);
        }
    }

    /** The block of a caret: its row is lit. */
    void addLine(TextGeometry geometry, CaretPlace caret) {
        TextGeometry.PlacedLine line = geometry.lineOf(caret);
        add(line.top(), geometry.heightOf(line.block()));
    }

    void addRange(Viewport viewport, DocumentLayout layout, TextRange range) {
        if (range.isEmpty()) {
            return;
        }
        int first = layout.blockOf(range.begin());
        int last = layout.blockOf(range.end());
        for (Viewport.Seen block : viewport.seen()) {
            if (first <= block.number() && block.number() <= last) {
                add(block.y(), block.layout().height());
            }
        }
    }

    /** The blocks that show something of a mark, or of a relation at one of its marks. */
    void addId(Viewport viewport, DocumentLayout layout, String id) {
        for (Viewport.Seen block : viewport.seen()) {
            boolean shows =
                    layout.index().marksIn(block.number()).stream()
                            .anyMatch(mark -> mark.id().equals(id) || isEnd(layout, mark.id(), id));
            if (shows) {
                add(block.y(), block.layout().height());
            }
        }
    }

    private static boolean isEnd(DocumentLayout layout, String mark, String id) {
        return layout.index().relationsOf(mark).stream()
                .anyMatch(
                        relation ->
                                relation.id().equals(id)
                                        || relation.source().equals(id)
                                        || relation.target().equals(id));
    }
}
