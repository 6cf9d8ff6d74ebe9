package org.tahqiq.nlp.api.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.tahqiq.core.CorpusException;

/** The formats that there are, by id. */
public final class FormatCatalog {

    private static final String TEXT = "text";

    private final List<Format> formats;

    /**
     * The given formats.
     *
     * @throws IllegalArgumentException when two have one id
     */
    public FormatCatalog(List<Format> formats) {
        if (new TreeSet<>(formats.stream().map(Format::id).toList()).size() < formats.size()) {
            throw new IllegalArgumentException("two formats have one id");
        }
        this.formats = formats.stream().sorted(Comparator.comparing(Format::id)).toList();
    }

    /** All formats of the product and its fragments. */
    public static FormatCatalog installed() {
        List<Format> formats = new ArrayList<>();
        ServiceLoader.load(Format.class, FormatCatalog.class.getClassLoader())
                .forEach(formats::add);
        return new FormatCatalog(formats);
    }

    /** All formats, sorted by id. */
    public List<Format> formats() {
        return formats;
    }

    /**
     * The format with an id.
     *
     * @throws CorpusException that names the formats there are
     */
    public Format require(String id) throws CorpusException {
        return formats.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CorpusException(
                                        Messages.NO_FORMAT.with(
                                                id,
                                                String.join(
                                                        ", ",
                                                        formats.stream()
                                                                .map(Format::id)
                                                                .toList()))));
    }

    /**
     * The format that a file is in, by its name and its beginning; the one with the longest fitting
     * ending where several recognise it. Plain text is what nothing else recognises.
     */
    public Optional<Format> recognise(FileHead head) {
        return formats.stream()
                .filter(Format::reads)
                .filter(format -> head.hasExtension(format.extensions()))
                .filter(format -> format.recognises(head))
                .max(
                        Comparator.comparing((Format format) -> !format.id().equals(TEXT))
                                .thenComparingInt(format -> longestEnding(format, head)));
    }

    private static int longestEnding(Format format, FileHead head) {
        return format.extensions().stream()
                .filter(extension -> head.hasExtension(List.of(extension)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
