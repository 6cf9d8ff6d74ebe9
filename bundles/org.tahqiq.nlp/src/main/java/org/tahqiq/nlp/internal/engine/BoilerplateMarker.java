package org.tahqiq.nlp.internal.engine;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.FoldedText;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;
import org.tahqiq.nlp.internal.engine.lexicon.Resources;

/**
 * Marks datelines, bylines, publication dates, sources, "read also" lines, keywords and notices as
 * zones. Nothing is deleted. Runs before the segmenter, for which a zone's ends are sentence ends.
 */
@ResourceMetaData(name = "Tahqiq Boilerplate Marker")
@LanguageCapability("ar")
@TypeCapability(outputs = TahqiqTypes.ZONE)
public final class BoilerplateMarker extends CasAnnotator_ImplBase {

    /** A list of patterns of the user's own instead of the one that comes with the engine. */
    public static final String PARAM_PATTERNS_LOCATION = "patternsLocation";

    /** A headline has fewer words; what is longer is the beginning of an article. */
    private static final int HEADLINE_WORDS = 22;

    /** More headlines than these after one "read also" were not seen. */
    private static final int MOST_HEADLINES = 6;

    private static final int TOP_LINES = 3;

    @ConfigurationParameter(name = PARAM_PATTERNS_LOCATION, mandatory = false)
    private @Nullable String patternsLocation;

    private @Nullable BoilerplatePatterns patterns;

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        String location = patternsLocation;
        try {
            patterns =
                    new BoilerplatePatterns(
                            location == null
                                    ? Resources.lines("boilerplate.tsv")
                                    : Resources.lines(Path.of(location)),
                            location == null ? "boilerplate.tsv" : location,
                            Gazetteer.builtIn().places());
        } catch (IOException | CorpusException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        BoilerplatePatterns rules = patterns;
        if (cas == null || rules == null || cas.getDocumentText() == null) {
            return;
        }
        String text = cas.getDocumentText();
        Zones zones = new Zones(cas, rules);
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int first = start;
            int last = end;
            while (first < last && Letters.isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && Letters.isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                zones.mark(text, first, last);
            }
            start = end + 1;
        }
        zones.finish();
    }

    /** Marks line after line; a "read also" and its headlines are one zone. */
    private static final class Zones {

        private final CAS cas;
        private final BoilerplatePatterns rules;
        private int lines;
        private int relatedBegin;
        private int relatedEnd;
        private int headlines;

        Zones(CAS cas, BoilerplatePatterns rules) {
            this.cas = cas;
            this.rules = rules;
        }

        /** Marks a line that has no blanks around it. */
        void mark(String text, int begin, int end) {
            String line = text.substring(begin, end);
            FoldedText folded = FoldedText.of(line);
            BoilerplatePatterns.Match match = rules.match(folded.text(), lines++ < TOP_LINES);
            if (match == null) {
                if (headlines > 0 && isHeadline(line)) {
                    relatedEnd = end;
                    headlines--;
                } else {
                    finish();
                }
                return;
            }
            finish();
            int zoneBegin =
                    match.begin() == 0 ? begin : begin + folded.originalBegin(match.begin());
            int zoneEnd =
                    match.end() == folded.text().length()
                            ? end
                            : begin + folded.originalEnd(match.end());
            while (Letters.isBlank(text.charAt(zoneEnd - 1))) {
                zoneEnd--;
            }
            switch (match.rule().where()) {
                case HEADLINES, REST -> {
                    relatedBegin = zoneBegin;
                    relatedEnd = zoneEnd;
                    headlines = MOST_HEADLINES;
                }
                default -> TahqiqTypes.addZone(cas, zoneBegin, zoneEnd, match.rule().zone());
            }
        }

        /** Adds the zone that is still open. */
        void finish() {
            if (relatedEnd > relatedBegin) {
                TahqiqTypes.addZone(cas, relatedBegin, relatedEnd, "RELATED");
            }
            relatedBegin = 0;
            relatedEnd = 0;
            headlines = 0;
        }
    }

    private static boolean isHeadline(String line) {
        char last = line.charAt(line.length() - 1);
        return last != '.'
                && last != '"'
                && last != ArabicLetters.COMMA
                && line.split("\\s+").length < HEADLINE_WORDS;
    }
}
