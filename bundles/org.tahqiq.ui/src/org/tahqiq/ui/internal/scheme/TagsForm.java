package org.tahqiq.ui.internal.scheme;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;
import org.tahqiq.ui.internal.control.ListButtons;

/** The tags of a layer: names, what they are called and for, keys and colours. */
@NonNullByDefault(false)
final class TagsForm extends Composite {

    private final Runnable changed;
    private final SchemeDraft draft;
    private final Table table;
    private final ListButtons buttons;
    private final Composite details;
    private final Fields fields;
    private final Text name;
    private Layer layer;
    private Tag tag;

    TagsForm(Composite parent, SchemeDraft draft, Runnable changed) {
        super(parent, SWT.NONE);
        this.draft = draft;
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(this);
        table = new Table(this, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 160).applyTo(table);
        column(Messages.Tag_name, 130);
        column(Messages.Tag_key, 64);
        column(Messages.Tag_english, 130);
        column(Messages.Tag_arabic, 130);
        table.addListener(SWT.Selection, event -> showTag());
        buttons =
                new ListButtons(
                        this, table, Fields.listButtons(), this::add, this::remove, this::move);
        details = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(details);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(details);
        fields = new Fields(details, this::tagChanged);
        name = fields.text(Messages.Tag_name, () -> tag.getName(), this::rename);
        fields.text(
                Messages.Tag_english,
                () -> tag.getLabelEn(),
                text -> tag.setLabelEn(SchemeDraft.emptyToNull(text)));
        fields.text(
                Messages.Tag_arabic,
                () -> tag.getLabelAr(),
                text -> tag.setLabelAr(SchemeDraft.emptyToNull(text)));
        fields.text(
                Messages.Tag_key,
                () -> tag.getKey(),
                text -> tag.setKey(SchemeDraft.emptyToNull(text)));
        fields.colour(Messages.Tag_colour, () -> tag.getColour(), c -> tag.setColour(c));
        fields.text(
                Messages.Tag_descriptionEnglish,
                () -> tag.getDescriptionEn(),
                text -> tag.setDescriptionEn(SchemeDraft.emptyToNull(text)));
        fields.text(
                Messages.Tag_descriptionArabic,
                () -> tag.getDescriptionAr(),
                text -> tag.setDescriptionAr(SchemeDraft.emptyToNull(text)));
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        column.setWidth(width);
    }

    private Optional<Tagset> tagset() {
        return draft.tagset(layer);
    }

    /** Shows the tags of a layer. */
    void show(Layer shown) {
        layer = shown;
        fill(0);
    }

    private void fill(int picked) {
        table.removeAll();
        tagset().ifPresent(
                        set ->
                                set.getTags()
                                        .forEach(
                                                shown ->
                                                        write(
                                                                new TableItem(table, SWT.NONE),
                                                                shown)));
        table.setSelection(Math.min(picked, table.getItemCount() - 1));
        showTag();
    }

    private void write(TableItem item, Tag shown) {
        item.setText(
                new String[] {
                    "\u25A0 " + shown.getName(),
                    shown.getKey() == null ? "" : shown.getKey(),
                    shown.getLabelEn() == null ? "" : shown.getLabelEn(),
                    shown.getLabelAr() == null ? "" : shown.getLabelAr()
                });
        String colour = shown.getColour() == null ? layer.getColour() : shown.getColour();
        item.setForeground(0, new Color(Colours.parse(colour)));
    }

    private void showTag() {
        int index = table.getSelectionIndex();
        details.setVisible(index >= 0);
        buttons.enable(true, index >= 0);
        if (index >= 0) {
            tag = tagset().orElseThrow().getTags().get(index);
            fields.read();
        }
    }

    private void rename(String text) {
        tagset().ifPresent(set -> draft.renameTag(set, tag, text.strip()));
    }

    private void tagChanged() {
        write(table.getItem(table.getSelectionIndex()), tag);
        changed.run();
    }

    private void add() {
        Tagset set = tagset().orElseGet(() -> draft.giveTagset(layer));
        draft.addTag(set);
        fill(set.getTags().size() - 1);
        name.setFocus();
        name.selectAll();
        changed.run();
    }

    private void remove() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            tagset().ifPresent(set -> draft.removeTag(set, set.getTags().get(index)));
            fill(index);
            changed.run();
        }
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < table.getItemCount()) {
            tagset().ifPresent(set -> set.getTags().move(to, from));
            fill(to);
            changed.run();
        }
    }
}
