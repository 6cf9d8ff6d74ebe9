package org.tahqiq.nlp.api.format;

import java.util.List;
import java.util.NoSuchElementException;

/** A format whose reader meets what its author did not foresee. */
final class StumblingFormat implements Format {

    @Override
    public String id() {
        return "stumbling";
    }

    @Override
    public String labelEn() {
        return "Stumbling";
    }

    @Override
    public String labelAr() {
        return "متعثر";
    }

    @Override
    public String descriptionEn() {
        return "Reads nothing.";
    }

    @Override
    public List<String> extensions() {
        return List.of("bad");
    }

    @Override
    public Layout layout() {
        return Layout.FILE_PER_DOCUMENT;
    }

    @Override
    public boolean recognises(FileHead head) {
        return true;
    }

    @Override
    public void read(ImportSource source, ImportContext context, ImportSink sink) {
        throw new NoSuchElementException("no such feature");
    }

    @Override
    public FormatWriter writer(ExportTarget target) {
        throw new UnsupportedOperationException();
    }
}
