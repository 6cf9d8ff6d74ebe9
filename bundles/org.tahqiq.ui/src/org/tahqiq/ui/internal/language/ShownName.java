package org.tahqiq.ui.internal.language;

import org.tahqiq.core.text.Direction;

/**
 * Names of corpora, documents and annotators in rows and titles, where more may follow. The system
 * lays these out as the window runs, whatever is in them: in an Arabic window it would take the
 * number off the beginning of a Latin name and put it behind, or a number that follows before it.
 */
public final class ShownName {

    private ShownName() {}

    /**
     * The name with what keeps it together. In an English window it begins with its first letter,
     * so that typing finds its row.
     */
    public static String of(String name) {
        if (WorkbenchLanguage.isArabic()) {
            return Direction.isolated(name);
        }
        return Direction.turns(name) ? name + Direction.LEFT_TO_RIGHT_MARK : name;
    }
}
