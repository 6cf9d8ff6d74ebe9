package org.tahqiq.nlp.api.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.training.ModelHead;

/**
 * A model in a corpus's folder {@code models}, which an engine of the corpus's pipelines can use.
 *
 * @param task what it was trained for
 * @param path its file, relative to the folder of the corpus, with {@code /} between the names: the
 *     value of the engine's parameter {@code modelLocation}
 */
public record TrainedModel(TrainingTask task, String path) {

    private static final String FOLDER = "models";
    private static final int HEAD = 200;

    /**
     * The models of a corpus, by their paths; files that are none are passed over.
     *
     * @param corpus its folder
     * @throws CorpusException if the folder cannot be read
     */
    public static List<TrainedModel> in(Path corpus) throws CorpusException {
        Path folder = corpus.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<TrainedModel> models = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                task(file)
                        .ifPresent(
                                task ->
                                        models.add(
                                                new TrainedModel(
                                                        task, FOLDER + "/" + file.getFileName())));
            }
        } catch (IOException e) {
            throw new CorpusException(Messages.FOLDER_UNREADABLE.with(), folder.toString(), 0, e);
        }
        return List.copyOf(models);
    }

    private static Optional<TrainingTask> task(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ModelHead.task(in.readNBytes(HEAD));
        }
    }
}
