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
 * @param encoding the encoding of the files; empty: found out
 * @param options values of the format's options; only with a format
 * @param tags tags to be renamed, from those of the files to those of the corpus
 * @param unknownNames what becomes of names that the corpus does not know
 */
public record ImportRequest(
        List<Path> files,
        Optional<String> format,
        String annotator,
        Optional<Charset> encoding,
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
                Map.of(),
                Map.of(),
                UnknownNames.KEEP_AS_REMARK);
    }

    /** The same with a format. */
    public ImportRequest withFormat(String id) {
        return new ImportRequest(
                files, Optional.of(id), annotator, encoding, options, tags, unknownNames);
    }

    /** The same for another annotator. */
    public ImportRequest withAnnotator(String name) {
        return new ImportRequest(files, format, name, encoding, options, tags, unknownNames);
    }

    /** The same with an encoding. */
    public ImportRequest withEncoding(Charset charset) {
        return new ImportRequest(
                files, format, annotator, Optional.of(charset), options, tags, unknownNames);
    }

    /** The same with values of the format's options. */
    public ImportRequest withOptions(Map<String, String> values) {
        return new ImportRequest(files, format, annotator, encoding, values, tags, unknownNames);
    }

    /** The same with tags renamed. */
    public ImportRequest withTags(Map<String, String> renamed) {
        return new ImportRequest(
                files, format, annotator, encoding, options, renamed, unknownNames);
    }

    /** The same with another treatment of unknown names. */
    public ImportRequest withUnknownNames(UnknownNames treatment) {
        return new ImportRequest(files, format, annotator, encoding, options, tags, treatment);
    }
}
