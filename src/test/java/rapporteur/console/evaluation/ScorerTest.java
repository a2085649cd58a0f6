package rapporteur.console.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapporteur.console.evaluation.SetQuestion.Quoted;

class ScorerTest {
    private static final String FILE = """
            ---
            title: Harbour
            date: 2021-06-01
            ---

            Harbour

            She said “close it — today” and flew home in 2021.

            Three boats sank. Eight reached port.
            """;

    private static final Quoted SANK = new Quoted("harbour", "Three boats sank.");
    private static final Quoted REACHED = new Quoted("harbour", "Eight reached port.");

    private final Scorer scorer = new Scorer(Map.of("harbour", FILE));

    @Test
    void frontMatterIsNoPartOfTheText() {
        assertThat(Texts.body(FILE)).startsWith("Harbour\n");
        assertThat(Texts.body("---\n---\nText")).isEqualTo("Text");
        assertThat(Texts.body("\uFEFF--- \ntitle: x\n---\t\n\n Text")).isEqualTo("Text");
        assertThat(Texts.body("Text\n---\n---\n")).isEqualTo("Text\n---\n---\n");
    }

    @Test
    void quotationMarksWhiteSpaceAndCaseDoNotCount() {
        assertThat(Phrase.in("SHE  said\n“Close\u00a0it”", "said \"close it\"")).isTrue();
    }

    @Test
    void aNumberIsNotFoundInsideALongerOne() {
        assertThat(Phrase.in("in 2021", "21")).isFalse();
        assertThat(Phrase.in("9,000 boats", "9")).isFalse();
        assertThat(Phrase.in("$6.4 billion", "6")).isFalse();
        assertThat(Phrase.in("$6.4 billion", "4")).isFalse();
        assertThat(Phrase.in("from 2021 to 21.", "21")).isTrue();
    }

    @Test
    void aWordIsFoundOnlyWhereAWordStarts() {
        assertThat(Phrase.in("the lawmakers", "Akers")).isFalse();
        assertThat(Phrase.in("Mr. Akers' boats", "Akers")).isTrue();
        assertThat(Phrase.in("boats", "boat")).isTrue();
        assertThat(Phrase.in("boats", "")).isFalse();
    }

    @Test
    void everyGroupIsNeededAndNothingForbiddenAllowed() {
        SetQuestion question = new Ask()
                .all(List.of("three", "3"))
                .all(List.of("sank"))
                .none("eight")
                .made();

        assertThat(scorer.score(question, found("3 boats sank")).right()).isTrue();
        assertThat(scorer.score(question, found("3 boats")).shortcomings()).contains("lacks sank");
        assertThat(scorer.score(question, found("3 of eight boats sank")).shortcomings())
                .contains("must not say eight");
    }

    @Test
    void anAnswerIsNoLongerThanAPersonWantsToRead() {
        String answer = "three " + "x".repeat(600);

        assertThat(scorer.score(new Ask().all(List.of("three")).made(), found(answer))
                        .right())
                .isFalse();
        assertThat(scorer.score(
                                new Ask()
                                        .intent("summary")
                                        .all(List.of("three"))
                                        .made(),
                                found(answer))
                        .right())
                .isTrue();
    }

    @Test
    void aCitationCoversByHalfOfTheShorter() {
        SetQuestion question = new Ask().evidence(SANK, REACHED).made();

        assertThat(covered(question, "Three boats sank. Eight reached port.")).isEqualTo(2);
        assertThat(covered(question, "boats sank. Eight")).isEqualTo(1);
        assertThat(covered(question, "home in 2021. Three")).isZero();
        assertThat(scorer.covered(question, List.of(new Quoted("elsewhere", "Three boats sank."))))
                .isZero();
        assertThat(scorer.covered(question, List.of(new Quoted("a/harbour.txt", "THREE  boats sank."))))
                .isEqualTo(1);
    }

    @Test
    void asManyItemsAreNeededAsTheQuestionSaysAndHas() {
        assertThat(new Ask().evidence(SANK, REACHED).needed(2).made().needed()).isEqualTo(2);
        assertThat(new Ask().evidence(SANK).needed(3).made().needed()).isEqualTo(1);
        assertThat(scorer.score(new Ask().made(), found("x")).cited()).isTrue();
    }

    @Test
    void groundedForgivesQuotationMarksAndVerbatimNothing() {
        Score straight = scorer.score(new Ask().made(), found("x", new Quoted("harbour", "said \"close it — today\"")));
        Score changed = scorer.score(new Ask().made(), found("x", new Quoted("harbour", "Two boats sank.")));

        assertThat(straight.grounded()).isTrue();
        assertThat(straight.verbatim()).isFalse();
        assertThat(changed.grounded()).isFalse();
        assertThat(changed.shortcomings()).contains("a quoted span is not in its document");
    }

    @Test
    void whatCannotBeAnsweredIsToBeDeclined() {
        SetQuestion question = new Ask().answerable(false).made();

        assertThat(scorer.score(question, found("x")).handled()).isFalse();
        assertThat(scorer.score(question, new Reply("fact", true, "?", List.of(), 1))
                        .handled())
                .isTrue();
    }

    @Test
    void turningAwayWhatIsOutOfScopeIsDecliningToo() {
        SetQuestion question =
                new Ask().answerable(false).intent("out-of-scope").made();

        assertThat(scorer.score(question, new Reply("out-of-scope", false, "No.", List.of(), 1))
                        .handled())
                .isTrue();
        assertThat(scorer.score(question, new Reply("out-of-scope", false, "No.", List.of(SANK), 1))
                        .handled())
                .isFalse();
        assertThat(scorer.score(question, new Reply("out-of-scope", false, " ", List.of(), 1))
                        .handled())
                .isFalse();
    }

    @Test
    void decliningWhatCanBeAnsweredIsNeitherRightNorCited() {
        SetQuestion question = new Ask().all(List.of("three")).evidence(SANK).made();
        Score score = scorer.score(question, new Reply("fact", true, "Three", List.of(SANK), 1));

        assertThat(score.right()).isFalse();
        assertThat(score.cited()).isFalse();
        assertThat(score.shortcomings()).containsExactly("abstained");
    }

    @Test
    void smallTalkIsHandledByItsIntent() {
        SetQuestion question = new Ask().intent("greeting").made();

        assertThat(scorer.score(question, new Reply("greeting", false, "Hello", List.of(), 1))
                        .handled())
                .isTrue();
        assertThat(scorer.score(question, new Reply("thanks", false, "Hello", List.of(), 1))
                        .handled())
                .isFalse();
        assertThat(scorer.score(question, new Reply("greeting", true, "Hello", List.of(), 1))
                        .handled())
                .isFalse();
        assertThat(scorer.score(question, new Reply("greeting", false, "", List.of(), 1))
                        .handled())
                .isFalse();
    }

    @Test
    void figuresLeaveOutWhatAMeasureIsNotAbout() {
        Figures figures = Figures.of(List.of(
                scorer.score(new Ask().all(List.of("three")).evidence(SANK).made(), found("three", SANK)),
                scorer.score(new Ask().all(List.of("three")).made(), found("four")),
                scorer.score(new Ask().answerable(false).made(), found("x")),
                scorer.score(new Ask().intent("greeting").made(), new Reply("greeting", false, "Hi", List.of(), 9))));

        assertThat(figures.overall()).containsEntry("right", new Share(1, 2));
        assertThat(figures.overall()).containsEntry("right and cited", new Share(1, 2));
        assertThat(figures.overall()).containsEntry("grounded", new Share(1, 1));
        assertThat(figures.overall()).containsEntry("abstention: unanswerable", new Share(0, 1));
        assertThat(figures.overall()).containsEntry("chat handled", new Share(1, 1));
        assertThat(figures.overall()).containsEntry("all handled", new Share(2, 4));
        assertThat(figures.byIntent().keySet()).containsExactly("fact", "greeting");
        assertThat(figures.millis()).isEqualTo(new Figures.Millis(1, 9));
    }

    private int covered(SetQuestion question, String quote) {
        return scorer.covered(question, List.of(new Quoted("harbour", quote)));
    }

    private static Reply found(String answer, Quoted... citations) {
        return new Reply("fact", false, answer, List.of(citations), 1);
    }

    /** A question that anything answers, to be narrowed. */
    private static final class Ask {
        private String intent = "fact";
        private boolean answerable = true;
        private List<List<String>> all = List.of();
        private List<String> none = List.of();
        private List<Quoted> evidence = List.of();
        private int needed = 1;

        Ask intent(String value) {
            intent = value;
            return this;
        }

        Ask answerable(boolean value) {
            answerable = value;
            return this;
        }

        Ask all(List<String> group) {
            all = Stream.concat(all.stream(), Stream.of(group)).toList();
            return this;
        }

        Ask none(String... values) {
            none = List.of(values);
            return this;
        }

        Ask evidence(Quoted... values) {
            evidence = List.of(values);
            return this;
        }

        Ask needed(int value) {
            needed = value;
            return this;
        }

        SetQuestion made() {
            return new SetQuestion("q", Optional.empty(), "?", intent, answerable, all, none, evidence, needed);
        }
    }
}
