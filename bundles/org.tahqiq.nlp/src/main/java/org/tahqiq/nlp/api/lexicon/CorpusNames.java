package org.tahqiq.nlp.api.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusFiles;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.internal.engine.DictionaryEntities;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;

/**
 * The list of names of a corpus: {@code names.csv} in its folder, with the columns name, tag and
 * source. People add to it what the engine {@code dictionary-entities} does not know; it reads the
 * list beside those that come with it. A person may edit the file as well.
 */
public final class CorpusNames {

    /** The file in the folder of the corpus. */
    public static final String FILE = "names.csv";

    private static final String ENGINE = "dictionary-entities";
    private static final String COLUMNS = "name,tag,source";

    /**
     * What became of a name.
     *
     * @param isNew false: the list had it already, or the lists that come with the engine
     * @param pipelines the names of the pipelines that read the list; empty: none has the engine
     */
    public record Addition(boolean isNew, List<String> pipelines) {}

    private final CorpusStore store;

    /** The list of a corpus, which need not be there yet. */
    public CorpusNames(CorpusStore store) {
        this.store = store;
    }

    /**
     * Adds a name, whole or not at all, and has the pipelines of the corpus read the list. A step
     * that reads a list of its own already is left as it is.
     *
     * @param name as it stands in the text, without proclitics
     * @param tag of the layer Entity
     * @param source where it was found: the id of a document
     * @throws CorpusException if the engine knows no such tag, or a line of the list is broken
     */
    public Addition add(String name, String tag, String source) throws CorpusException {
        String line = line(name, tag, source);
        List<Gazetteer.Name> wanted = Gazetteer.parse(List.of(COLUMNS, line), FILE);
        List<String> lines = lines();
        List<Gazetteer.Name> known = new ArrayList<>(Gazetteer.parse(lines, location()));
        known.addAll(Gazetteer.builtIn().names());
        boolean isNew = !known.containsAll(wanted);
        if (isNew) {
            lines.add(line);
            String text = lines.stream().collect(Collectors.joining("\n", "", "\n"));
            store.files().write(FILE, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        return new Addition(isNew, isNew ? readBy() : List.of());
    }

    private List<String> lines() throws CorpusException {
        CorpusFiles files = store.files();
        if (!files.exists(FILE)) {
            return new ArrayList<>(List.of(COLUMNS));
        }
        String text = new String(files.read(FILE), StandardCharsets.UTF_8);
        return new ArrayList<>(text.lines().toList());
    }

    private String location() {
        return store.files().location(FILE);
    }

    private List<String> readBy() throws CorpusException {
        List<String> pipelines = new ArrayList<>();
        boolean changed = false;
        for (Pipeline pipeline : store.corpus().getPipelines()) {
            for (Step step : pipeline.getSteps()) {
                if (ENGINE.equals(step.getEngine())) {
                    Map<String, String> values = new TreeMap<>();
                    if (step.getParameters() != null) {
                        values.putAll(step.getParameters());
                    }
                    String list = values.putIfAbsent(DictionaryEntities.PARAM_MODEL_LOCATION, FILE);
                    if (list == null) {
                        step.setParameters(values);
                        changed = true;
                    }
                    if (list == null || list.equals(FILE)) {
                        pipelines.add(pipeline.getName());
                    }
                }
            }
        }
        if (changed) {
            store.saveCorpus();
        }
        return List.copyOf(pipelines);
    }

    private static String line(String name, String tag, String source) {
        return List.of(name, tag, source).stream()
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .map(CorpusNames::quoted)
                .collect(Collectors.joining(","));
    }

    /** As RFC 4180 has it; a number sign at the beginning would make a comment of the line. */
    private static String quoted(String value) {
        boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0 && !value.startsWith("#");
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
