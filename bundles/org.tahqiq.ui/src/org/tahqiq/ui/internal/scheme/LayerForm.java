package org.tahqiq.ui.internal.scheme;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tahqiq.model.annotation.Granularity;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Overlap;

/** What a layer is called and what its annotations may do. */
@NonNullByDefault(false)
final class LayerForm extends Composite {

    private final Fields fields;
    private Layer layer;

    LayerForm(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(this);
        fields = new Fields(this, changed);
        fields.text(
                Messages.Layer_english,
                () -> layer.getLabelEn(),
                text -> layer.setLabelEn(SchemeDraft.emptyToNull(text)));
        fields.text(
                Messages.Layer_arabic,
                () -> layer.getLabelAr(),
                text -> layer.setLabelAr(SchemeDraft.emptyToNull(text)));
        fields.colour(Messages.Layer_colour, () -> layer.getColour(), c -> layer.setColour(c));
        fields.choice(
                Messages.Layer_granularity,
                () ->
                        List.of(
                                Messages.Granularity_character,
                                Messages.Granularity_segment,
                                Messages.Granularity_word),
                () -> layer.getGranularity().getValue(),
                index -> layer.setGranularity(Granularity.get(index)));
        fields.choice(
                Messages.Layer_overlap,
                () -> List.of(Messages.Overlap_none, Messages.Overlap_nested, Messages.Overlap_any),
                () -> layer.getOverlap().getValue(),
                index -> layer.setOverlap(Overlap.get(index)));
        fields.flag(
                Messages.Layer_crossSentence,
                () -> layer.isCrossSentence(),
                flag -> layer.setCrossSentence(flag));
        fields.flag(
                Messages.Layer_discontinuous,
                () -> layer.isDiscontinuous(),
                flag -> layer.setDiscontinuous(flag));
        fields.flag(
                Messages.Layer_zeroWidth,
                () -> layer.isZeroWidth(),
                flag -> layer.setZeroWidth(flag));
    }

    /** Shows a layer; what engines rely on is not to be changed. */
    void show(Layer shown) {
        layer = shown;
        fields.read();
        setEnabled(!shown.isBuiltIn());
    }
}
