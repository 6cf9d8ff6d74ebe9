package org.tahqiq.ui.internal.desk;

import java.util.List;
import java.util.function.Consumer;
import org.tahqiq.widget.Mark;

/** What a desk asks of the person and of the screen. */
public interface Prompts {

    /** Lets the person choose a tag from a list; nothing happens if they leave it. */
    void chooseTag(List<TagOption> options, Consumer<TagOption> chosen);

    /** Lets the person write a note; nothing happens if they leave it. */
    void writeNote(String former, Consumer<String> written);

    /** The marks that can be seen now, in text order. */
    List<Mark> marksInSight();

    /** Whether the paragraph of an offset is read from right to left. */
    boolean isRightToLeft(int offset);
}
