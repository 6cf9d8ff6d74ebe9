package org.tahqiq.nlp.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.apache.uima.UimaContext;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;

/**
 * Finds the language of a document with OpenNLP's language detector, by the model of 103 languages
 * that Apache publishes or a model of the user's own, and sets it as the document's language (ISO
 * 639, two letters where there are such). A document of which the model is not sure keeps its
 * language.
 */
@ResourceMetaData(name = "Tahqiq Language Identifier")
public final class LanguageIdentifier extends CasAnnotator_ImplBase {

    /** A model of the user's own. */
    public static final String PARAM_MODEL_LOCATION = "modelLocation";

    /** How sure the model must be, from 0 to 1; of a sentence or two it is never very sure. */
    public static final String PARAM_LEAST_CONFIDENCE = "leastConfidence";

    private static final String MODEL = "/langdetect-183.bin";

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false)
    private @Nullable String modelLocation;

    @ConfigurationParameter(name = PARAM_LEAST_CONFIDENCE, defaultValue = "0.05")
    private float leastConfidence;

    private final Map<String, String> twoLetters = new HashMap<>();
    private @Nullable LanguageDetectorME detector;

    @Override
    public void initialize(@Nullable UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        for (String code : Locale.getISOLanguages()) {
            twoLetters.put(new Locale(code).getISO3Language(), code);
        }
        String location = modelLocation;
        try (InputStream in =
                location == null
                        ? LanguageDetectorModel.class.getResourceAsStream(MODEL)
                        : Files.newInputStream(Path.of(location))) {
            detector = new LanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException | RuntimeException e) {
            // OpenNLP meets a file that is none of its models with whatever breaks first.
            throw new ResourceInitializationException(
                    new CorpusException(
                            Messages.NO_LANGUAGE_MODEL.with(),
                            location == null ? MODEL : location,
                            0,
                            e));
        }
    }

    @Override
    public void process(@Nullable CAS cas) {
        LanguageDetectorME languages = detector;
        if (cas == null || languages == null || cas.getDocumentText() == null) {
            return;
        }
        Language best = languages.predictLanguage(cas.getDocumentText());
        if (best.getConfidence() >= leastConfidence) {
            cas.setDocumentLanguage(twoLetters.getOrDefault(best.getLang(), best.getLang()));
        }
    }
}
