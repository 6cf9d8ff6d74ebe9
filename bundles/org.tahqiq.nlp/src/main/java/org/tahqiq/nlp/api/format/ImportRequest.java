package org.tahqiq.nlp.api.format;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be imported, and how.
 *
 * @param files files, and folders that are searched for files
 * @param format the id of the format; empty: each file's is found out
 * @param annotator whose sets the annotations become
 * @param encoding the encoding of the files; empty: UTF-8, or what a byte order mark says
 * @param guessEncoding whether a file that is not UTF-8 is read in the encoding that makes Arabic
 *     of it, which a remark then names, rather than refused; only without an encoding
 * @param options values of the format's options; only with a format
 * @param tags tags to be renamed, from those of the files to those of the corpus
 * @param unknownNames what becomes of names that the corpus does not know
 */
public record ImportRequest(
        List<Path> files,
        Optional<String> format,
        String annotator,
        Optional<Charset> encoding,
        boolean guessEncoding,
        Map<String, String> options,
        Map<String, String> tags,
        UnknownNames unknownNames) {

    /** The annotator's name when nobody says one. */
    public static final String DEFAULT_ANNOTATOR = "imported";

    public ImportRequest {
        files = List.copyOf(files);
        options = Map.copyOf(options);
        tags = Map.copyOf(tags);
    }

    /** Files of any format, as {@value #DEFAULT_ANNOTATOR}. */
    public static ImportRequest of(List<Path> files) {
        return new ImportRequest(
                files,
                Optional.empty(),
                DEFAULT_ANNOTATOR,
                Optional.empty(),
                false,
                Map.of(),
                Map.of(),
                UnknownNames.KEEP_AS_REMARK);
    }

    /** The same with a format. */
    public ImportRequest withFormat(String id) {
        return with(Optional.of(id), annotator, encoding, guessEncoding);
    }

    /** The same for another annotator. */
    public ImportRequest withAnnotator(String name) {
        return with(format, name, encoding, guessEncoding);
    }

    /** The same with an encoding. */
    public ImportRequest withEncoding(Charset charset) {
        return with(format, annotator, Optional.of(charset), false);
    }

    /** The same, with the encodings of files guessed that are not UTF-8. */
    public ImportRequest withGuessedEncodings() {
        return with(format, annotator, Optional.empty(), true);
    }

    private ImportRequest with(
            Optional<String> id, String name, Optional<Charset> charset, boolean guess) {
        return new ImportRequest(files, id, name, charset, guess, options, tags, unknownNames);
    }

    /** The same with values of the format's options. */
    public ImportRequest withOptions(Map<String, String> values) {
        return with(values, tags, unknownNames);
    }

    /** The same with tags renamed. */
    public ImportRequest withTags(Map<String, String> renamed) {
        return with(options, renamed, unknownNames);
    }

    /** The same with another treatment of unknown names. */
    public ImportRequest withUnknownNames(UnknownNames treatment) {
        return with(options, tags, treatment);
    }

    private ImportRequest with(
            Map<String, String> values, Map<String, String> renamed, UnknownNames treatment) {
        return new ImportRequest(
                files, format, annotator, encoding, guessEncoding, values, renamed, treatment);
    }
}
