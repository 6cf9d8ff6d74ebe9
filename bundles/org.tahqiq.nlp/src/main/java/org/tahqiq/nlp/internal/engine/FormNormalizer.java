package org.tahqiq.nlp.internal.engine;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.EnumSet;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.text.ArabicNormalizer;
import org.tahqiq.core.text.Normalization;

/**
 * Gives every word and every segment its normalised form. The text stays as it is. What only hasty
 * writers differ in (teh marbuta and heh, alef maksura and yeh) is kept apart unless asked for.
 */
@ResourceMetaData(name = "Tahqiq Form Normalizer")
@LanguageCapability("ar")
@TypeCapability(
        inputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        outputs = {TahqiqTypes.NORMALIZED_FORM, TahqiqTypes.SEGMENT + ":norm"})
public final class FormNormalizer extends CasAnnotator_ImplBase {

    /** Whether alef with hamza, madda or wasla becomes bare alef. */
    public static final String PARAM_ALEF_FORMS = "alefForms";

    /** Whether alef maksura becomes yeh. */
    public static final String PARAM_ALEF_MAKSURA = "alefMaksura";

    /** Whether teh marbuta becomes heh. */
    public static final String PARAM_TEH_MARBUTA = "tehMarbuta";

    /** Whether Arabic-Indic digits become 0 to 9. */
    public static final String PARAM_DIGITS = "digits";

    @ConfigurationParameter(name = PARAM_ALEF_FORMS, defaultValue = "true")
    private boolean alefForms;

    @ConfigurationParameter(name = PARAM_ALEF_MAKSURA, defaultValue = "false")
    private boolean alefMaksura;

    @ConfigurationParameter(name = PARAM_TEH_MARBUTA, defaultValue = "false")
    private boolean tehMarbuta;

    @ConfigurationParameter(name = PARAM_DIGITS, defaultValue = "true")
    private boolean digits;

    private ArabicNormalizer normalizer = ArabicNormalizer.light();

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        Set<Normalization> steps =
                EnumSet.range(Normalization.PRESENTATION_FORMS, Normalization.TATWEEL);
        steps.add(Normalization.PERSIAN_LETTERS);
        addIf(alefForms, Normalization.ALEF_FORMS, steps);
        addIf(alefMaksura, Normalization.ALEF_MAKSURA, steps);
        addIf(tehMarbuta, Normalization.TEH_MARBUTA, steps);
        addIf(digits, Normalization.DIGITS, steps);
        normalizer = ArabicNormalizer.of(steps);
    }

    private static void addIf(boolean wanted, Normalization step, Set<Normalization> steps) {
        if (wanted) {
            steps.add(step);
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        if (cas == null) {
            return;
        }
        for (AnnotationFS word : TahqiqTypes.all(cas, Token.class.getName())) {
            String norm = normalizer.normalize(word.getCoveredText());
            TahqiqTypes.addNormalizedForm(cas, word.getBegin(), word.getEnd(), norm);
        }
        for (AnnotationFS segment : TahqiqTypes.all(cas, TahqiqTypes.SEGMENT)) {
            String form = TahqiqTypes.text(segment, "form");
            TahqiqTypes.set(
                    segment,
                    "norm",
                    normalizer.normalize(form == null ? segment.getCoveredText() : form));
        }
    }
}
