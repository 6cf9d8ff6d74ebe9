package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.internal.UimaClassLoading;

/**
 * Fills CASes with sets and reads sets from them, for the layers of one scheme. What is written is
 * read back as it was, whatever it is; components and other tools see a plain DKPro CAS. May be
 * used by several threads, each with CASes of its own.
 */
public final class CasMapping {

    /** DKPro's type for what is known of the document: id, title. */
    public static final String DOCUMENT_METADATA = TypeNames.METADATA;

    private final List<Layer> layers;
    private final LayerTable table;
    private final TypeSystemDescription types;
    private volatile @Nullable BoundTable bound;

    /**
     * Makes the table for these layers.
     *
     * @param layers the layers of the scheme, in its order
     */
    public CasMapping(Collection<Layer> layers) {
        this.layers = List.copyOf(layers);
        this.table = new LayerTable(this.layers);
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            this.types =
                    CasCreationUtils.mergeTypeSystems(
                            List.of(
                                    TypeSystemDescriptionFactory.createTypeSystemDescription(),
                                    FactTypes.describe(),
                                    table.generatedTypes()));
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException("The types of this installation do not agree", e);
        }
    }

    /**
     * A mapping to read a file by, which knows also the layers and features of another corpus that
     * the file brings types for.
     *
     * @param layers the layers of the scheme
     * @param types the types of the file
     * @param entityLayer the layer that stands for named entities
     */
    public static CasMapping forFile(
            Collection<Layer> layers, TypeSystemDescription types, String entityLayer) {
        return new CasMapping(DescribedLayers.of(layers, types, entityLayer));
    }

    /** DKPro's types, ours, and those of the scheme. */
    public TypeSystemDescription types() {
        return types;
    }

    /** A new CAS that knows {@link #types()} and nothing else. */
    public CAS newCas() {
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            return CasCreationUtils.createCas(types, null, null);
        } catch (UIMAException e) {
            throw new IllegalStateException("The types of this installation do not agree", e);
        }
    }

    /** Puts a text into an empty CAS. */
    public void write(CasDocument document, CAS cas) {
        TypeSystem typeSystem = cas.getTypeSystem();
        Type type = typeSystem.getType(TypeNames.METADATA);
        FeatureStructure metadata = cas.createFS(type);
        metadata.setStringValue(type.getFeatureByBaseName("documentId"), document.id());
        metadata.setStringValue(type.getFeatureByBaseName("documentTitle"), document.title());
        cas.addFsToIndexes(metadata);
        cas.setDocumentText(document.text());
        cas.setDocumentLanguage(document.language());
    }

    /** Puts a text and the annotations of a set into an empty CAS. */
    public void write(CasDocument document, AnnotationSet set, CAS cas) {
        write(document, cas);
        new CasWriting(bind(cas), cas, set).write(document);
    }

    /**
     * Makes a set of all annotations that belong to layers of the scheme. Without facts in the CAS
     * it has neither document nor annotator, and the ids of the annotations follow from their
     * places.
     *
     * @throws CorpusException if the facts in the CAS are not as this class writes them
     */
    public AnnotationSet read(CAS cas) throws CorpusException {
        return new CasReading(bind(cas), cas, Status.MANUAL, null).read();
    }

    /**
     * Makes a set of what engines have found, as {@link #read(CAS)} does.
     *
     * @param run the id of the run that its annotations are suggestions of
     */
    public AnnotationSet readSuggestions(CAS cas, String run) throws CorpusException {
        return new CasReading(bind(cas), cas, Status.SUGGESTED, run).read();
    }

    /**
     * Makes a set of a CAS that anybody may have made, and says what has no place in it.
     *
     * @param entityLayer the layer that stands for named entities
     * @throws CorpusException if the facts in the CAS are not as this class writes them, or an
     *     annotation stands outside of the text; the message names no file
     */
    public ForeignSet readForeign(CAS cas, String entityLayer) throws CorpusException {
        BoundTable foreign =
                new BoundTable(
                        table,
                        cas.getTypeSystem(),
                        new ForeignTypes(table, layers).rows(cas.getTypeSystem(), entityLayer));
        CasReading reading = new CasReading(foreign, cas, Status.MANUAL, null);
        AnnotationSet set = reading.read();
        checkPlaces(set.getSpans(), cas.getDocumentText().length());
        checkPlaces(set.getSegments(), cas.getDocumentText().length());
        List<String> leftOut = new ArrayList<>(new LeftOut(foreign, cas).sentences());
        if (reading.relationsLeftOut() > 0) {
            leftOut.add(Messages.RELATIONS_LEFT_OUT.with(reading.relationsLeftOut()).localized());
        }
        return new ForeignSet(set, reading.metadata(), List.copyOf(leftOut));
    }

    private static void checkPlaces(List<? extends Span> spans, int length) throws CorpusException {
        for (Span span : spans) {
            if (span.getBegin() < 0 || span.getEnd() < span.getBegin() || span.getEnd() > length) {
                throw new CorpusException(
                        Messages.OUTSIDE_TEXT.with(
                                span.getLayer(), span.getBegin(), span.getEnd(), length));
            }
        }
    }

    private BoundTable bind(CAS cas) {
        BoundTable known = bound;
        if (known == null || known.types() != cas.getTypeSystem()) {
            known = new BoundTable(table, cas.getTypeSystem());
            bound = known;
        }
        return known;
    }
}
