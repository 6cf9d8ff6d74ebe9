package org.tahqiq.widget;

import java.util.List;

/**
 * The font of the text. Characters that it lacks are taken from other fonts of the system, so that
 * a family that is not installed costs beauty, not letters.
 *
 * @param family family name
 * @param height in points at 100 % zoom
 */
public record TextFont(String family, int height) {

    /** Families made for reading Arabic, best first. */
    public static final List<String> PREFERRED =
            List.of(
                    "Noto Naskh Arabic",
                    "Amiri",
                    "Scheherazade New",
                    "Scheherazade",
                    "Noto Sans Arabic",
                    "KacstBook",
                    "Traditional Arabic",
                    "Geeza Pro");

    public TextFont {
        if (height < 4 || height > 200) {
            throw new IllegalArgumentException("A font of " + height + " points cannot be read");
        }
    }
}
