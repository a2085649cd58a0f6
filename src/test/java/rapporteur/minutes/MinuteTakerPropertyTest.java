package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;

class MinuteTakerPropertyTest {
    @Property(tries = 400)
    void everythingInTheMinutesStandsInTheText(@ForAll("texts") String text, @ForAll boolean transcript) {
        Assume.that(text.chars().anyMatch(Character::isLetterOrDigit) && !text.contains("---"));
        Document document = transcript ? Taking.transcript(text) : Taking.article(text);

        Minutes minutes = Taking.minutes(document);

        Span all = new Span(0, document.text().length());
        assertThat(spans(minutes)).allMatch(all::contains);
        assertThat(minutes.statements())
                .allMatch(statement -> statement.content().stream().allMatch(statement.evidence()::contains));
    }

    private static List<Span> spans(Minutes minutes) {
        List<Span> spans = new ArrayList<>(minutes.sentences());
        for (Statement statement : minutes.statements()) {
            spans.addAll(statement.content());
            spans.addAll(List.of(
                    statement.cue(), statement.evidence(), statement.speaker().mention()));
        }
        minutes.people().forEach(person -> {
            spans.addAll(person.mentions());
            spans.addAll(person.descriptions());
        });
        minutes.cases().forEach(found -> spans.addAll(found.spans()));
        minutes.topics().forEach(topic -> spans.addAll(List.of(topic.words(), topic.evidence())));
        minutes.figures().forEach(figure -> spans.addAll(List.of(figure.words(), figure.of(), figure.evidence())));
        minutes.events().forEach(event -> spans.addAll(List.of(event.when().span(), event.what())));
        minutes.positions().forEach(position -> {
            spans.addAll(position.content());
            spans.add(position.evidence());
        });
        minutes.causes().forEach(cause -> spans.addAll(List.of(cause.cause(), cause.link(), cause.effect())));
        return spans;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Envoy Mira Solen said ",
                "she told me ",
                "Wirth, ",
                "according to ",
                "denied it. ",
                "\"",
                "“",
                "”",
                "'",
                "''",
                "'No,'",
                ", ",
                ". ",
                "\n\n",
                "\n",
                " — ",
                "― Ana Reyes\n",
                "MS. SOLEN: ",
                "QUESTION: ",
                "agreed on ",
                "the brothers ",
                "and ",
                "$1.3 billion ",
                "two ",
                "Monday ",
                "jailed ",
                "министр сказал ",
                "会谈结束。",
                "قال ",
                "🤝",
                "\u0301",
                "!?");
        return Arbitraries.oneOf(
                        pieces,
                        pieces,
                        pieces,
                        Arbitraries.strings().all().excludeChars('\0').ofMaxLength(8))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void twoMillionCharactersWithoutAParagraphAreTaken() {
        String sentence =
                "Envoy Mira Solen told the press, \"The ferry will sail on May 3,\" and she denied it was late. ";
        Document document = Taking.article(sentence.repeat(2_000_000 / sentence.length()));

        assertThat(Taking.minutes(document).statements()).hasSizeGreaterThan(10_000);
    }
}
