package org.tahqiq.nlp.internal.format.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.internal.format.FormatBench;

/** Files that parsers refuse: what is wrong is said in words of ours, in both languages. */
class BadCasFilesTest {

    private static final String XMI =
            "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmi:version='2.0'"
                    + " xmlns:cas='http:///uima/cas.ecore'"
                    + " xmlns:ner='http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore'>";
    private static final String SOFA =
            "<cas:Sofa xmi:id='9' sofaNum='1' sofaID='_InitialView' mimeType='text'"
                    + " sofaString='نص'/>";
    private static final String DESCRIPTION =
            "<typeSystemDescription xmlns='http://uima.apache.org/resourceSpecifier'>";

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    abc            | :1: is damaged: it begins with something that is no XML, in column 1
                    < a/>          | :1: is damaged: it begins with something that is no XML, in column 2
                    <a><b></a>     | :1: is damaged: the element <b> is not closed, or not where it should be, in column 9
                    <a/>x          | :1: is damaged: something follows after its end, in column 5
                    <a/><b/>       | :1: is damaged: something follows after its end, in column 6
                    <a>&x;</a>     | :1: is damaged: &x; is not declared; write the character itself, in column 7
                    <a>& b</a>     | :1: is damaged: an ampersand stands by itself; write &amp;, in column 5
                    <a b='&c'/>    | :1: is damaged: an ampersand stands by itself; write &amp;, in column 9
                    <a>&#1;</a>    | :1: is damaged: the character &#1 is not permitted in XML; remove it, in column 8
                    <a>\u0001</a>  | :1: is damaged: the character 0x1 is not permitted in XML; remove it, in column 4
                    <a x='<'/>     | :1: is damaged: a less-than sign begins no element; write &lt;, in column 7
                    <a><<</a>      | :1: is damaged: a less-than sign begins no element; write &lt;, in column 5
                    <a x='1' x='2'/> | :1: is damaged: the attribute x is there twice, in column 17
                    <a x=1/>       | :1: is damaged: an attribute is not written as name="value", in column 6
                    <a x/>         | :1: is damaged: an attribute is not written as name="value", in column 5
                    <a b='1'c='2'/> | :1: is damaged: an attribute is not written as name="value", in column 9
                    <x:a/>         | :1: is damaged: the prefix x is not declared, in column 7
                    <a x:b='1'/>   | :1: is damaged: the prefix x is not declared, in column 13
                    <a>            | :1: ends too early: it was cut off; get the whole file
                    <a b='         | :1: ends too early: it was cut off; get the whole file
                    <!DOCTYPE a><a/> | :1: holds a document type (DOCTYPE), which could make Tahqiq read other files; remove it
                    <?xml version='1.0' encoding='x'?><a/> | : cannot be read: it is no text in the encoding that it should have
                    """)
    void saysWhatIsWrongWithXml(String xml, String sentence) {
        refusesTypes(xml, "TypeSystem.xml" + sentence);
    }

    @Test
    void saysThatXmlIsInAnotherEncoding() {
        try (FormatBench bench = new FormatBench(new XmiFormat())) {
            byte[] latin = "<a>\u00E9</a>".getBytes(StandardCharsets.ISO_8859_1);
            Throwable refusal = catchThrowable(() -> bench.read(bench.put("file.xmi", latin)));
            assertThat(refusal)
                    .hasMessage(
                            "file.xmi:1: is damaged: it is not in the encoding that it should have,"
                                    + " in column 1");
        }
    }

    @Test
    void knowsWhatTheParserSaysToAGerman() {
        Locale.setDefault(Locale.GERMANY);
        refusesTypes("<a><b></a>", "is damaged: the element <b> is not closed, or not where");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <ner:NamedEntity xmi:id='2' sofa='9' begin='x' end='1'/>           | is damaged: "x" stands where a whole number should
                    <ner:NamedEntity xmi:id='q' sofa='9' begin='0' end='1'/>           | is damaged: "q" stands where a whole number should
                    <ner:NamedEntity xmi:id='2' sofa='9' begin='0' end='1' valu='P'/>  | (the feature valu is not described); put it there
                    <NamedEntity/>                                                     | (the type NamedEntity is not described); put it there
                    <ner:NamedEntity xmi:id='2' begin='0' end='1'/>                    | is damaged: an annotation belongs to no text
                    <cas:View sofa='9' members='3'/>                                   | is damaged: it refers to the id 3, which is not there
                    <cas:Sofa xmi:id='8' sofaNum='1' sofaID='_InitialView'/>           | is damaged: the view _InitialView is there twice
                    """)
    void saysWhatIsWrongWithXmi(String element, String sentence) {
        refuses(
                new XmiFormat(),
                null,
                XMI + SOFA + element + "<cas:View sofa='9' members='2'/></xmi:XMI>",
                sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <x/>                                           | is no description of UIMA types: the element <x> has no place there
                    <imports><import location='no.xml'/></imports> | /no.xml, which cannot be read; put it there
                    <imports><import name='no.pe'/></imports>      | it imports no/pe.xml, which cannot be read; put it there
                    """)
    void saysWhatIsWrongWithADescription(String inside, String sentence) {
        refusesTypes(DESCRIPTION + inside + "</typeSystemDescription>", sentence);
    }

    @Test
    void saysThatAnotherDescriptionIsNoneOfTypes() {
        refusesTypes("<html/>", "types: the element <html> has no place there");
        refusesTypes(
                DESCRIPTION.replace("typeSystem", "analysisEngine").replace("'>", "'/>"),
                "is no description of UIMA types: it describes something else");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <name>a.B</name>                                             | a type or feature lacks its name, its supertype or its range
                    <supertypeName>uima.tcas.Annotation</supertypeName>          | a type or feature lacks its name, its supertype or its range
                    <name>a.B</name><supertypeName>no.Such</supertypeName>       | the type no.Such is not described
                    <name>a b</name><supertypeName>uima.cas.TOP</supertypeName>  | "a b" cannot be the name of a type or feature; use letters, digits and underscores
                    <name>a.B</name><supertypeName>uima.cas.Integer</supertypeName> | the type uima.cas.Integer cannot have subtypes
                    <name>uima.cas.String</name><supertypeName>uima.tcas.Annotation</supertypeName> | uima.cas.String is described in two ways that exclude each other
                    """)
    void saysWhatIsWrongWithAType(String type, String fault) {
        refusesTypes(
                DESCRIPTION
                        + "<types><typeDescription>"
                        + type
                        + "</typeDescription></types></typeSystemDescription>",
                "TypeSystem.xml: describes types that cannot be used: " + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <name>x y</name><rangeTypeName>uima.cas.String</rangeTypeName>   | "x y" cannot be the name of a type or feature; use letters, digits and underscores
                    <name>x</name><rangeTypeName>no.Such</rangeTypeName>             | the type no.Such is not described
                    <name>x</name>                                                   | a type or feature lacks its name, its supertype or its range
                    <name>begin</name><rangeTypeName>uima.cas.String</rangeTypeName> | begin is described in two ways that exclude each other
                    """)
    void saysWhatIsWrongWithAFeature(String feature, String fault) {
        refusesTypes(
                DESCRIPTION
                        + "<types><typeDescription><name>a.B</name>"
                        + "<supertypeName>uima.tcas.Annotation</supertypeName>"
                        + "<features><featureDescription>"
                        + feature
                        + "</featureDescription></features>"
                        + "</typeDescription></types></typeSystemDescription>",
                "TypeSystem.xml: describes types that cannot be used: " + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"%TYPES": {,}}                     | :1: is damaged: there is something that is no JSON, in column 14
                    x                                   | :1: is damaged: there is something that is no JSON, in column 2
                    {"a":"\\q"}                         | :1: is damaged: there is something that is no JSON, in column 9
                    {"a":                               | :1: ends too early: it was cut off; get the whole file
                    {"%FEATURE_STRUCTURES": 7}          | :1: is damaged: it is not built as a UIMA JSON CAS is, in column 26
                    {"%TYPES": {"a.B": 7}, "%FEATURE_STRUCTURES": []} | : is damaged: it is not built as a UIMA JSON CAS is
                    {"%TYPES": {"a.B": {}}, "%FEATURE_STRUCTURES": []} | : describes types that cannot be used: a type or feature lacks its name, its supertype or its range
                    {"%TYPES": {}, "%FEATURE_STRUCTURES": [{"%ID": 1, "%TYPE": "a.B"}]} | is damaged: the type a.B is not described, in column
                    {"%TYPES": {}, "%FEATURE_STRUCTURES": [{"%ID": 1, "%TYPE": "uima.tcas.Annotation", "begin": "x"}]} | : is damaged: the feature uima.tcas.Annotation:begin has a value of another type
                    """)
    void saysWhatIsWrongWithJson(String json, String sentence) {
        refuses(new UimaJsonFormat(), null, json, sentence);
    }

    @Test
    void whatStumblesOverAFileUnforeseenIsARefusalToo() {
        try (FormatBench bench = new FormatBench(new UimaJsonFormat())) {
            String unknownFeature =
                    "{\"%TYPES\": {}, \"%FEATURE_STRUCTURES\": [{\"%ID\": 1, \"%TYPE\": \"uima.tcas.Annotation\","
                            + " \"nose\": 1}]}";
            assertThat(catchThrowable(() -> bench.read(unknownFeature)))
                    .isInstanceOf(CorpusException.class)
                    .hasMessageStartingWith("file.json: is damaged: the cause is not known");
        }
    }

    private static void refusesTypes(String types, String sentence) {
        refuses(new XmiFormat(), types, XMI + SOFA + "</xmi:XMI>", sentence);
    }

    private static void refuses(
            Format format, @Nullable String types, String content, String sentence) {
        try (FormatBench bench = new FormatBench(format)) {
            if (types != null) {
                bench.put("TypeSystem.xml", types);
            }
            Throwable refusal = catchThrowable(() -> bench.read(content));
            assertThat(refusal)
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContaining(sentence)
                    .hasMessageMatching("(?s)(file|TypeSystem)\\.(xmi|xml|json)(:\\d+)?: .*");
            Locale.setDefault(Locale.forLanguageTag("ar"));
            String arabic = String.valueOf(refusal.getLocalizedMessage());
            String named = "\u2068[^\u2068\u2069]*\u2069";
            assertThat(arabic.replaceAll(named, "").replaceAll(named, ""))
                    .doesNotContainPattern("[a-zA-Z]")
                    .doesNotContain("السبب غير معروف");
        }
    }
}
