package org.tahqiq.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private static final Comparator<Library> BY_NAME =
            Comparator.comparing(Library::name).thenComparing(Library::version);

    /** All of a product, by name. */
    static Set<Library> shippedBy(Product product) throws IOException {
        Set<Library> libraries = new TreeSet<>(BY_NAME);
        for (Path plugin : product.plugins()) {
            if (!plugin.getFileName().toString().startsWith("org.tahqiq.")) {
                libraries.add(of(plugin, BUNDLE));
            } else {
                for (Path jar : list(plugin.resolve("lib"))) {
                    libraries.add(of(jar, JAR));
                }
                libraries.addAll(unpackedIn(plugin));
            }
        }
        return libraries;
    }

    /** Those that lie in a bundle of ours without a jar around them still have their POM. */
    private static List<Library> unpackedIn(Path plugin) throws IOException {
        List<Library> libraries = new ArrayList<>();
        for (Path group : list(plugin.resolve("META-INF/maven"))) {
            for (Path artifact : list(group)) {
                String pom = Files.readString(artifact.resolve("pom.xml"));
                Matcher version = VERSION.matcher(pom);
                if (!group.endsWith("org.tahqiq") && version.find()) {
                    libraries.add(new Library(artifact.getFileName().toString(), version.group(1)));
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
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
