package org.tahqiq.ui.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Shows a constituent with all that it consists of, to be looked at. */
@NonNullByDefault(false)
final class BracketingTree {

    private static final String ROOT = "ROOT";

    private BracketingTree() {}

    /** A tree that stands open. */
    static Tree in(Composite parent, Bracketing whole) {
        Tree tree = new Tree(parent, SWT.BORDER | SWT.SINGLE);
        boolean bare = whole.label().isEmpty() || whole.label().equals(ROOT);
        if (bare) {
            whole.parts().forEach(part -> fill(new TreeItem(tree, SWT.NONE), part));
        } else {
            fill(new TreeItem(tree, SWT.NONE), whole);
        }
        expand(tree.getItems());
        return tree;
    }

    private static void fill(TreeItem item, Bracketing shown) {
        // The label first, whatever the direction of the word.
        item.setText(
                shown.word().isEmpty()
                        ? shown.label()
                        : "%s  \u2068%s\u2069".formatted(shown.label(), shown.word()));
        shown.parts().forEach(part -> fill(new TreeItem(item, SWT.NONE), part));
    }

    /** From above, for GTK opens nothing in what is closed. */
    private static void expand(TreeItem[] items) {
        for (TreeItem item : items) {
            item.setExpanded(true);
            expand(item.getItems());
        }
    }
}
