package org.tahqiq.widget.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.swt.graphics.RGB;
import org.tahqiq.widget.BaseDirection;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.Selection;
import org.tahqiq.widget.TextRange;

/**
 * A long document out of few words, always the same: a mark for ten words, a relation for fifty.
 */
public final class LargeScene {

    private static final String[] WORDS =
            ("الوزير وزارة المغرب أعلنت اليوم زيارة مؤتمر في من إلى على التعاون الدولي لجنة رئيس UNESCO"
                            + " اتفاق 2020-2022 المدينة الجامعة وقال وأضاف إن التي حول مُحَمَّد 15% خلال")
                    .split(" ");

    private static final String[] TAGS = {"PER", "ORG", "GPE", "DATE", "OCC", "EVENT"};

    private LargeScene() {}

    public static Scene of(int words) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        List<TextRange> sentences = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int sentence = 0;
        int left = 8 + random.nextInt(40);
        for (int i = 0; i < words; i++) {
            int begin = text.length();
            text.append(WORDS[random.nextInt(WORDS.length)]);
            if (i % 10 == 3) {
                String tag = TAGS[random.nextInt(TAGS.length)];
                int from = Math.max(sentence, begin - random.nextInt(12));
                Mark mark =
                        Mark.of(
                                "m" + marks.size(),
                                from,
                                text.length(),
                                "Entity",
                                tag,
                                MarkedText.colourOf(tag));
                marks.add(marks.size() % 4 == 0 ? mark.withStatus(MarkStatus.SUGGESTION) : mark);
            }
            if (--left == 0) {
                text.append('.');
                sentences.add(new TextRange(sentence, text.length()));
                text.append(random.nextInt(3) == 0 ? "\n" : " ");
                sentence = text.length();
                left = 8 + random.nextInt(40);
            } else {
                text.append(' ');
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i + 3 < marks.size(); i += 5) {
            relations.add(
                    new Relation(
                            "r" + i,
                            "m" + i,
                            "m" + (i + 1 + random.nextInt(3)),
                            "Relation",
                            "MEETS",
                            new RGB(110, 116, 128),
                            MarkStatus.DECISION,
                            false));
        }
        return new Scene(
                new DocumentText(text.toString(), BaseDirection.AUTOMATIC, Map.of(), sentences),
                marks,
                relations,
                Set.of(),
                Set.of(),
                Selection.at(0),
                Map.of());
    }
}
