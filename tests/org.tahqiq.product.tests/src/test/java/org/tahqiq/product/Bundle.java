package org.tahqiq.product;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a bundle says in its manifest and what its classes really use.
 *
 * @param name the symbolic name
 * @param required the bundles that the manifest requires
 * @param imported the packages that the manifest imports
 * @param exported the packages that the manifest exports
 * @param uses by class, both in dotted form: the classes that its code names
 */
record Bundle(
        String name,
        Set<String> required,
        Set<String> imported,
        Set<String> exported,
        Map<String, Set<String>> uses) {

    /** Commas between clauses, not those within quoted attributes. */
    private static final Pattern CLAUSE_END = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** Reads a bundle, a jar or a folder; the jars inside it are not its own classes. */
    static Bundle read(Path bundle) throws IOException {
        if (Files.isDirectory(bundle)) {
            return readFolder(bundle);
        }
        URI jar = URI.create("jar:" + bundle.toUri());
        try (FileSystem content = FileSystems.newFileSystem(jar, Map.of())) {
            return readFolder(content.getPath("/"));
        }
    }

    /** A bundle with this manifest and these classes. */
    static Bundle of(Manifest manifest, Map<String, Set<String>> uses) {
        Attributes main = manifest.getMainAttributes();
        return new Bundle(
                names(main.getValue("Bundle-SymbolicName")).iterator().next(),
                names(main.getValue("Require-Bundle")),
                names(main.getValue("Import-Package")),
                names(main.getValue("Export-Package")),
                uses);
    }

    private static Bundle readFolder(Path root) throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".class")) {
                    ClassFile classFile = ClassFile.read(file);
                    uses.put(classFile.name(), classFile.names());
                }
            }
        }
        try (InputStream in = Files.newInputStream(root.resolve("META-INF/MANIFEST.MF"))) {
            return of(new Manifest(in), uses);
        }
    }

    private static Set<String> names(@Nullable String header) {
        if (header == null) {
            return Set.of();
        }
        Set<String> clauses = new HashSet<>();
        for (String clause : CLAUSE_END.split(header)) {
            clauses.add(clause);
        }
        return clauses.stream()
                .map(clause -> clause.replaceAll(";.*", "").strip())
                .collect(toUnmodifiableSet());
    }
}
