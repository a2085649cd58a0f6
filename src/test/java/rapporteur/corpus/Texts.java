package rapporteur.corpus;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts for properties: made of what documents are made of, and of what makes them break. */
final class Texts {
    private Texts() {}

    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                6,
                                Arbitraries.of(
                                        "MS. ALDANA: ",
                                        "Posner: ",
                                        "QUESTION: ",
                                        "Talks resumed. ",
                                        "\n",
                                        "\n\n",
                                        "\r\n",
                                        "\r",
                                        " \t\n",
                                        "---\n",
                                        "title: x\n",
                                        "# ",
                                        "word ",
                                        "“Straße” ",
                                        "…",
                                        "\u00A0",
                                        "e\u0301",
                                        "\u0301",
                                        "𝔘",
                                        "🤝",
                                        "İ",
                                        "ﬁ",
                                        "각",
                                        "\u00AD")),
                        Tuple.of(2, characters().list().ofMaxSize(12).map(Texts::joined)),
                        Tuple.of(1, Arbitraries.of("a", "b. ", "Ä").map(part -> part.repeat(900))))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<Integer> characters() {
        return Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    }

    private static String joined(List<Integer> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::appendCodePoint);
        return text.toString();
    }
}
