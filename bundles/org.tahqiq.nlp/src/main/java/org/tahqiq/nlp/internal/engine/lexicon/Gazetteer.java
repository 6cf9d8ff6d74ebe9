package org.tahqiq.nlp.internal.engine.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tahqiq.core.CorpusException;

/**
 * Names of entities, read from comma-separated lists with the columns {@code name}, {@code tag},
 * {@code source} and, where needed, {@code condition}. The lists that come with the engines are
 * compiled from general knowledge; each line says where the fact can be looked up.
 *
 * <p>A line of {@code nationalities.csv} gives the masculine adjective; its feminine, dual and
 * plural are made here, irregular plurals stand in a column of their own.
 */
public final class Gazetteer {

    /**
     * One name.
     *
     * @param words its words, folded
     * @param tag tag of the layer Entity
     * @param condition class of words that must stand before it; empty: it counts anywhere
     */
    public record Name(List<String> words, String tag, String condition) {}

    private static final List<String> LISTS =
            List.of("places.csv", "organizations.csv", "people.csv", "events.csv");
    private static final String NATIONALITIES = "nationalities.csv";
    private static final Set<String> TAGS =
            Set.of(
                    "PER",
                    "OCC",
                    "ORG",
                    "GPE",
                    "LOC",
                    "FAC",
                    "NORP",
                    "DATE",
                    "EVENT",
                    "LAW",
                    "CARDINAL");

    private static final class Holder {
        static final Gazetteer BUILT_IN = read();

        private static Gazetteer read() {
            try {
                List<Name> names = new ArrayList<>();
                for (String list : LISTS) {
                    names.addAll(parse(Resources.lines(list), list));
                }
                Table table =
                        Table.parse(Resources.lines(NATIONALITIES), NATIONALITIES, List.of("name"));
                for (Table.Row row : table.rows()) {
                    addInflections(row, names);
                }
                return new Gazetteer(names);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (CorpusException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final List<Name> names;
    private final Set<String> places = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private Gazetteer(List<Name> names) {
        this.names = List.copyOf(names);
        for (Name name : names) {
            words.addAll(name.words());
            if (name.tag().equals("GPE")) {
                places.add(String.join(" ", name.words()));
            }
        }
    }

    /** The names that come with the engines; immutable, read once. */
    public static Gazetteer builtIn() {
        return Holder.BUILT_IN;
    }

    /**
     * Reads the lines of a list.
     *
     * @param file its name in messages
     * @throws CorpusException naming the line that is no name
     */
    public static List<Name> parse(List<String> lines, String file) throws CorpusException {
        List<Name> names = new ArrayList<>();
        for (Table.Row row : Table.parse(lines, file, List.of("name", "tag")).rows()) {
            if (row.get("name").isBlank() || row.get("tag").isBlank()) {
                throw new CorpusException(Messages.NAME_AND_TAG.with(), file, row.number(), null);
            }
            if (!TAGS.contains(row.get("tag"))) {
                throw new CorpusException(
                        Messages.NO_TAG.with(row.get("tag")), file, row.number(), null);
            }
            names.add(
                    new Name(
                            List.of(FoldedText.fold(row.get("name")).trim().split("\\s+")),
                            row.get("tag"),
                            row.get("condition")));
        }
        return names;
    }

    /** Adds the forms of an adjective that ends in yeh, with and without article. */
    private static void addInflections(Table.Row row, List<Name> names) {
        String stem = FoldedText.fold(row.get("name"));
        List<String> forms = new ArrayList<>();
        for (String ending : NISBA_ENDINGS) {
            forms.add(stem + ending);
        }
        if (!row.get("irregular").isBlank()) {
            Collections.addAll(forms, FoldedText.fold(row.get("irregular")).split("\\s+"));
        }
        for (String form : forms) {
            names.add(new Name(List.of(form), "NORP", ""));
            names.add(new Name(List.of(Letters.ARTICLE + form), "NORP", ""));
        }
    }

    /**
     * Endings after the final yeh of the masculine singular, folded: none, feminine, accusative,
     * duals and plurals of both genders.
     */
    private static final List<String> NISBA_ENDINGS =
            List.of(
                    "",
                    "\u0647",
                    "\u0627",
                    "\u0627\u0646",
                    "\u064A\u0646",
                    "\u062A\u0627\u0646",
                    "\u062A\u064A\u0646",
                    "\u0648\u0646",
                    "\u0627\u062A");

    /** All names. */
    public List<Name> names() {
        return names;
    }

    /** Names of countries and towns, folded. */
    public Set<String> places() {
        return Collections.unmodifiableSet(places);
    }

    /** Every word of every name, folded. */
    public Set<String> words() {
        return Collections.unmodifiableSet(words);
    }
}
