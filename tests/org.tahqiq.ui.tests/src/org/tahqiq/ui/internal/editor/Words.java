package org.tahqiq.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** The words in a window, and those among them that an Arabic workbench should not say. */
final class Words {

    /** What is the same in every language: names, codes, keys, places. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "Tahqiq|Eclipse.*|F1|[A-Z]{2,}.*|UTF-.*|.*arabic-news.*|nora|\\*?visit|test.*|[\u202A<>/:].*|"
                            + "#?[0-9A-Fa-f]{6}|.*\\b(Ctrl|Alt|Shift|Esc|Enter|Tab)\\b.*|"
                            + "[a-z]+(-[a-z]+)+|[a-z]+([A-Z][a-z]+)+|"
                            + "(Zone|Sentence|Word|Segment|Dependency|Entity|Relation)");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern ENGLISH = Pattern.compile("\\b[a-z]{2,},? [a-z]{2,}\\b");
    private static final Pattern SET_OFF = Pattern.compile("[\u2066-\u2068][^\u2069]*\u2069");

    private final List<String> english = new ArrayList<>();

    private Words() {}

    /** What is English in a window. */
    static List<String> english(Shell shell) {
        Words words = new Words();
        words.say(shell.getText());
        if (shell.getMenuBar() != null) {
            words.visit(shell.getMenuBar());
        }
        words.visit(shell);
        return words.english;
    }

    private void visit(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            say(item.getText().split("\t")[0]);
            if (item.getMenu() != null) {
                visit(item.getMenu());
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private void visit(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible()) {
                continue;
            }
            said(child);
            if (child instanceof Composite composite) {
                visit(composite);
            }
        }
    }

    private void said(Control control) {
        say(control.getToolTipText());
        if (control instanceof Label label) {
            say(label.getText());
        } else if (control instanceof CLabel label) {
            say(label.getText());
        } else if (control instanceof Button button) {
            say(button.getText());
        } else if (control instanceof Link link) {
            say(link.getText());
        } else if (control instanceof Group group) {
            say(group.getText());
        } else if (control instanceof Text text) {
            say(text.getMessage());
            if ((text.getStyle() & SWT.READ_ONLY) != 0) {
                say(text.getText());
            }
        } else if (control instanceof Table table) {
            say(table.getColumns());
        } else if (control instanceof Tree tree) {
            say(tree.getColumns());
            if (tree.getColumnCount() == 0) {
                say(tree.getItems());
            }
        } else if (control instanceof TabFolder tabs) {
            say(tabs.getItems());
        } else if (control instanceof CTabFolder tabs) {
            say(tabs.getItems());
        } else if (control instanceof ToolBar bar) {
            say(bar.getItems());
            Stream.of(bar.getItems()).map(ToolItem::getToolTipText).forEach(this::say);
        }
    }

    private void say(Item[] items) {
        Stream.of(items).map(Item::getText).forEach(this::say);
    }

    private void say(@Nullable String text) {
        if (text == null) {
            return;
        }
        String plain = SET_OFF.matcher(text.replace("&", "")).replaceAll("").strip();
        boolean latin = WORD.matcher(plain).find() && !ARABIC.matcher(plain).find();
        if (latin && !NAMES.matcher(plain).matches() || ENGLISH.matcher(plain).find()) {
            english.add(text);
        }
    }
}
