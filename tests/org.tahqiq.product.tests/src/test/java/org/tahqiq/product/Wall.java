package org.tahqiq.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a bundle may see. Names are those of packages or bundles, and stand for everything below
 * them too.
 *
 * @param bundle the bundle inside the wall
 * @param mayRequire bundles that its manifest may require
 * @param mayUse packages of others that its classes may name; empty where it is enough to say what
 *     they may not
 * @param neverSees packages that its classes may not name
 */
record Wall(String bundle, List<String> mayRequire, List<String> mayUse, List<String> neverSees) {

    /** What breaks through, a sentence each. */
    List<String> breaches(Bundle found) {
        List<String> breaches = new ArrayList<>();
        for (String required : new TreeSet<>(found.required())) {
            if (!isBelow(required, mayRequire)) {
                breaches.add(bundle + " requires the bundle " + required);
            }
        }
        for (String imported : new TreeSet<>(found.imported())) {
            if (!maySee(imported)) {
                breaches.add(bundle + " imports the package " + imported);
            }
        }
        found.uses()
                .forEach(
                        (name, used) -> {
                            for (String other : new TreeSet<>(used)) {
                                if (!maySee(other)) {
                                    breaches.add(name + " uses " + other);
                                }
                            }
                        });
        return List.copyOf(breaches);
    }

    /** What classes in exported packages show of packages that their users shall not see. */
    static List<String> leaks(Bundle found, List<String> neverShown) {
        List<String> leaks = new ArrayList<>();
        found.uses()
                .forEach(
                        (name, used) -> {
                            if (found.exported().contains(packageOf(name))) {
                                shown(used, neverShown)
                                        .forEach(other -> leaks.add(name + " shows " + other));
                            }
                        });
        return List.copyOf(leaks);
    }

    private static Set<String> shown(Set<String> used, List<String> neverShown) {
        Set<String> shown = new TreeSet<>(used);
        shown.removeIf(other -> !isBelow(other, neverShown));
        return shown;
    }

    private boolean maySee(String name) {
        if (isBelow(name, List.of(bundle, "java"))) {
            return true;
        }
        return !isBelow(name, neverSees) && (mayUse.isEmpty() || isBelow(name, mayUse));
    }

    private static boolean isBelow(String name, List<String> prefixes) {
        return prefixes.stream()
                .anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
