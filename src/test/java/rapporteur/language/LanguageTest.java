package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Span;

class LanguageTest {
    private static final Language ENGLISH = Language.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No. | Mr. Orlov was late by No. 4 bus.",
                "The talks ended. | Nobody signed.",
                "\"We met. We ate. We left,\" she said. | Nobody signed.",
                "“We are done.” | The minister left the hall.",
                "''We are done.'' | The minister left the hall.",
                "\"Are we done?\" Orlov asked the hall.",
                "Gen. Moreau met Sen. Ruth Hale and Dr. Imre Koss. | They shook hands.",
                "The U.S. officials flew home. | The rest stayed.",
                "Trade fell by 3.5 percent on Feb. 15 in the valley.",
                "\"It was late,\" said Orlov. | \"We were tired.\" | Then he slept."
            })
    void sentencesEndWhereAReaderWouldEndThem(String marked) {
        List<String> expected = List.of(marked.split(" \\| ", -1));
        String text = String.join(" ", expected);

        assertThat(ENGLISH.sentences(text, new Span(0, text.length())))
                .extracting(sentence -> sentence.span().of(text))
                .isEqualTo(expected);
    }

    @Test
    void aParagraphIsReadWhereItStands() {
        String text = "Headline\n\nThe talks ended. Nobody signed.\n\nTail";

        assertThat(ENGLISH.sentences(text, new Span(10, 41)))
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly("The talks ended.", "Nobody signed.");
    }

    @Test
    void tokensKnowTheirPartOfSpeech() {
        String text = "Orlov signed the treaty.";
        Sentence sentence = ENGLISH.sentences(text, new Span(0, text.length())).getFirst();

        assertThat(sentence.tokens()).extracting(token -> token.span().of(text)).contains("signed", "treaty", ".");
        assertThat(sentence.tokens()).extracting(Token::tag).containsExactly("PROPN", "VERB", "DET", "NOUN", "PUNCT");
    }

    @Test
    void wordsHaveABaseForm() {
        assertThat(ENGLISH.lemma("said", "VERB")).isEqualTo("say");
        assertThat(ENGLISH.lemma("Denies", "VERB")).isEqualTo("deny");
    }

    @Property(tries = 300)
    void anyTextIsReadWithoutLosingAWord(@ForAll("texts") String text) {
        List<Sentence> sentences = ENGLISH.sentences(text, new Span(0, text.length()));

        StringBuilder rest = new StringBuilder(text);
        for (Sentence sentence : sentences.reversed()) {
            rest.delete(sentence.span().start(), sentence.span().end());
            assertThat(sentence.tokens()).allMatch(token -> sentence.span().contains(token.span()));
        }
        assertThat(rest.chars().noneMatch(Character::isLetterOrDigit)).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "The talks ended. ",
                "\"Go home.\" ",
                "''",
                "U.S. ",
                "said ",
                "\n",
                ". . .",
                "Ж. ",
                "会谈结束。",
                "🤝",
                "\u0301",
                "“",
                "”",
                "?!");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(12))
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    @Test
    void aMissingModelIsNamed() {
        assertThatThrownBy(() -> Models.load("no-such-model.bin", bytes -> "unused"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-model.bin");
    }
}
