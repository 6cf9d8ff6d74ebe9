package org.tahqiq.core.store;

import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.cause.Cause;

/** Says in a sentence what could not be done with a file or folder, and why. */
public final class FileTrouble {

    private FileTrouble() {}

    /** A file cannot be read. */
    public static CorpusException unreadable(String file, Exception cause) {
        return of(file, Messages.NOT_READ.with(), cause);
    }

    /** A file or folder cannot be written. */
    public static CorpusException unwritable(String file, Exception cause) {
        return of(file, Messages.NOT_WRITTEN.with(), cause);
    }

    /** A file is written, and what shows it does not see that. */
    public static CorpusException unseen(String file, Exception cause) {
        return new CorpusException(Messages.NOT_SEEN.with(), file, 0, cause);
    }

    /** What is in a folder cannot be listed. */
    public static CorpusException unlistable(String folder, Exception cause) {
        return of(folder, Messages.NOT_LISTED.with(), cause);
    }

    /** A file or folder cannot be deleted. */
    static CorpusException undeletable(String file, Exception cause) {
        return of(file, Messages.NOT_DELETED.with(), cause);
    }

    private static CorpusException of(String file, Message what, Exception cause) {
        return new CorpusException(
                Messages.FILE_REASON.with(what, Cause.of(cause)), file, 0, cause);
    }
}
