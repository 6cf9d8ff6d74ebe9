package org.tahqiq.nlp.internal.engine.entity;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;
import org.tahqiq.nlp.internal.engine.lexicon.FoldedText;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/**
 * Reads the sentences of a CAS as words with their segments. Sentences within a zone are left out.
 * Where no segmenter has run, a word has one start, and its article is known by its letters.
 */
public final class SentenceReader {

    /** Waw, feh, beh, lam, kaf; the seen of the future stands before verbs only. */
    private static final String PROCLITICS = "\u0648\u0641\u0628\u0644\u0643";

    /** Conjunction and preposition. */
    private static final int MOST_PROCLITICS = 2;

    private static final int REMEMBERED = 50_000;

    private final Map<String, String> folded = new HashMap<>();
    private final Set<String> names;

    /** Without names: proclitics are those that the segmenter has found. */
    public SentenceReader() {
        this(Set.of());
    }

    /**
     * @param names folded words that names begin with, which the segmenter may not know: a word
     *     that is one of them behind proclitics starts there as well
     */
    public SentenceReader(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** The sentences in the order of the text. */
    public List<List<SentenceWord>> read(CAS cas) {
        Map<AnnotationFS, List<AnnotationFS>> segments = TahqiqTypes.segmentsByWord(cas);
        boolean segmented = TahqiqTypes.isSegmented(cas);
        List<AnnotationFS> zones = TahqiqTypes.all(cas, TahqiqTypes.ZONE);
        List<AnnotationFS> tokens = TahqiqTypes.all(cas, Token.class.getName());
        List<List<SentenceWord>> sentences = new ArrayList<>();
        int next = 0;
        int zone = 0;
        for (AnnotationFS sentence : TahqiqTypes.all(cas, Sentence.class.getName())) {
            while (zone < zones.size() && zones.get(zone).getEnd() <= sentence.getBegin()) {
                zone++;
            }
            boolean skipped = zone < zones.size() && zones.get(zone).getBegin() < sentence.getEnd();
            List<SentenceWord> words = new ArrayList<>();
            while (next < tokens.size() && tokens.get(next).getBegin() < sentence.getEnd()) {
                AnnotationFS token = tokens.get(next++);
                if (!skipped) {
                    words.add(word(token, segments.getOrDefault(token, List.of()), segmented));
                }
            }
            if (!words.isEmpty()) {
                sentences.add(words);
            }
        }
        return sentences;
    }

    private SentenceWord word(AnnotationFS token, List<AnnotationFS> segments, boolean segmented) {
        String text = token.getCoveredText();
        String form = fold(text);
        SentenceWord.Kind kind = kind(text);
        if (segments.size() < 2) {
            boolean article = !segmented && form.startsWith(Letters.ARTICLE) && form.length() > 3;
            return new SentenceWord(
                    token.getBegin(),
                    token.getEnd(),
                    form,
                    toName(List.of(new SentenceWord.Start(token.getBegin(), form)), token.getEnd()),
                    article ? form.substring(2) : form,
                    article,
                    false,
                    kind);
        }
        return segmented(token, form, kind, segments);
    }

    /** Adds the starts up to a name, behind proclitics that the segmenter has left on it. */
    private List<SentenceWord.Start> toName(List<SentenceWord.Start> known, int end) {
        SentenceWord.Start last = known.get(known.size() - 1);
        String form = last.form();
        if (names.isEmpty() || names.contains(form) || form.length() != end - last.begin()) {
            return List.copyOf(known);
        }
        List<SentenceWord.Start> starts = new ArrayList<>(known);
        for (int at = 0; at < MOST_PROCLITICS && at + 1 < form.length(); at++) {
            if (PROCLITICS.indexOf(form.charAt(at)) < 0) {
                break;
            }
            String rest = form.substring(at + 1);
            starts.add(new SentenceWord.Start(last.begin() + at + 1, rest));
            if (names.contains(rest)) {
                return List.copyOf(starts);
            }
        }
        return List.copyOf(known);
    }

    private SentenceWord segmented(
            AnnotationFS token, String form, SentenceWord.Kind kind, List<AnnotationFS> segments) {
        List<String> forms = new ArrayList<>(segments.size());
        for (AnnotationFS segment : segments) {
            String restored = TahqiqTypes.text(segment, "form");
            forms.add(fold(restored == null ? segment.getCoveredText() : restored));
        }
        int last = segments.size() - 1;
        boolean pronoun = "PRON".equals(TahqiqTypes.text(segments.get(last), "pos"));
        int stem = pronoun ? last - 1 : last;
        List<SentenceWord.Start> starts = new ArrayList<>(3);
        starts.add(new SentenceWord.Start(token.getBegin(), form));
        int at = 0;
        while (at < stem && forms.get(at).length() == 1 && PROCLITICS.contains(forms.get(at))) {
            at++;
            starts.add(
                    new SentenceWord.Start(
                            segments.get(at).getBegin(),
                            String.join("", forms.subList(at, forms.size()))));
        }
        boolean article = at < stem && forms.get(at).equals(Letters.ARTICLE);
        if (article) {
            at++;
        }
        return new SentenceWord(
                token.getBegin(),
                token.getEnd(),
                form,
                article ? List.copyOf(starts) : toName(starts, token.getEnd()),
                String.join("", forms.subList(at, stem + 1)),
                article,
                pronoun,
                kind);
    }

    private static SentenceWord.Kind kind(String text) {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && !Letters.isDecoration(c)) {
                return SentenceWord.Kind.LETTERS;
            }
            digits |= Character.isDigit(c);
        }
        return digits ? SentenceWord.Kind.DIGITS : SentenceWord.Kind.PUNCTUATION;
    }

    private String fold(String text) {
        if (folded.size() > REMEMBERED) {
            folded.clear();
        }
        return folded.computeIfAbsent(text, FoldedText::fold);
    }
}
