package org.tahqiq.nlp.api.format;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is imported. Companion files (brat's {@code .ann}, an XMI's type system) lie beside
 * it.
 *
 * @param file the file
 * @param shownName how messages name it, as the person typed it
 * @param encoding the encoding that the person says the file is in, empty: found out
 */
public record ImportSource(Path file, String shownName, Optional<Charset> encoding) {

    /** A file that is named as it is, in an encoding that is found out. */
    public static ImportSource of(Path file) {
        return new ImportSource(file, file.toString(), Optional.empty());
    }

    /** The name of the file without folder and without its last ending. */
    public String stem() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
