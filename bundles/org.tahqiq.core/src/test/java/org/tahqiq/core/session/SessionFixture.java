package org.tahqiq.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/** A session over a short text with words and sentences, and short ways to ask and to look. */
final class SessionFixture {

    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    final String text;
    final AnnotationSet set;
    final DocumentSession session;

    private SessionFixture(String text, Optional<Journal> journal) {
        this.text = text;
        this.set = AnnotationFactory.eINSTANCE.createAnnotationSet();
        set.setFormatVersion(1);
        set.setDocument("d");
        set.setAnnotator("a");
        addUnits();
        session =
                DocumentSession.inMemory(
                        text,
                        TestScheme.scheme(),
                        set,
                        new SessionSettings(
                                RuleBook.standard(),
                                Ids.counted(),
                                Clock.fixed(NOW, ZoneOffset.UTC),
                                journal));
    }

    /** Words are split at spaces, sentences after full stops. */
    static SessionFixture on(String text) {
        return new SessionFixture(text, Optional.empty());
    }

    static SessionFixture on(String text, Journal journal) {
        return new SessionFixture(text, Optional.of(journal));
    }

    String create(String layer, String covered, @Nullable String tag) {
        int begin = text.indexOf(covered);
        assertThat(begin).as("'%s' stands in the text", covered).isNotNegative();
        EditResult result =
                session.edit(
                        "create",
                        new EditRequest.CreateSpan(layer, begin, begin + covered.length(), tag));
        assertThat(result).isInstanceOf(EditResult.Done.class);
        return ((EditResult.Done) result).change().added().iterator().next();
    }

    String relate(String source, String target, String tag) {
        EditResult result =
                session.edit(
                        "relate", new EditRequest.CreateRelation("Relation", source, target, tag));
        assertThat(result).isInstanceOf(EditResult.Done.class);
        return ((EditResult.Done) result).change().added().iterator().next();
    }

    /** Adds a suggestion as a pipeline's result would. */
    String suggest(String covered, String tag) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setLayer("Entity");
        span.setTag(tag);
        span.setBegin(text.indexOf(covered));
        span.setEnd(span.getBegin() + covered.length());
        span.setStatus(Status.SUGGESTED);
        EditResult result =
                session.edit("suggest", new EditRequest.AddAll(List.of(span), List.of(), false));
        return ((EditResult.Done) result).change().added().iterator().next();
    }

    String refusal(EditRequest request) {
        EditResult result = session.edit("try", request);
        assertThat(result).isInstanceOf(EditResult.Refused.class);
        return ((EditResult.Refused) result).sentence().english();
    }

    SessionChange done(EditRequest request) {
        EditResult result = session.edit("do", request);
        assertThat(result).isInstanceOf(EditResult.Done.class);
        return ((EditResult.Done) result).change();
    }

    Annotation get(String id) {
        return session.view().annotation(id).orElseThrow();
    }

    String covered(String id) {
        return SpanParts.coveredText((Span) get(id), text);
    }

    List<String> entities() {
        Collection<? extends Annotation> entities = session.view().annotations("Entity");
        return entities.stream().map(entity -> covered(entity.getId())).toList();
    }

    private void addUnits() {
        int sentenceBegin = 0;
        int word = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > begin) {
                    unit("w" + ++word, "Word", begin, i);
                }
                if (i == text.length() || i > 0 && text.charAt(i - 1) == '.') {
                    unit("t" + word, "Sentence", sentenceBegin, i);
                    sentenceBegin = i + 1;
                }
                begin = i + 1;
            }
        }
    }

    private void unit(String id, String layer, int begin, int end) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId(id);
        span.setLayer(layer);
        span.setBegin(begin);
        span.setEnd(end);
        set.getSpans().add(span);
    }

    static Segment segment(String word, int begin, int end) {
        Segment segment = AnnotationFactory.eINSTANCE.createSegment();
        segment.setLayer("Segment");
        segment.setWord(word);
        segment.setBegin(begin);
        segment.setEnd(end);
        return segment;
    }
}
