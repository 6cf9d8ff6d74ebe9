package org.tahqiq.core.store;

import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;

/** The version of the file format, which stands in every file. */
final class FormatVersion {

    /** What this version of Tahqiq writes. */
    static final int CURRENT = 1;

    private FormatVersion() {}

    /**
     * The version that a file states; refuses one that is too new.
     *
     * @param known the newest version that can be read
     */
    static int of(XmiReader file, int known) throws CorpusException {
        int version = parse(file.rootAttribute("formatVersion"), file);
        if (version > known) {
            throw file.error(Messages.NEWER_FORMAT.with(version, known));
        }
        return version;
    }

    private static int parse(@Nullable String literal, XmiReader file) throws CorpusException {
        try {
            int version = literal == null ? 0 : Integer.parseInt(literal);
            if (version > 0) {
                return version;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw file.error(Messages.NO_VERSION.with());
    }
}
