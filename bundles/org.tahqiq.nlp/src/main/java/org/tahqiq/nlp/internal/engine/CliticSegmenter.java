package org.tahqiq.nlp.internal.engine;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UimaContext;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.segment.CliticRules;
import org.tahqiq.nlp.internal.engine.segment.WordPart;

/**
 * Splits every word into its segments: proclitics, article, stem, pronoun. By word lists, counts of
 * words in news, and rules; the context of a word is not looked at. A word that is left whole, and
 * of which nothing is known besides, gets no segment.
 */
@ResourceMetaData(name = "Tahqiq Clitic Segmenter")
@LanguageCapability("ar")
@TypeCapability(
        inputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        outputs = {TahqiqTypes.SEGMENT, TahqiqTypes.SEGMENTED})
public final class CliticSegmenter extends CasAnnotator_ImplBase {

    /** Splittings of words already seen; news repeats itself. */
    private static final int REMEMBERED = 50_000;

    private final Map<String, List<WordPart>> remembered = new HashMap<>();
    private @Nullable CliticRules rules;

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        rules = new CliticRules();
    }

    @Override
    public void process(@Nullable CAS cas) {
        CliticRules clitics = rules;
        if (cas == null || clitics == null) {
            return;
        }
        for (AnnotationFS word : TahqiqTypes.all(cas, Token.class.getName())) {
            if (remembered.size() > REMEMBERED) {
                remembered.clear();
            }
            TahqiqTypes.addSegments(
                    cas,
                    word,
                    remembered.computeIfAbsent(
                            word.getCoveredText(), text -> split(text, clitics)));
        }
        TahqiqTypes.addSegmented(cas);
    }

    private static List<WordPart> split(String word, CliticRules clitics) {
        List<WordPart> parts = clitics.split(word);
        WordPart first = parts.get(0);
        boolean silent = parts.size() == 1 && first.form().isEmpty() && first.pos().isEmpty();
        return silent ? List.of() : parts;
    }
}
