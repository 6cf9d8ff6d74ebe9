package org.tahqiq.nlp.internal.pipeline;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tahqiq.testkit.MessageFiles;

class MessagesTest {

    @Test
    void everySentenceIsThereInBothLanguages() throws Exception {
        MessageFiles.check(Path.of(""));
    }
}
