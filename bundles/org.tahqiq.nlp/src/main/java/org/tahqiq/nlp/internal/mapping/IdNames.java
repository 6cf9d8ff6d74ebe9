package org.tahqiq.nlp.internal.mapping;

/**
 * The ids of {@link RankIds} as strings. The lower ones, which every set has, are made once and
 * then shared by all sets. Can be used from several threads: two that make the same id at once make
 * equal strings.
 */
final class IdNames {

    private static final String LETTERS = "sgrd";
    private static final int SHARED = 4096;

    private final String[][] shared = new String[LETTERS.length()][SHARED];

    /**
     * The id of a letter and a number.
     *
     * @param letter one of those of {@link RankIds}
     */
    String of(char letter, int number) {
        if (number >= SHARED) {
            return letter + Integer.toString(number);
        }
        String[] known = shared[LETTERS.indexOf(letter)];
        String name = known[number];
        if (name == null) {
            name = letter + Integer.toString(number);
            known[number] = name;
        }
        return name;
    }
}
