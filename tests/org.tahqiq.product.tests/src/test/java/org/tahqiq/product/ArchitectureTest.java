package org.tahqiq.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the bundles: what each may see, held against what the product really holds. */
final class ArchitectureTest {

    private static final List<String> SCREEN =
            List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4");

    private static final List<String> UIMA =
            List.of("org.apache.uima", "org.dkpro.core", "de.tudarmstadt.ukp.dkpro");

    private static final List<String> XML = List.of("javax.xml", "org.xml.sax", "org.w3c.dom");

    /** The optional feature: only its own fragment may know it. */
    private static final List<String> CORENLP =
            List.of("edu.stanford", "org.tahqiq.nlp.internal.corenlp");

    private static final List<String> MODEL = List.of("org.tahqiq.model", "org.eclipse.emf");

    /** Fragments that hold words of the platform, and no class. */
    private static final String ARABIC = "org.tahqiq.ar.";

    /** Progress, cancellation and Eclipse's null annotations: of no weight, and used by all. */
    private static final List<String> BASIS =
            List.of("org.eclipse.core.runtime", "org.eclipse.jdt.annotation");

    static List<Wall> walls() {
        return List.of(
                new Wall("org.tahqiq.model", List.of("org.eclipse.emf"), MODEL, SCREEN),
                new Wall(
                        "org.tahqiq.core",
                        all(MODEL, "org.eclipse.equinox.common", "com.ibm.icu"),
                        all(MODEL, BASIS, XML, "com.ibm.icu", "org.dkpro.statistics"),
                        all(SCREEN, UIMA)),
                new Wall(
                        "org.tahqiq.nlp",
                        all(MODEL, "org.tahqiq.core", "org.eclipse.equinox.common", "com.ibm.icu"),
                        List.of(),
                        all(
                                SCREEN,
                                CORENLP,
                                "org.tahqiq.cli",
                                "org.tahqiq.ui",
                                "org.tahqiq.widget")),
                new Wall("org.tahqiq.nlp.anercorp", List.of(), List.of(), List.of()),
                new Wall(
                        "org.tahqiq.nlp.transformer",
                        List.of(),
                        List.of(),
                        all(
                                SCREEN,
                                CORENLP,
                                "org.tahqiq.cli",
                                "org.tahqiq.ui",
                                "org.tahqiq.widget")),
                new Wall(
                        "org.tahqiq.nlp.corenlp",
                        List.of(),
                        List.of(),
                        all(SCREEN, "org.tahqiq.cli", "org.tahqiq.ui", "org.tahqiq.widget")),
                new Wall(
                        "org.tahqiq.cli",
                        all(
                                MODEL,
                                "org.tahqiq.core",
                                "org.tahqiq.nlp",
                                "org.eclipse.equinox.app",
                                "org.eclipse.equinox.common"),
                        all(
                                MODEL,
                                BASIS,
                                "org.tahqiq.core",
                                "org.tahqiq.nlp.api",
                                "org.eclipse.equinox.app",
                                "com.google.gson",
                                "org.slf4j",
                                "picocli"),
                        all(SCREEN, UIMA)),
                new Wall(
                        "org.tahqiq.widget",
                        List.of("org.eclipse.swt"),
                        List.of("org.eclipse.swt", "org.eclipse.jdt.annotation"),
                        List.of()),
                new Wall(
                        "org.tahqiq.ui",
                        List.of("org.eclipse", "org.tahqiq"),
                        List.of(),
                        all(UIMA, "org.tahqiq.nlp.internal", "org.tahqiq.cli.internal")));
    }

    /** The symbolic names of all bundles of ours that are shipped. */
    static List<String> bundles() throws IOException {
        return fullest().plugins().stream()
                .map(plugin -> plugin.getFileName().toString().replaceAll("_.*", ""))
                .filter(name -> name.startsWith("org.tahqiq."))
                .toList();
    }

    private static Product fullest() {
        return Product.withCoreNlp().orElseGet(Product::built);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleStaysWithinItsWall(String name) throws IOException {
        Bundle bundle = Bundle.read(fullest().plugin(name));

        assertThat(wall(name).breaches(bundle)).isEmpty();
    }

    @Test
    void theApiOfNlpShowsNoUima() throws Exception {
        Bundle nlp = Bundle.read(Product.built().plugin("org.tahqiq.nlp"));

        assertThat(nlp.exported()).allMatch(name -> name.startsWith("org.tahqiq.nlp.api"));
        assertThat(Wall.leaks(nlp, UIMA)).isEmpty();
    }

    @Test
    void aRequiredBundleBeyondTheWallIsFound() {
        assertThat(core("org.tahqiq.model,org.eclipse.ui;visibility:=reexport", "", Map.of()))
                .containsExactly("org.tahqiq.core requires the bundle org.eclipse.ui");
    }

    @Test
    void anImportedPackageBeyondTheWallIsFound() {
        assertThat(core("", "java.util,org.apache.uima.cas;version=\"[3,4)\"", Map.of()))
                .containsExactly("org.tahqiq.core imports the package org.apache.uima.cas");
    }

    @Test
    void aUsedClassBeyondTheWallIsFound() {
        assertThat(
                        core(
                                "",
                                "",
                                Map.of(
                                        "org.tahqiq.core.View",
                                        Set.of("java.util.List", "org.eclipse.swt.SWT"))))
                .containsExactly("org.tahqiq.core.View uses org.eclipse.swt.SWT");
    }

    @Test
    void whatLiesWithinTheWallIsNoBreach() {
        assertThat(
                        core(
                                "org.tahqiq.model;visibility:=reexport,com.ibm.icu",
                                "java.util",
                                Map.of(
                                        "org.tahqiq.core.Text",
                                        Set.of("com.ibm.icu.text.BreakIterator"))))
                .isEmpty();
    }

    @Test
    void theClassesThatAClassNamesAreRead() throws Exception {
        Path folder =
                Path.of(
                        ArchitectureTest.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());

        ClassFile own = ClassFile.read(folder.resolve("org/tahqiq/product/ArchitectureTest.class"));

        assertThat(own.name()).isEqualTo("org.tahqiq.product.ArchitectureTest");
        assertThat(own.names())
                .contains(
                        "org.tahqiq.product.Wall",
                        "java.util.jar.Manifest",
                        "org.junit.jupiter.api.Test");
    }

    private static Wall wall(String bundle) {
        if (bundle.startsWith(ARABIC)) {
            return new Wall(bundle, List.of(), List.of(bundle), List.of());
        }
        return walls().stream()
                .filter(wall -> wall.bundle().equals(bundle))
                .findFirst()
                .orElseThrow(() -> new AssertionError(bundle + " has no wall yet"));
    }

    private static List<String> core(
            String required, String imported, Map<String, Set<String>> uses) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Bundle-SymbolicName", "org.tahqiq.core;singleton:=true");
        if (!required.isEmpty()) {
            main.putValue("Require-Bundle", required);
        }
        if (!imported.isEmpty()) {
            main.putValue("Import-Package", imported);
        }
        return wall("org.tahqiq.core").breaches(Bundle.of(manifest, uses));
    }

    private static List<String> all(Object... namesOrLists) {
        List<String> all = new ArrayList<>();
        for (Object item : namesOrLists) {
            if (item instanceof Collection<?> names) {
                names.forEach(name -> all.add(String.valueOf(name)));
            } else {
                all.add(String.valueOf(item));
            }
        }
        return List.copyOf(all);
    }
}
