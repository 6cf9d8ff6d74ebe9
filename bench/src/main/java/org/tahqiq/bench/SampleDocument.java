package org.tahqiq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An article with its hand-made annotation in brat's standoff format, code points made UTF-16. */
record SampleDocument(
        String name, String text, List<Entity> entities, List<EntityRelation> relations) {

    /** An entity; offsets in UTF-16. */
    record Entity(String label, int begin, int end) implements LabelScores.Labelled {}

    /** A directed relation between two entities. */
    record EntityRelation(String label, Entity source, Entity target)
            implements LabelScores.Labelled {}

    /** The articles of a folder for which there is an annotation in another one, by name. */
    static List<SampleDocument> read(Path texts, Path annotations) throws IOException {
        List<SampleDocument> documents = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(texts)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".txt", "");
            Path annotation = annotations.resolve(name + ".ann");
            if (Files.exists(annotation)) {
                documents.add(parse(name, Files.readString(file), Files.readAllLines(annotation)));
            }
        }
        return documents;
    }

    private static SampleDocument parse(String name, String text, List<String> lines) {
        Map<String, Entity> entities = new HashMap<>();
        List<Entity> ordered = new ArrayList<>();
        List<EntityRelation> relations = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("[\t ]");
            if (line.startsWith("T")) {
                Entity entity =
                        new Entity(
                                columns[1],
                                text.offsetByCodePoints(0, Integer.parseInt(columns[2])),
                                text.offsetByCodePoints(0, Integer.parseInt(columns[3])));
                entities.put(columns[0], entity);
                ordered.add(entity);
            }
        }
        for (String line : lines) {
            String[] columns = line.split("[\t ]");
            if (line.startsWith("R")) {
                Entity source = entities.get(columns[2].substring("Arg1:".length()));
                Entity target = entities.get(columns[3].substring("Arg2:".length()));
                relations.add(new EntityRelation(columns[1], source, target));
            }
        }
        return new SampleDocument(name, text, ordered, relations);
    }

    /** An entity as it is written, with some of what stands around it. */
    String shown(Entity entity) {
        int from = Math.max(0, entity.begin() - 30);
        int to = Math.min(text.length(), entity.end() + 30);
        return (text.substring(from, entity.begin())
                        + "["
                        + text.substring(entity.begin(), entity.end())
                        + "]"
                        + text.substring(entity.end(), to))
                .replace('\n', '/');
    }
}
