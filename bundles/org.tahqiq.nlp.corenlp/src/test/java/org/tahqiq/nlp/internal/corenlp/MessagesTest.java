package org.tahqiq.nlp.internal.corenlp;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tahqiq.testkit.MessageFiles;

final class MessagesTest {

    @Test
    void everySentenceIsThereInBothLanguages() throws Exception {
        MessageFiles.check(Path.of(""));
    }
}
