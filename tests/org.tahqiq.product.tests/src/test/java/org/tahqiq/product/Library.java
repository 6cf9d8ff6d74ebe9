package org.tahqiq.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody else's work that the product ships.
 *
 * @param name the symbolic name of a bundle, or the name of a jar within one of ours
 * @param version without a bundle's build time
 */
record Library(String name, String version) {

    private static final Pattern BUNDLE = Pattern.compile("(.+)_(\\d+\\.\\d+\\.\\d+)\\b.*");
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.-]*)\\.jar");

    private static final Comparator<Library> BY_NAME =
            Comparator.comparing(Library::name).thenComparing(Library::version);

    /** All of a product, by name. */
    static Set<Library> shippedBy(Product product) throws IOException {
        Set<Library> libraries = new TreeSet<>(BY_NAME);
        for (Path plugin : product.plugins()) {
            if (!plugin.getFileName().toString().startsWith("org.tahqiq.")) {
                libraries.add(of(plugin, BUNDLE));
            } else if (Files.isDirectory(plugin.resolve("lib"))) {
                for (Path jar : list(plugin.resolve("lib"))) {
                    libraries.add(of(jar, JAR));
                }
            }
        }
        return libraries;
    }

    private static Library of(Path file, Pattern form) {
        Matcher matcher = form.matcher(file.getFileName().toString());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No name and version in " + file);
        }
        return new Library(matcher.group(1), matcher.group(2));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
