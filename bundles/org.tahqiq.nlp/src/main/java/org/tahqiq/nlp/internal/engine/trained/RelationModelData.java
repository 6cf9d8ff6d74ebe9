package org.tahqiq.nlp.internal.engine.trained;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.relation.RelationCandidate;
import org.tahqiq.nlp.internal.engine.relation.RelationCandidates;

/**
 * A model of relations: which two entities are related, and how.
 *
 * @param relations how many relations it has learned from
 * @param tags the tags of two entities that were ever related; no others are
 */
public record RelationModelData(int relations, Set<String> tags, Classifier classifier) {

    private static final ModelFile FILE =
            new ModelFile("relations", "ar", RelationCandidates.VERSION);

    /** What the model says of a candidate; empty: not related. */
    public Optional<Classifier.Choice> relation(RelationCandidate candidate) {
        return relation(candidate.tags(), candidate.features());
    }

    /** What the model says of two entities with these tags and features; empty: not related. */
    public Optional<Classifier.Choice> relation(String pair, List<String> features) {
        if (!tags.contains(pair)) {
            return Optional.empty();
        }
        Classifier.Choice choice = classifier.best(features);
        return choice.label().equals(RelationCandidate.NONE)
                ? Optional.empty()
                : Optional.of(choice);
    }

    /** The bytes of a file with the model. */
    public byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(relations);
            out.writeUTF(String.join(",", new TreeSet<>(tags)));
            out.write(classifier.write());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FILE.write(bytes.toByteArray());
    }

    /** The model in a file. */
    public static RelationModelData read(Path file) throws CorpusException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(FILE.read(file)))) {
            int relations = in.readInt();
            Set<String> tags = Set.copyOf(List.of(in.readUTF().split(",")));
            return new RelationModelData(relations, tags, Classifier.read(in.readAllBytes()));
        } catch (IOException e) {
            throw ModelFile.damaged(file);
        }
    }
}
