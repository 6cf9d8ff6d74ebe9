package org.tahqiq.nlp.internal.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.tahqiq.core.CorpusException;

/**
 * CoreNLP's Arabic models, which lie in this bundle. Each is in the memory once, however many
 * threads annotate, for as long as an engine holds it: none changes after loading, as CoreNLP's own
 * annotators rely on. Models of the user's own are not taken: they are Java objects, and reading
 * such a file runs what it likes.
 */
final class Models {

    private static final String FOLDER = "edu/stanford/nlp/models/";

    /** Segments: CRF trained on the Penn Arabic Treebank, broadcast news and ARZ. */
    static final String SEGMENTER =
            FOLDER + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

    /** Parts of speech. */
    static final String TAGGER = FOLDER + "pos-tagger/arabic.tagger";

    /** Trees, by shift and reduce. */
    static final String PARSER = FOLDER + "srparser/arabicSR.ser.gz";

    private static final Map<String, WeakReference<Object>> LOADED = new HashMap<>();

    private interface Loading {
        Object load(String location) throws Exception;
    }

    private Models() {}

    /** A segmenter to make those of single threads from: its tokenizer is for one only. */
    static ArabicSegmenter segmenter(String location) throws CorpusException {
        return (ArabicSegmenter) shared(location, Models::loadSegmenter);
    }

    /** A tagger for any number of threads. */
    static MaxentTagger tagger(String location) throws CorpusException {
        return (MaxentTagger) shared(location, MaxentTagger::new);
    }

    /** A parser for any number of threads. */
    static ParserGrammar parser(String location) throws CorpusException {
        return (ParserGrammar) shared(location, ParserGrammar::loadModel);
    }

    private static Object loadSegmenter(String location) {
        ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
        segmenter.loadSegmenter(location);
        return segmenter;
    }

    private static synchronized Object shared(String location, Loading loading)
            throws CorpusException {
        WeakReference<Object> known = LOADED.get(location);
        Object model = known == null ? null : known.get();
        if (model == null) {
            model = load(location, loading);
            LOADED.put(location, new WeakReference<>(model));
        }
        return model;
    }

    private static Object load(String location, Loading loading) throws CorpusException {
        // CoreNLP tells of every file and every odd sign; what went wrong comes as an exception.
        RedwoodConfiguration.empty().apply();
        try {
            return loading.load(location);
        } catch (Exception e) {
            throw new CorpusException(
                    Messages.NO_MODEL.with(location.substring(location.lastIndexOf('/') + 1)), e);
        }
    }
}
