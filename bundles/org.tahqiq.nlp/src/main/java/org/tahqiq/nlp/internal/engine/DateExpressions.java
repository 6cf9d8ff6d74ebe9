package org.tahqiq.nlp.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.entity.DateRules;
import org.tahqiq.nlp.internal.engine.entity.Mention;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;

/**
 * Finds dates and measured durations by rules, in every Arab calendar. Zones are skipped. What a
 * date is worth as a day of the calendar is not worked out.
 */
@ResourceMetaData(name = "Tahqiq Date Expressions")
@LanguageCapability("ar")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            TahqiqTypes.SEGMENT
        },
        outputs = {"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", TahqiqTypes.SCORE})
public final class DateExpressions extends CasAnnotator_ImplBase {

    private final SentenceReader sentences = new SentenceReader();
    private final DateRules rules = new DateRules();

    @Override
    public void process(@Nullable CAS cas) {
        if (cas == null) {
            return;
        }
        List<Mention> dates = new ArrayList<>();
        sentences.read(cas).forEach(words -> dates.addAll(rules.find(words)));
        EntityWriting.write(cas, dates);
    }
}
