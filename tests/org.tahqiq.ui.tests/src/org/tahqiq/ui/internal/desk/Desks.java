package org.tahqiq.ui.internal.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Selection;

/** A desk in memory, with the tags of diplomatic news, whose person chooses what a test says. */
final class Desks implements Prompts {

    /** "Ahmad arrived in Moscow and in Cairo." */
    static final String TEXT = "وصل أحمد إلى موسكو والقاهرة.";

    private final AnnotationSet set = AnnotationFactory.eINSTANCE.createAnnotationSet();
    private final List<String> said = new ArrayList<>();
    private final List<TagOption> offered = new ArrayList<>();
    private String answer = "";
    private boolean latin;
    private List<Mark> sight = List.of();

    Desks() {
        set.setAnnotator("nora");
        set.setDocument("d");
    }

    /** Adds a suggestion of an entity on the first occurrence of a stretch of the text. */
    Desks suggested(String id, String covered, String tag) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId(id);
        span.setLayer("Entity");
        span.setTag(tag);
        span.setBegin(TEXT.indexOf(covered));
        span.setEnd(TEXT.indexOf(covered) + covered.length());
        span.setStatus(Status.SUGGESTED);
        span.setAnnotator("arabic-news");
        span.setOriginId("o-" + id);
        set.getSpans().add(span);
        return this;
    }

    /**
     * Adds a word.
     *
     * @param parts what its segments cover; none: it has none
     */
    Desks word(String covered, String... parts) {
        Span word = AnnotationFactory.eINSTANCE.createSpan();
        word.setId("w" + set.getSpans().size());
        word.setLayer("Word");
        word.setBegin(TEXT.indexOf(covered));
        word.setEnd(word.getBegin() + covered.length());
        set.getSpans().add(word);
        int begin = word.getBegin();
        for (String part : parts) {
            Segment segment = AnnotationFactory.eINSTANCE.createSegment();
            segment.setId("g" + set.getSegments().size());
            segment.setLayer("Segment");
            segment.setWord(word.getId());
            segment.setIndex(set.getSegments().size());
            segment.setBegin(begin);
            segment.setEnd(begin + part.length());
            set.getSegments().add(segment);
            begin += part.length();
        }
        return this;
    }

    /** Adds a suggestion of a relation. */
    Desks related(String id, String source, String target, String tag) {
        Relation relation = AnnotationFactory.eINSTANCE.createRelation();
        relation.setId(id);
        relation.setLayer("Relation");
        relation.setTag(tag);
        relation.setSource(source);
        relation.setTarget(target);
        relation.setStatus(Status.SUGGESTED);
        set.getRelations().add(relation);
        return this;
    }

    AnnotationDesk desk() {
        return desk(false);
    }

    AnnotationDesk desk(boolean readOnly) {
        Corpus corpus = Presets.byId("diplomatic-news").orElseThrow().newCorpus("test");
        Scheme scheme = Scheme.of(corpus);
        DocumentSession session =
                DocumentSession.inMemory(
                        TEXT, scheme, set, SessionSettings.batch(Ids.random(), Clock.systemUTC()));
        AnnotationDesk desk =
                new AnnotationDesk(
                        session,
                        new ShownLayers(scheme, false),
                        this,
                        readOnly ? Optional.of("It stays so.") : Optional.empty(),
                        new WorkClock(System::currentTimeMillis));
        desk.addListener(
                new DeskListener() {
                    @Override
                    public void said(String sentence, boolean refusal) {
                        if (!sentence.isEmpty()) {
                            said.add(sentence);
                        }
                    }
                });
        return desk;
    }

    /** The tag that the person will choose from the next list. */
    Desks answering(String tag) {
        answer = tag;
        return this;
    }

    List<String> said() {
        return said;
    }

    List<TagOption> offered() {
        return offered;
    }

    static void select(AnnotationDesk desk, String covered) {
        int begin = TEXT.indexOf(covered);
        desk.hear(new Intent.SelectRange(new Selection(begin, begin + covered.length())));
    }

    static void caretIn(AnnotationDesk desk, String word) {
        desk.hear(new Intent.SelectRange(Selection.at(TEXT.indexOf(word) + 1)));
    }

    static void pick(AnnotationDesk desk, String id) {
        desk.hear(new Intent.PickMark(id, false));
    }

    static String covered(Annotation annotation) {
        Span span = (Span) annotation;
        return TEXT.substring(span.getBegin(), span.getEnd());
    }

    @Override
    public void chooseTag(List<TagOption> options, Consumer<TagOption> chosen) {
        offered.clear();
        offered.addAll(options);
        options.stream().filter(o -> o.tag().equals(answer)).findFirst().ifPresent(chosen);
    }

    @Override
    public void writeNote(String former, Consumer<String> written) {
        written.accept(answer);
    }

    @Override
    public List<Mark> marksInSight() {
        return sight;
    }

    @Override
    public boolean isRightToLeft(int offset) {
        return !latin;
    }

    /** Has all paragraphs read from left to right. */
    Desks latin() {
        latin = true;
        return this;
    }

    void see(List<Mark> marks) {
        sight = marks;
    }
}
