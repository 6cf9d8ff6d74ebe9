package org.tahqiq.core.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusXmi;
import org.tahqiq.model.annotation.Corpus;

/** The files of presets, which are part of this bundle; a broken one is our fault. */
final class PresetResources {

    private PresetResources() {}

    /** The lines of {@code presets.tsv}: id, English and Arabic label. */
    static List<Preset> index() {
        return text("presets.tsv")
                .orElse("")
                .lines()
                .map(line -> line.split("\t"))
                .map(fields -> new Preset(fields[0], fields[1], fields[2]))
                .toList();
    }

    static Optional<Corpus> corpus(String id) {
        String name = id + "/corpus.xmi";
        try {
            InputStream in = open(name);
            return in == null ? Optional.empty() : Optional.of(CorpusXmi.read(in, name));
        } catch (CorpusException e) {
            throw new IllegalStateException("The preset " + id + " is broken", e);
        }
    }

    static Optional<String> guidelines(String id) {
        return text(id + "/guidelines.md");
    }

    private static Optional<String> text(String name) {
        try (InputStream in = open(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String name) {
        return PresetResources.class.getResourceAsStream(name);
    }
}
