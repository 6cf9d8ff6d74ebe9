package org.tahqiq.nlp.api.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;

class ParameterValuesTest {

    private static final EngineDescriptor ENGINE =
            new EngineDescriptor(
                    "finder",
                    "Finder",
                    "باحث",
                    "Finds.",
                    "يبحث.",
                    "Apache-2.0",
                    "1",
                    List.of(),
                    List.of(),
                    List.of(
                            EngineParameter.string("type", "", "Type", "نوع"),
                            EngineParameter.integer("beam", 3, "Beam", "عرض"),
                            EngineParameter.decimal("least", 0.5, "Least", "أدنى"),
                            EngineParameter.flag("longest", true, "Longest", "الأطول"),
                            EngineParameter.choice(
                                    "script", "arabic", List.of("arabic", "latin"), "Script", "خط"),
                            EngineParameter.file("model", true, "Model", "نموذج")));

    @TempDir Path folder = Path.of("");

    @Test
    void addsTheDefaults() throws Exception {
        Files.createFile(folder.resolve("m.bin"));

        ParameterValues values = ParameterValues.of(ENGINE, Map.of("model", "m.bin"), folder);

        assertThat(values.all())
                .containsExactly(
                        entry("beam", "3"),
                        entry("least", "0.5"),
                        entry("longest", "true"),
                        entry("model", "m.bin"),
                        entry("script", "arabic"),
                        entry("type", ""));
        assertThat(values.integer("beam")).isEqualTo(3);
        assertThat(values.decimal("least")).isEqualTo(0.5);
        assertThat(values.flag("longest")).isTrue();
        assertThat(values.file("model")).contains(folder.resolve("m.bin"));
    }

    @Test
    void saysWhichParameterIsUnknownAndWhichAreKnown() {
        refuses(
                Map.of("modle", "m.bin"),
                "The engine finder has no parameter modle:"
                        + " it has type, beam, least, longest, script, model.");
    }

    @Test
    void saysThatARequiredFileIsNotGiven() {
        refuses(
                Map.of(),
                "The parameter model of the engine finder has no value:"
                        + " give the path of a file.");
    }

    @Test
    void saysWhichFileIsMissing() {
        refuses(
                Map.of("model", "no.bin"),
                "The parameter model of the engine finder names the file "
                        + folder.resolve("no.bin")
                        + ", which cannot be read: put the file there or give another path.");
    }

    @Test
    void saysWhatANumberMustLookLike() throws IOException {
        refuses(
                with("beam", "many"),
                "The parameter beam of the engine finder cannot be \"many\":"
                        + " give a whole number.");
        refuses(
                with("least", "NaN"),
                "The parameter least of the engine finder cannot be \"NaN\":"
                        + " give a number such as 0.5.");
    }

    @Test
    void saysWhatASwitchMayBe() throws IOException {
        refuses(
                with("longest", "yes"),
                "The parameter longest of the engine finder cannot be \"yes\":"
                        + " give true or false.");
    }

    @Test
    void saysWhatMayBeChosen() throws IOException {
        refuses(
                with("script", "greek"),
                "The parameter script of the engine finder cannot be \"greek\":"
                        + " give one of arabic, latin.");
    }

    private Map<String, String> with(String name, String value) throws IOException {
        Files.write(folder.resolve("m.bin"), new byte[0]);
        return Map.of("model", "m.bin", name, value);
    }

    private void refuses(Map<String, String> given, String sentence) {
        assertThatThrownBy(() -> ParameterValues.of(ENGINE, given, folder))
                .isInstanceOf(CorpusException.class)
                .hasMessage(sentence);
    }
}
