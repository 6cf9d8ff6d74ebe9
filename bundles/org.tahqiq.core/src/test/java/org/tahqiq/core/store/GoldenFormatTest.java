package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahqiq.model.annotation.AnnotationSet;

/**
 * A corpus of each version of the file format that there ever was can be opened. When the version
 * goes up, the folder of the version before stays as it is and one of the new version joins it.
 */
class GoldenFormatTest {

    private static final String DOCUMENT = "cairo";

    private final Path copy;

    GoldenFormatTest(@TempDir Path folder) {
        this.copy = folder.resolve("corpus");
    }

    @ParameterizedTest
    @ValueSource(ints = {1})
    void opensACorpusOfVersion(int version) throws Exception {
        copyGolden(version);
        CorpusStore store = CorpusStore.open(new PlainCorpusFiles(copy));
        assertThat(store.corpus().getLayers()).extracting("name").contains("Word", "Entity");
        assertThat(store.text(DOCUMENT)).startsWith("التقى");
        AnnotationSet set = store.load(DOCUMENT, "layla");
        AnnotationSet expected = Sets.fill(store.newSet(DOCUMENT, "layla"));
        expected.setFormatVersion(set.getFormatVersion());
        assertThat(EcoreUtil.equals(set, expected)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {FormatVersion.CURRENT})
    void writesTheSameBytesAsEver(int version) throws Exception {
        copyGolden(version);
        CorpusStore store = CorpusStore.open(new PlainCorpusFiles(copy));
        store.saveCorpus();
        store.save(store.load(DOCUMENT, "layla"));
        for (String file : List.of("corpus.xmi", CorpusPaths.set(DOCUMENT, "layla"))) {
            assertThat(copy.resolve(file)).hasSameTextualContentAs(golden(version).resolve(file));
        }
    }

    private void copyGolden(int version) throws IOException, URISyntaxException {
        Path golden = golden(version);
        try (Stream<Path> files = Files.walk(golden)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(golden.relativize(file).toString()));
            }
        }
    }

    private static Path golden(int version) throws URISyntaxException {
        URL folder = GoldenFormatTest.class.getResource("format-" + version);
        assertThat(folder).as("golden corpus of version " + version).isNotNull();
        return folder == null ? Path.of("") : Path.of(folder.toURI());
    }
}
