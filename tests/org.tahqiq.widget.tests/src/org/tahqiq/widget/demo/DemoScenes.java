package org.tahqiq.widget.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.Selection;
import org.tahqiq.widget.TextRange;

/** Scenes that show what the control must cope with; the sentences are our own. */
public final class DemoScenes {

    private DemoScenes() {}

    static Scene plain() {
        return new MarkedText(
                        """
                        الرباط - خاص
                        ذكر بلاغ لوزارة الشؤون الخارجية، اليوم الأربعاء، أن البلدين عازمان على تعميق الحوار السياسي حول القضايا الدولية ذات الاهتمام المشترك.
                        وأضاف البلاغ أن الوفدين ناقشا خلال اللقاء سبل تطوير التعاون الاقتصادي والعلمي والتقني، وأن الدورة المقبلة للجنة المشتركة ستعقد في الربيع بحضور خبراء من الجامعات ومراكز البحث.
                        وَقَّعَتِ الحُكُومَةُ اتِّفَاقِيَّةً جَدِيدَةً.
                        """)
                .scene();
    }

    static Scene dense() {
        return new MarkedText(
                        """
                        [الرباط|GPE] - [سعاد الإدريسي|PER]
                        ذكر بلاغ ل[وزارة الشؤون الخارجية [المغربية|NORP]|ORG]، [اليوم الأربعاء|DATE]، أن [المغرب|GPE] و[روسيا|GPE] عازمان على تعميق الحوار السياسي.
                        وفي هذا الصدد، التقى [نائب وزير الخارجية [الروسي|NORP]|OCC] [ميخائيل بوغدانوف|PER] ب[سفير [المملكة المغربية|GPE] في [موسكو|GPE]|OCC] [لطفي بوشعرة|PER]، [يوم 12/05/2021|DATE]، على هامش [مؤتمر التعاون|EVENT] الذي حضره [20|CARDINAL] وزيرا من [إفريقيا|LOC] و[الشرق الأوسط|LOC].
                        واتفق الطرفان على تفعيل [الاتفاق الإطار|LAW?] الموقع في [2020-2022|DATE] مع [UNESCO|ORG?] و[الاتحاد الأوروبي|ORG~] خلال زيارة [مدينة فاس|GPE!].
                        """)
                .relate(1, 2, "")
                .relate(10, 8, "HAS_POSITION")
                .relate(14, 11, "HAS_POSITION")
                .relate(10, 14, "MEETS")
                .relate(14, 15, "HAPPENED_ON", MarkStatus.SUGGESTION)
                .relate(16, 18, "LOCATED_IN")
                .scene();
    }

    static Scene nested() {
        return new MarkedText(
                        """
                        أعلنت [وزارة الشؤون [الخارجية|OCC] [الروسية|NORP]|ORG] ذلك
                        قال [[وزير الخارجية [الروسي|NORP]|OCC] [سيرجي لافروف|PER]|OCC] في [قمة [[مجموعة [السبع|CARDINAL]|ORG] في [[جنوب|LOC] [إيطاليا|GPE]|LOC]|EVENT]|EVENT]
                        زار [[[[الملك|OCC] محمد السادس|PER] رئيس [لجنة القدس|ORG]|PER] [مدينة القدس|GPE]|EVENT]
                        و[ل|LOC][ل|LAW]كتاب [ال|LAW]اتفاق كتب [مُحَ|PER]مَّدٌ [رسا|OCC]لة إلى و[لندن|GPE]
                        """)
                .relate(1, 3, "AFFILIATED_WITH")
                .relate(7, 6, "HAS_POSITION")
                .relate(7, 8, "PARTY_TO")
                .relate(10, 13, "LOCATED_IN")
                .scene();
    }

    static Scene longArcs() {
        return new MarkedText(
                        """
                        التقى [رئيس الحكومة|OCC] [عزيز بن صالح|PER] أمس الثلاثاء ب[مدينة الدار البيضاء|GPE] عددا من المسؤولين والخبراء والباحثين الذين قدموا من مختلف الجهات للمشاركة في [الملتقى الوطني|EVENT] حول مستقبل التعليم والبحث العلمي، قبل أن يستقبل [سفيرة [البرتغال|GPE]|OCC] [ماريا دا سيلفا|PER] التي سلمته رسالة من حكومة بلادها.
                        وكان [الملتقى|EVENT] قد افتتح [يوم الاثنين|DATE] بكلمة ألقتها [وزيرة التعليم|OCC] [نادية الكتاني|PER].
                        """)
                .relate(2, 1, "HAS_POSITION")
                .relate(2, 7, "MEETS")
                .relate(7, 5, "HAS_POSITION")
                .relate(4, 3, "LOCATED_IN")
                .relate(2, 4, "PARTY_TO")
                .relate(8, 4, "SAME_AS", MarkStatus.SUGGESTION)
                .relate(8, 9, "HAPPENED_ON")
                .relate(11, 10, "HAS_POSITION")
                .relate(11, 2, "MEETS", MarkStatus.REJECTED)
                .scene();
    }

    static Scene mixed() {
        return new MarkedText(
                        """
                        [صيغة (3+3) في [2020-2022|DATE]|EVENT]
                        قال [مسؤول في [UNESCO|ORG] إن [20|CARDINAL]|ORG] دولة وقعت "[الاتفاق|LAW]" في [NATO|ORG].
                        نسبة [15%|CARDINAL] من [1,250.75 دولار|CARDINAL] (حوالي [€1.100|CARDINAL]) بتاريخ [12/05/2021 الساعة 10:30|DATE]
                        زار الموقع [www.example.com/ar?id=5|FAC] و[@user_1|PER] [#وسم_مهم|LAW]
                        [شركة [Google Inc. (ألفابت)|ORG]|ORG] يوم [5-6-2023|DATE]، الهاتف [+212 537 12 34 56|CARDINAL]، والنتيجة [3 - 2|CARDINAL] و[2020-2022، 50|DATE]
                        كتاب [«ألف ليلة وليلة»|LAW] [📚|FAC] [١٩٢٠–١٩٢٥|DATE] ــــ نهاية
                        [Ban Ki Moon|PER] visited [الدار البيضاء|GPE] in [2020-2022|DATE] with [New York Times|ORG].
                        حضر [Ban Ki Moon|PER] مؤتمر [New York Times|ORG] في [2020|DATE]
                        """)
                .scene();
    }

    static Scene special() {
        Scene scene =
                new MarkedText(
                                """
                                [الوزيرة|OCC] الجديدة للشؤون [الخارجية|OCC] زارت [|GPE]باريس ولن[|PER]دن
                                كتب [الرئيسان|OCC] أمس في العاصمة رسالة [الروسي والمغربي|OCC] إلى [UNESCO|ORG]
                                رفض [الاتحاد|ORG~] اقتراح [اللجنة|ORG?] حول [الهجرة|EVENT!] [|LAW]
                                """)
                        .join(1, 2)
                        .join(5, 6)
                        .relate(1, 3, "LOCATED_IN")
                        .relate(5, 7, "AFFILIATED_WITH", MarkStatus.SUGGESTION)
                        .scene();
        Mark picked = scene.marks().get(3);
        return scene.withSelected(Set.of(picked.id()))
                .withSelection(new Selection(8, 22))
                .withHints(Map.of("m8", "ش", "m9", "س", "m10", "ي"));
    }

    static Scene words() {
        Scene scene = dense();
        String text = scene.document().text();
        List<Mark> words = new java.util.ArrayList<>();
        String[] tags = {"NOUN", "ADP", "VERB", "ADJ", "PROPN", "PUNCT"};
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s]").matcher(text);
        while (matcher.find()) {
            String tag = tags[matcher.group().length() % tags.length];
            words.add(
                    new Mark(
                            "w" + words.size(),
                            List.of(new TextRange(matcher.start(), matcher.end())),
                            "Segment",
                            tag,
                            MarkedText.colourOf(tag),
                            words.size() % 3 == 0 ? MarkStatus.SUGGESTION : MarkStatus.DECISION,
                            false));
        }
        return scene.withMarks(words).withRelations(List.of());
    }

    /** All scenes by the name of their picture. */
    public static Map<String, Scene> all() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        scenes.put("plain", plain());
        scenes.put("dense", dense());
        scenes.put("nested", nested());
        scenes.put("long-arc", longArcs());
        scenes.put("mixed", mixed());
        scenes.put("special", special());
        scenes.put("words", words());
        return scenes;
    }
}
