package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;

class LargeSetTest {

    /** Java's XML parser has limits against attacks, which an honest file must not run into. */
    @Test
    void aSetWithVeryManyEscapedCharacters(@TempDir Path folder) throws Exception {
        CorpusStore store = TestCorpus.in(folder.resolve("corpus")).store();
        AnnotationSet set = store.newSet(TestCorpus.DOCUMENT, "layla");
        for (int i = 0; i < 300; i++) {
            Span span = Sets.span("s" + i, "Entity", 0, 1);
            span.setNote("<&\"\n>".repeat(400));
            set.getSpans().add(span);
        }
        store.save(set);
        assertThat(store.load(TestCorpus.DOCUMENT, "layla").getSpans().get(299).getNote())
                .isEqualTo("<&\"\n>".repeat(400));
    }
}
