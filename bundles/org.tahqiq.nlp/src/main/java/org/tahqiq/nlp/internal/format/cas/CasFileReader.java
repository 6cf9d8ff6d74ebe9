package org.tahqiq.nlp.internal.format.cas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.text.DecodedText;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportSource;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Layers;
import org.tahqiq.nlp.internal.mapping.CasMapping;
import org.tahqiq.nlp.internal.mapping.ForeignSet;

/** Makes a document of a CAS that was read from a file. */
final class CasFileReader {

    private final ImportSource source;
    private final Corpus corpus;
    private final TypeSystemDescription types;
    private final CasMapping mapping;

    /**
     * @param types the types that the file brings along; empty: DKPro's and ours must do
     */
    CasFileReader(ImportSource source, Corpus corpus, Optional<TypeSystemDescription> types) {
        this.source = source;
        this.corpus = corpus;
        this.types = types.orElseGet(TypeSystemDescription_impl::new);
        this.mapping =
                CasMapping.forFile(corpus.getLayers(), this.types, Layers.entity(corpus, ""));
    }

    /** The types that are known without those of the file. */
    TypeSystemDescription known() {
        return mapping.types();
    }

    /**
     * A CAS for what is in the file.
     *
     * @param described where its types are described
     */
    CAS newCas(String described) throws CorpusException {
        try {
            return CasCreationUtils.createCas(
                    CasCreationUtils.mergeTypeSystems(List.of(mapping.types(), types)), null, null);
        } catch (NullPointerException e) {
            // UIMA looks for no type without a name, and for no feature without a range.
            throw unfit(Messages.INCOMPLETE.with(), described, e);
        } catch (ResourceInitializationException | RuntimeException e) {
            throw unfit(UimaFault.of(e), described, e);
        }
    }

    private static CorpusException unfit(Message fault, String described, Exception e) {
        return new CorpusException(Messages.OTHER_TYPES.with(fault), described, 0, e);
    }

    /** Hands the document of a CAS to the sink. */
    void read(CAS cas, ImportSink sink) throws CorpusException {
        CAS view = textView(cas);
        ForeignSet read;
        try {
            read = mapping.readForeign(view, Layers.entity(corpus, ""));
        } catch (CorpusException e) {
            throw error(e.sentence(), 0, e);
        }
        String id = metadata(view, "documentId").orElse(source.stem());
        String title = metadata(view, "documentTitle").orElse(id);
        DecodedText text = DecodedText.of(view.getDocumentText(), source.shownName());
        Map<String, String> metadata = read.metadata();
        sink.document(new ImportedDocument(id, title, text, metadata, Optional.of(read.set())));
        for (String sentence : read.leftOut()) {
            sink.remark(new Remark(source.shownName(), 0, sentence));
        }
        cas.getViewIterator()
                .forEachRemaining(
                        other -> {
                            if (!other.getViewName().equals(view.getViewName())) {
                                sink.remark(new Remark(source.shownName(), 0, leftOut(other)));
                            }
                        });
    }

    private static Message leftOut(CAS view) {
        return Messages.VIEW_LEFT_OUT.with(view.getViewName());
    }

    /** The first view that has a text; nearly always the only one. */
    private CAS textView(CAS cas) throws CorpusException {
        CAS found = null;
        for (var views = cas.getViewIterator(); found == null && views.hasNext(); ) {
            CAS view = views.next();
            if (view.getDocumentText() != null) {
                found = view;
            }
        }
        if (found == null) {
            throw error(Messages.NO_TEXT.with(), 0, null);
        }
        return found;
    }

    private static Optional<String> metadata(CAS view, String name) {
        Type type = view.getTypeSystem().getType(CasMapping.DOCUMENT_METADATA);
        Feature feature = type.getFeatureByBaseName(name);
        // Readers may have made an empty document annotation of their own besides.
        for (AnnotationFS annotation : view.getAnnotationIndex(type)) {
            String value = annotation.getStringValue(feature);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** An error in the file. */
    CorpusException error(Message sentence, int line, @Nullable Throwable cause) {
        return new CorpusException(sentence, source.shownName(), line, cause);
    }
}
