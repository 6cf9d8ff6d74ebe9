package org.tahqiq.nlp.internal.engine.trained;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.learn.SequenceModel;
import org.tahqiq.nlp.internal.engine.learn.SequenceModelFile;

/** A model of parts of speech: labels the segments of a sentence. */
public record PosModelData(SequenceModel model) {

    /**
     * A segment of a sentence.
     *
     * @param form as it is restored
     * @param first whether a word begins with it
     * @param last whether a word ends with it
     */
    public record Form(String form, boolean first, boolean last) {}

    private static final int VERSION = 1;
    private static final String LANGUAGE = "ar";
    private static final ModelFile FILE = new ModelFile("pos", LANGUAGE, VERSION);
    private static final int LONGEST_AFFIX = 4;
    private static final String EDGE = "$";

    /** What the model is told of each segment of a sentence. */
    public static List<List<String>> features(List<Form> segments) {
        List<List<String>> all = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            Form segment = segments.get(i);
            String form = segment.form();
            List<String> features = new ArrayList<>(24);
            features.add("place=" + segment.first() + segment.last());
            features.add("kind=" + kind(form));
            for (int n = 1; n <= LONGEST_AFFIX && n < form.length(); n++) {
                features.add("a" + n + "=" + form.substring(0, n));
                features.add("z" + n + "=" + form.substring(form.length() - n));
            }
            for (int distance = -2; distance <= 2; distance++) {
                features.add("w" + distance + "=" + form(segments, i + distance));
            }
            features.add("b-=" + form(segments, i - 1) + " " + form);
            features.add("b+=" + form + " " + form(segments, i + 1));
            features.add("place-=" + (i > 0 && segments.get(i - 1).last()));
            all.add(features);
        }
        return all;
    }

    private static String form(List<Form> segments, int index) {
        return index < 0 || index >= segments.size() ? EDGE : segments.get(index).form();
    }

    private static String kind(String form) {
        if (form.codePoints().anyMatch(Character::isDigit)) {
            return "digits";
        }
        return form.codePoints().anyMatch(Character::isLetter) ? "letters" : "signs";
    }

    /** The bytes of a file with the model. */
    public byte[] write() {
        return FILE.write(SequenceModelFile.write(model, LANGUAGE, VERSION));
    }

    /** The model in a file. */
    public static PosModelData read(Path file) throws CorpusException {
        return new PosModelData(SequenceModelFile.read(FILE.read(file), file, LANGUAGE, VERSION));
    }
}
