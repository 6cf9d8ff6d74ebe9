package org.tahqiq.ui.internal.scheme;

import java.util.Optional;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;

/** The tags of a layer: names, what they are called and for, keys and colours. */
@NonNullByDefault(false)
final class TagsForm extends LayerListForm<Tag> {

    private final Squares images;

    TagsForm(Composite parent, SchemeDraft draft, Runnable changed) {
        super(parent, draft, changed);
        images = new Squares(this);
        column(Messages.Tag_name, 120);
        column(Messages.Tag_key, 64);
        column(Messages.Tag_english, 250);
        column(Messages.Tag_arabic, 230);
        nameIn(fields().text(Messages.Tag_name, () -> picked().getName(), this::rename));
        fields().text(
                        Messages.Tag_english,
                        () -> picked().getLabelEn(),
                        text -> picked().setLabelEn(SchemeDraft.emptyToNull(text)));
        fields().text(
                        Messages.Tag_arabic,
                        () -> picked().getLabelAr(),
                        text -> picked().setLabelAr(SchemeDraft.emptyToNull(text)));
        fields().text(
                        Messages.Tag_key,
                        () -> picked().getKey(),
                        text -> picked().setKey(SchemeDraft.emptyToNull(text)));
        fields().colour(
                        Messages.Tag_colour,
                        () -> picked().getColour(),
                        colour -> picked().setColour(colour));
        fields().text(
                        Messages.Tag_descriptionEnglish,
                        () -> picked().getDescriptionEn(),
                        text -> picked().setDescriptionEn(SchemeDraft.emptyToNull(text)));
        fields().text(
                        Messages.Tag_descriptionArabic,
                        () -> picked().getDescriptionAr(),
                        text -> picked().setDescriptionAr(SchemeDraft.emptyToNull(text)));
    }

    private Optional<Tagset> tagset() {
        return draft().tagset(layer());
    }

    private void rename(String text) {
        tagset().ifPresent(set -> draft().renameTag(set, picked(), text.strip()));
    }

    @Override
    EList<Tag> items() {
        return tagset().map(Tagset::getTags).orElseGet(ECollections::emptyEList);
    }

    @Override
    void create() {
        draft().addTag(tagset().orElseGet(() -> draft().giveTagset(layer())));
    }

    @Override
    void discard(Tag tag) {
        tagset().ifPresent(set -> draft().removeTag(set, tag));
    }

    @Override
    boolean isOpen() {
        return true;
    }

    @Override
    void write(TableItem line, Tag tag) {
        line.setText(
                new String[] {
                    tag.getName(),
                    tag.getKey() == null ? "" : tag.getKey(),
                    tag.getLabelEn() == null ? "" : tag.getLabelEn(),
                    tag.getLabelAr() == null ? "" : tag.getLabelAr()
                });
        String colour = tag.getColour() == null ? layer().getColour() : tag.getColour();
        line.setImage(0, images.get(Colours.parse(colour)));
    }
}
