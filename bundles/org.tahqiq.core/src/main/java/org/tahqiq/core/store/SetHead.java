package org.tahqiq.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.SetState;

/**
 * Reads the state of a set from the head of its file. A survey of a corpus opens tens of thousands
 * of files, and to start an XML parser takes longer than to read a head. So a head that begins the
 * way we write it is read as it stands; any other goes to the parser.
 */
final class SetHead {

    private static final int LENGTH = 1024;
    private static final String STATE = " state=\"";
    private static final String OURS =
            XmiWriter.head(AnnotationPackage.Literals.ANNOTATION_SET)
                    + " formatVersion=\""
                    + FormatVersion.CURRENT
                    + "\" ";

    private SetHead() {}

    /** The state that a set's file states. */
    static SetState state(CorpusFiles files, String path) throws CorpusException {
        Optional<SetState> state = ours(files, path);
        return state.isPresent() ? state.get() : parsed(files, path);
    }

    private static Optional<SetState> ours(CorpusFiles files, String path) throws CorpusException {
        try (InputStream in = files.open(path)) {
            String head = new String(in.readNBytes(LENGTH), StandardCharsets.UTF_8);
            int end = head.startsWith(OURS) ? head.indexOf('>', OURS.length()) : -1;
            if (end < 0) {
                return Optional.empty();
            }
            int state = head.indexOf(STATE, OURS.length() - 1);
            return Optional.ofNullable(
                    state < 0 || state > end
                            ? SetState.NEW
                            : SetState.get(value(head, state + STATE.length())));
        } catch (IOException e) {
            throw FileTrouble.unreadable(files.location(path), e);
        }
    }

    private static SetState parsed(CorpusFiles files, String path) throws CorpusException {
        try (XmiReader reader =
                Migrations.toCurrent()
                        .open(files, path, AnnotationPackage.Literals.ANNOTATION_SET)) {
            @Nullable String literal = reader.rootAttribute("state");
            SetState state = literal == null ? SetState.NEW : SetState.get(literal);
            if (state == null) {
                throw reader.error(Messages.NO_STATE.with(literal));
            }
            return state;
        }
    }

    private static String value(String head, int begin) {
        return head.substring(begin, head.indexOf('"', begin));
    }
}
