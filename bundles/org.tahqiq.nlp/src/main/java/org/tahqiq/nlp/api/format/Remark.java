package org.tahqiq.nlp.api.format;

import org.tahqiq.core.Message;

/**
 * Something in an imported file that was mended, renamed or left out.
 *
 * @param file the file as the person knows it
 * @param line from 1, or 0 where no line can be named
 * @param sentence what it is and what became of it
 */
public record Remark(String file, int line, String sentence) {

    /** A remark in the language of the workbench. */
    public Remark(String file, int line, Message sentence) {
        this(file, line, sentence.localized());
    }

    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return Message.at(place, Message.literally(sentence)).localized();
    }
}
