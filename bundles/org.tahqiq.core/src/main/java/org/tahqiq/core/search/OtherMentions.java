package org.tahqiq.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.session.WholeWords;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;

/**
 * Finds the {@link Occurrences} of a mention that an annotator has neither marked in its layer nor
 * rejected there. Documents of which they have no set are passed over, as nothing could be marked.
 */
public final class OtherMentions {

    /**
     * A place that could be marked as well.
     *
     * @param certain see {@link Occurrences.Occurrence}
     */
    public record Mention(Hit hit, boolean certain) {}

    /**
     * What was found.
     *
     * @param passedOver how many documents the annotator has no set of
     * @param problems a sentence for each document that could not be read
     */
    public record Report(List<Mention> mentions, int passedOver, List<String> problems) {

        /** Copies the lists. */
        public Report {
            mentions = List.copyOf(mentions);
            problems = List.copyOf(problems);
        }
    }

    private final Occurrences wanted;
    private final String layer;

    /**
     * A search.
     *
     * @param layer in which the mention is marked
     */
    public OtherMentions(Occurrences wanted, String layer) {
        this.wanted = wanted;
        this.layer = layer;
    }

    /**
     * In one document.
     *
     * @param segments of the text, words that are one segment among them, as far as there are any
     * @param spans of the set; those of other layers do no harm
     */
    public List<Mention> in(
            String document,
            String text,
            Collection<? extends Span> segments,
            Collection<? extends Span> spans) {
        Set<TextRange> taken = new HashSet<>();
        for (Span span : spans) {
            if (layer.equals(span.getLayer())) {
                taken.add(SpanParts.hull(span));
            }
        }
        Kwic kwic = new Kwic(document, text, Query.CONTEXT);
        return wanted.in(text, segments).stream()
                .filter(occurrence -> !taken.contains(occurrence.range()))
                .map(
                        occurrence ->
                                new Mention(
                                        kwic.hit(
                                                occurrence.range().begin(),
                                                occurrence.range().end(),
                                                Optional.empty()),
                                        occurrence.certain()))
                .toList();
    }

    /**
     * In the sets of an annotator as they are saved.
     *
     * @param documents their ids
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor is cancelled
     */
    public Report in(
            CorpusStore store, String annotator, List<String> documents, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        List<Mention> mentions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int passedOver = 0;
        for (String document : documents) {
            progress.checkCanceled();
            progress.subTask(document);
            try {
                if (store.hasSet(document, annotator)) {
                    AnnotationSet set = store.load(document, annotator);
                    mentions.addAll(
                            in(document, store.text(document), segments(set), set.getSpans()));
                } else {
                    passedOver++;
                }
            } catch (CorpusException e) {
                problems.add(String.valueOf(e.getLocalizedMessage()));
            }
            progress.worked(1);
        }
        return new Report(mentions, passedOver, problems);
    }

    private static List<Span> segments(AnnotationSet set) {
        return Stream.<Span>concat(
                        set.getSegments().stream()
                                .filter(
                                        segment ->
                                                BuiltInLayers.SEGMENT.equals(segment.getLayer())),
                        WholeWords.of(set).stream())
                .toList();
    }
}
