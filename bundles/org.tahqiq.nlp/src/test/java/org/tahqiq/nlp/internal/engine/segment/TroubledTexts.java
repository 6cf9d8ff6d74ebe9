package org.tahqiq.nlp.internal.engine.segment;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Texts of what segmenters stumble over: clitics, quotation marks, controls of direction, lone
 * surrogates, numbers in runs, all kinds of space.
 */
public final class TroubledTexts extends DomainContextBase {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "موسكو",
                        "و",
                        "لـ",
                        "الـ50",
                        "سُئل",
                        ".",
                        "..",
                        "،",
                        "؟",
                        "\"",
                        "“",
                        "”",
                        "«",
                        "»",
                        "(",
                        ")",
                        ":",
                        "-",
                        "–",
                        " ",
                        "  ",
                        "\n",
                        "\r\n",
                        "\u00A0",
                        "\u200F",
                        "\u202B",
                        "2020",
                        "2022",
                        "/",
                        "+",
                        "10:30",
                        "U.N.",
                        "RT",
                        "'",
                        "…",
                        "ـ",
                        "ّ",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\uFEFF",
                        "\u0000",
                        "د",
                        "٣",
                        "_",
                        "\u2028")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
