package org.tahqiq.widget.internal.input;

import java.util.Optional;
import org.tahqiq.widget.Target;
import org.tahqiq.widget.internal.arcs.ArcPath;
import org.tahqiq.widget.internal.layout.LineBox;
import org.tahqiq.widget.internal.layout.MarkBox;
import org.tahqiq.widget.internal.layout.TextGeometry;
import org.tahqiq.widget.internal.view.SceneView;

/** Says what is under the pointer. */
public final class PointerTargets {

    private final SceneView view;

    public PointerTargets(SceneView view) {
        this.view = view;
    }

    /** A mark's label, an arc, or else nowhere. */
    public Target labelAt(int x, int y) {
        if (isOutside(x)) {
            return new Target.Nowhere();
        }
        TextGeometry geometry = view.geometry();
        Optional<MarkBox> label = geometry.labelAt(x, y);
        if (label.isPresent()) {
            return new Target.OnMark(label.get().mark().id());
        }
        Optional<ArcPath> arc = geometry.arcAt(x, y);
        return arc.isPresent()
                ? new Target.OnRelation(arc.get().relation().id())
                : new Target.Nowhere();
    }

    /** A label, an arc, a mark's box, or text. */
    public Target at(int x, int y) {
        Target label = labelAt(x, y);
        if (!(label instanceof Target.Nowhere) || isOutside(x)) {
            return label;
        }
        TextGeometry geometry = view.geometry();
        Optional<MarkBox> box = geometry.boxAt(x, y);
        if (box.isPresent()) {
            return new Target.OnMark(box.get().mark().id());
        }
        TextGeometry.PlacedLine line = geometry.lineAt(y);
        LineBox lineBox = line.box();
        boolean inLine = y >= line.top() + lineBox.top() && y < line.top() + lineBox.bottom();
        return inLine ? new Target.OnText(geometry.offsetAt(x, y)) : new Target.Nowhere();
    }

    private boolean isOutside(int x) {
        return x < view.frame().left() - 8 || x >= view.frame().marginLeft();
    }
}
