package org.tahqiq.ui.internal.concordance;

import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.search.AnnotationQuery;
import org.tahqiq.core.search.Concordance;
import org.tahqiq.core.search.Query;
import org.tahqiq.core.search.SetSource;
import org.tahqiq.core.search.Spelling;
import org.tahqiq.core.store.CorpusStore;

/**
 * What a person asks the concordance for.
 *
 * @param term the form, lemma or pattern; for a tag, {@code layer/tag}
 * @param words whether a form is only found as a whole word
 * @param spelling which differences in spelling are overlooked; a tag is always taken exactly
 * @param annotator whose annotations are searched, where it is for a lemma or a tag
 */
public record SearchTerms(
        Kind kind, String term, boolean words, Spelling spelling, String annotator) {

    /** What can be searched for. */
    public enum Kind {
        /** What is written, as it is written. */
        FORM,
        /** All forms of a lemma. */
        LEMMA,
        /** Annotations with a tag. */
        TAG,
        /** A regular expression. */
        PATTERN
    }

    private static final String LEMMA = "lemma";

    /** Whether the hits are annotations, and therefore change with them. */
    public boolean isOfAnnotations() {
        return kind == Kind.LEMMA || kind == Kind.TAG;
    }

    /**
     * The search.
     *
     * @param sets the annotator's sets, saved or as they are being edited
     * @throws CorpusException if the term is none
     */
    public Concordance concordance(CorpusStore store, SetSource sets) throws CorpusException {
        return switch (kind) {
            case FORM -> new Concordance(store, Query.literal(term, words, spelling));
            case PATTERN -> new Concordance(store, Query.of(term, spelling));
            case LEMMA ->
                    new Concordance(
                            store,
                            AnnotationQuery.ofFeature(
                                    annotator,
                                    BuiltInLayers.SEGMENT,
                                    new AnnotationQuery.FeatureValue(
                                            LEMMA, term.strip(), spelling)),
                            sets);
            case TAG -> {
                int slash = term.indexOf('/');
                if (slash < 0) {
                    throw new CorpusException(Messages.Terms_chooseTag);
                }
                yield new Concordance(
                        store,
                        AnnotationQuery.ofTag(
                                annotator, term.substring(0, slash), term.substring(slash + 1)),
                        sets);
            }
        };
    }
}
