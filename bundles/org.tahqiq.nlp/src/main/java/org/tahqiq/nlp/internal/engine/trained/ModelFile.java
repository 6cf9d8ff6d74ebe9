package org.tahqiq.nlp.internal.engine.trained;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;

/**
 * A trained model as bytes: a line that says for what task, language and version of the features it
 * is, a checksum, and the model.
 *
 * @param task for example {@code relations}
 * @param version of the features that it was trained with
 */
public record ModelFile(String task, String language, int version) {

    private static final String KIND = "tahqiq-model";
    private static final Message CUT_OFF = Messages.CUT_OFF.with();

    /** The bytes of a file with this model. */
    public byte[] write(byte[] model) {
        return ModelFrame.write(
                String.join(" ", KIND, task, language, String.valueOf(version)), model);
    }

    /**
     * The model in a file.
     *
     * @throws CorpusException if it is none, is cut off, or is for another task, language or
     *     version
     */
    public byte[] read(Path file) throws CorpusException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CorpusException(Messages.UNREADABLE.with(), file.toString(), 0, e);
        }
        String[] head = head(bytes);
        if (head.length != 4 || !head[0].equals(KIND)) {
            throw problem(file, Messages.NO_MODEL.with(task));
        }
        if (!head[1].equals(task)) {
            throw problem(file, Messages.OTHER_TASK.with(head[1], task));
        }
        if (!head[2].equals(language)) {
            throw problem(file, Messages.OTHER_LANGUAGE.with(head[2], language));
        }
        if (!head[3].equals(String.valueOf(version))) {
            throw problem(file, Messages.OTHER_VERSION.with());
        }
        return ModelFrame.body(bytes).orElseThrow(() -> damaged(file));
    }

    /** The task that a file says it is for; empty if it is no model. */
    public static Optional<String> task(byte[] bytes) {
        String[] head = head(bytes);
        return head.length == 4 && head[0].equals(KIND) ? Optional.of(head[1]) : Optional.empty();
    }

    private static String[] head(byte[] bytes) {
        return ModelFrame.head(bytes).split(" ");
    }

    /** Says that the bytes after a good head are no model. */
    public static CorpusException damaged(Path file) {
        return problem(file, CUT_OFF);
    }

    private static CorpusException problem(Path file, Message sentence) {
        return new CorpusException(sentence, file.toString(), 0, null);
    }
}
