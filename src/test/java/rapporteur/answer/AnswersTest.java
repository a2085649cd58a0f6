package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.Talks.ask;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Talks;
import rapporteur.question.Conversation;
import rapporteur.question.Option;

class AnswersTest {
    @Test
    void whoSaidNamesTheSpeakerOfQuotedWords() {
        Answer.Found answer = found("who said \"we have counted the excuses\"?");

        assertThat(answer.text()).startsWith("Petra Lindqvist");
        assertThat(answer.citations().getFirst().quote()).contains("we have counted the excuses");
    }

    @Test
    void whoSaidNamesTheSpeakerOfAnIdea() {
        assertThat(found("who said the catch is a matter for fishermen and not for lawyers")
                        .text())
                .startsWith("Tomas Okafor");
    }

    @Test
    void wordsThatAreRelayedBelongToWhoeverSaidThemFirst() {
        assertThat(found("who said \"Never lend a net to a neighbour\"?").text())
                .startsWith("My uncle (as told by Petra Lindqvist)");
    }

    @Test
    void wordsThatNobodySaidAreDeclined() {
        Answer.Declined answer = declined("who said \"the lake belongs to the birds\"?");

        assertThat(answer.text()).startsWith("Nobody in the corpus is quoted as saying that.");
    }

    @Test
    void aRefusalOffersQuestionsThatHaveAnAnswer() {
        List<Prose.Own> suggestions =
                declined("what did Okafor say about the hatchery?").suggestions();

        assertThat(suggestions).isNotEmpty();
        assertThat(suggestions).allSatisfy(each -> found(each.in(Locale.ENGLISH)));
    }

    @Test
    void whatWasWeighedIsPutDownForWhoeverAsksWhy() {
        Trace taken = new Trace();
        ask("why have the sturgeon dwindled?", Talks.conversation(), taken);
        Trace declined = new Trace();
        ask("what did Okafor say about the hatchery?", Talks.conversation(), declined);

        assertThat(taken.decisions().getLast().suffices()).isTrue();
        assertThat(taken.decisions().getLast().evidence().getFirst().quote()).contains("sturgeon");
        assertThat(declined.decisions()).noneMatch(Decision::suffices);
    }

    @Test
    void whatSaidGivesTheStatementsOnTheTopic() {
        assertThat(found("what did Okafor say about the barge?").text()).contains("declined to comment on the barge");
    }

    @Test
    void whatSaidGivesEverythingWhenAllIsWanted() {
        assertThat(found("everything Petra Lindqvist said").text())
                .contains("counted the fish", "four million crowns", "courts have spoken");
    }

    @Test
    void aSpeakerWhoSaidNothingAboutItIsDeclinedByName() {
        assertThat(declined("what did Okafor say about the hatchery?").text())
                .startsWith("Tomas Okafor is quoted in the corpus, but not about that.");
    }

    @Test
    void somebodyWhoIsNeverQuotedIsDeclinedByName() {
        assertThat(declined("what did Ivo Marsh say about the caviar?").text())
                .startsWith("Ivo Marsh is not quoted in the corpus.");
    }

    @Test
    void whatIsAskedAboutByNameHasToBeNamedWhereItIsSaid() {
        assertThat(found("what did Viktor Brandt say about Brell?").text()).contains("the pier at Brell was too short");
        assertThat(declined("what did Petra Lindqvist say about Brell?").text())
                .startsWith("Petra Lindqvist is quoted in the corpus, but not about that.");
    }

    @Test
    void nobodyElseOfTheOfficeSpeaksForSomebodyUnknown() {
        declined("what did minister Kowalczyk of Velmark say about the hatchery?");
    }

    @Test
    void anOfficeBeforeANameIsNoOtherName() {
        assertThat(found("what did mayor brandt say?").text()).contains("twice a day");
    }

    @Test
    void somebodyUnknownIsWrittenAsNamesAre() {
        assertThat(declined("what did angela merkel say about the caviar?").text())
                .startsWith("Angela Merkel is not quoted in the corpus.");
    }

    @Test
    void whatSidesHoldIsToldOfEachOfThem() {
        assertThat(found("what do Velmark and Osteria each say about the closed season?")
                        .text())
                .contains("41 boats", "the number at nine");
    }

    @Test
    void severalQuestionsOfOneMessageAreAllAnswered() {
        Answer.Found answer = found("When do the sturgeon talks resume? And how much will the hatchery cost?");

        assertThat(answer.text()).contains("June 2", "four million crowns");
        assertThat(answer.citations()).extracting(Citation::number).doesNotHaveDuplicates();
    }

    @Test
    void whatElseSomebodySaidIsAQuestionOfItsOwn() {
        assertThat(found("what did Petra Lindqvist say about counting fish and what did she say of the hatchery?")
                        .text())
                .contains("counted the fish", "four million crowns");
    }

    @Test
    void aQuestionThatHasNoAnswerSaysSoBesideOneThatHas() {
        assertThat(found("Who said the moon is a cheese of herring? When do the sturgeon talks resume?")
                        .text())
                .contains("Nobody in the corpus is quoted as saying that", "June 2");
    }

    @Test
    void whoeverOfTwoIsMeantIsAskedBack() {
        Conversation conversation = Talks.conversation();

        Answer.Choice choice = (Answer.Choice) ask("what did Brandt say?", conversation);
        assertThat(choice.options())
                .extracting(Option::label)
                .containsExactlyInAnyOrder("Olga Brandt", "Viktor Brandt");

        int viktor = choice.options().get(0).label().startsWith("Viktor") ? 1 : 2;
        assertThat(ask(viktor + ".", conversation).text()).contains("pier").doesNotContain("twice a day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what did Olga Brandt say?", "what did captain Brandt say?", "what did mayor brandt say"})
    void whoeverIsNamedPlainlyIsNotAskedBack(String question) {
        assertThat(ask(question)).isInstanceOf(Answer.Found.class);
    }

    @Test
    void whoIsDescribesThePersonInTheWordsOfTheDocuments() {
        assertThat(found("who is Tomas Okafor?").text()).contains("a spokesman for the Osterian Embassy in Lunden");
    }

    @Test
    void aNameThatMayBeNobodysIsToldOfWhereItStands() {
        assertThat(found("who is Lake Mirren?").text()).contains("sturgeon of Lake Mirren");
    }

    @Test
    void whoHasARoleIsWhoTheDocumentsCallSo() {
        assertThat(found("what is the name of the captain of the ferry?").text())
                .contains("Viktor Brandt, captain of the ferry");
        declined("who is the captain of the barge?");
        declined("who is the judge that sentenced the two skippers?");
        declined("what's the name of the ambassador whom Osteria recalled?");
    }

    @Test
    void whoLeadsADelegationLeadsNoOther() {
        assertThat(found("who leads the delegation of Velmark?").text()).contains("Petra Lindqvist");
        declined("who leads the delegation of Osteria?");
        assertThat(found("who leads the delegation of Velmark at the talks on the sturgeon?")
                        .text())
                .contains("Petra Lindqvist");
        declined("who leads the delegation of Velmark at the trade conference?");
    }

    @Test
    void whatIsCountedHasToBeSpokenOf() {
        assertThat(found("how many skippers are serving a prison sentence?").text())
                .contains("Two Osterian skippers");
        assertThat(found("how many skipers are serving a prison sentence?").text())
                .contains("Two Osterian skippers");
        declined("how many helicopters are in the closed season?");
    }

    @Test
    void aPriceIsMoneyAndThatOfWhatIsAskedFor() {
        assertThat(found("how much does the joint hatchery cost?").text()).contains("four million crowns");
        declined("how much did the sturgeon cost?");
        declined("how much does the dam at Karst cost?");
    }

    @Test
    void whichBankItIsIsToldByItsName() {
        declined("which bank pays for the hatchery?");
        declined("which court was it?");
    }

    @Test
    void theDeadAreCountedWhereSomebodyDied() {
        declined("how many skippers died in the closed season?");
        declined("how many people were killed for smuggling caviar?");
    }

    @Test
    void whoeverIsOnlyHeardOnSomethingElseHasNoPosition() {
        assertThat(found("what is Osteria's position on the closed season?").text())
                .contains("nine");
        declined("what is Osteria's position on the ferry?");
    }

    @Test
    void aFirstNameMakesNobodySomebodyElse() {
        assertThat(found("who is Tomas Okaffor?").text()).contains("Osterian Embassy");
        assertThat(declined("who is Petra Kowalczyk?").text()).startsWith("The corpus doesn't say who that is.");
    }

    @Test
    void whenSaysWhichDateAWeekdayMeans() {
        assertThat(found("when did the sturgeon talks open?").text()).contains("“Wednesday” means March 9, 2016.");
    }

    @Test
    void daysAreDatesHoweverTheMonthIsWritten() {
        assertThat(found("when is the first voyage planned?").text()).contains("May 21");
        assertThat(found("until when may the towns change the accord?").text()).contains("Nov. 30");
    }

    @Test
    void whatWasOverIsNotWhenSomethingWillBe() {
        assertThat(found("when did 41 boats break the closed season?").text()).contains("last year");
        declined("when will 41 boats break the closed season?");
        assertThat(found("when did 41 boats break the closed season that will end in June?")
                        .text())
                .contains("last year");
    }

    @Test
    void aPlaceMayBeginAsTheNameOfADayDoes() {
        assertThat(found("where will the ferry be repaired?").text()).contains("Montelair");
    }

    @Test
    void aPriceMayBeInACurrencyOfItsOwn() {
        assertThat(found("how much money was the pier mended for?").text()).contains("900 florins");
    }

    @Test
    void numbersThatDisagreeAreBothGiven() {
        assertThat(found("how many boats broke the closed season?").text()).contains("41 boats", "nine");
    }

    @Test
    void whyGivesTheReason() {
        assertThat(found("why have the sturgeon dwindled?").text()).contains("because a dam at Karst");
    }

    @Test
    void topicsAreThoseTheDelegationsDiscussed() {
        assertThat(found("what did the delegations discuss about the sturgeon?").text())
                .contains("closed seasons", "the size of nets", "hatchery");
    }

    @Test
    void casesAreThosePeopleInPrison() {
        assertThat(found("which skippers are in prison?").text()).contains("Ivo Marsh", "Dana Petrov");
    }

    @Test
    void inATranscriptTheAnswerIsTheTurnAfterTheQuestion() {
        assertThat(found("why did the minister not raise the two skippers?").text())
                .contains("the courts have spoken");
    }

    @Test
    void documentsAreListedWithTheirMentions() {
        Answer.Found answer = found("which documents mention the hatchery?");

        assertThat(answer.text())
                .contains("Lake states open talks on the sturgeon", "Press Briefing on the Lake Talks")
                .doesNotContain("ferry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in which documents does the hatchery turn up?",
                "list everything you have got that covers the hatchery"
            })
    void howDocumentsMentionSomethingIsNotLookedFor(String question) {
        assertThat(found(question).text())
                .contains("Lake states open talks on the sturgeon", "Press Briefing on the Lake Talks");
    }

    @Test
    void documentsThatQuoteSomebodyAreThoseWithWordsOfThatPerson() {
        Answer.Found answer = found("which documents quote Petra Lindqvist?");

        assertThat(answer.text())
                .contains("Lake states open talks on the sturgeon", "Press Briefing on the Lake Talks");
        assertThat(answer.citations())
                .extracting(Citation::quote)
                .anyMatch(quote -> quote.contains("the courts have spoken"));
    }

    @Test
    void aDocumentOfAKindIsFoundByTheKind() {
        Answer.Found answer = found("which of your documents is a transcript?");

        assertThat(answer.text()).contains("Press Briefing").doesNotContain("sturgeon");
        assertThat(answer.citations().getFirst().quote()).contains("Good afternoon.");
    }

    @Test
    void aSummaryBeginsWithTheLeadOfTheDocumentThatFits() {
        assertThat(found("summarize the article about the ferry accord").text())
                .startsWith("Harbour towns sign a ferry accord (2017-10-02)")
                .contains("fare of six crowns");
    }

    @Test
    void aSummaryIsFoundByANameThatStandsInTheDocumentOnce() {
        assertThat(found("give me a summary of the row with Viktor Brandt, keep it short")
                        .text())
                .startsWith("Harbour towns sign a ferry accord (2017-10-02)");
    }

    @Test
    void aSummaryIsMadeOfSentences() {
        assertThat(found("summarize the press briefing").text())
                .contains("hatchery will cost four million crowns")
                .doesNotContain("Spokeswoman Helen Aldridge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many tourists visit Lake Mirren?",
                "who is Ambassador Fatou Diallo?",
                "when was the opera house built?",
                "what did Prime Minister Olsen say about Osteria?",
                "what did Minister Montelair say about the closed season?",
                "what did Montelair say about the closed season?",
                "who is the captain of the Japanese ferry?",
                "how many boats broke the closed season in 1987?",
                "when did the 4th round of the sturgeon talks open?"
            })
    void whatTheCorpusDoesNotSayIsDeclined(String question) {
        declined(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tell me a joke", "write me a poem about spring", "what's the weather tomorrow", "bitcoin price"
            })
    void whatIsNotAboutTheCorpusIsDeclinedWithoutNearestPassages(String message) {
        assertThat(declined(message).nearest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "thank you very much", "what can you do?"})
    void smallTalkIsAnsweredWithoutClaims(String message) {
        assertThat(ask(message)).isInstanceOf(Answer.Chat.class);
    }

    @Test
    void aQuizAsksForTheSpeakerOfWordsInTheCorpus() {
        String text = ask("quiz me").text();
        String words = text.substring(text.indexOf('“') + 1, text.indexOf('”'));

        assertThat(Talks.LAKE + Talks.BRIEFING + Talks.HARBOUR).contains(words);
    }

    @Test
    void aFollowUpAboutAPersonMeansThePersonBefore() {
        Conversation conversation = Talks.conversation();
        ask("who is Tomas Okafor?", conversation);

        assertThat(ask("what did he say about the shares?", conversation).text())
                .contains("a matter for fishermen");
    }

    @Test
    void aFollowUpWithoutATopicKeepsTheTopic() {
        Conversation conversation = Talks.conversation();
        ask("why have the sturgeon dwindled?", conversation);

        assertThat(ask("where?", conversation)).isInstanceOf(Answer.Found.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and sum up the harbour talks",
                "and sum up the ferry accord of the harbour towns",
                "and how often does the ferry of the harbour towns sail?"
            })
    void aFollowUpThatNamesAnotherMatterLeavesTheOldOne(String message) {
        Conversation conversation = Talks.conversation();
        ask("why have the sturgeon dwindled?", conversation);

        Answer answer = ask(message, conversation);

        assertThat(answer.question().asked().carriedOver()).isEmpty();
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.citations())
                                .extracting(citation -> citation.document().id())
                                .containsOnly("harbour"));
    }

    @Test
    void whatIsNamedByNobodyIsOfTheDocumentSpokenOf() {
        Conversation conversation = Talks.conversation();
        ask("what will the joint ferry of Lunden and Brell cost?", conversation);

        assertThat(((Answer.Found) ask("ok, when was the accord signed by the towns?", conversation)).citations())
                .extracting(citation -> citation.document().id())
                .containsOnly("harbour");
    }

    @Test
    void aFollowUpOnTheSameDocumentKeepsTheMatter() {
        Conversation conversation = Talks.conversation();
        ask("what did the delegations discuss about the sturgeon?", conversation);

        assertThat(ask("and the joint hatchery?", conversation)
                        .question()
                        .asked()
                        .carriedOver())
                .isNotEmpty();
    }

    private static Answer.Found found(String question) {
        Answer answer = ask(question);
        assertThat(answer).as(answer.text()).isInstanceOf(Answer.Found.class);
        return (Answer.Found) answer;
    }

    private static Answer.Declined declined(String question) {
        Answer answer = ask(question);
        assertThat(answer).as(answer.text()).isInstanceOf(Answer.Declined.class);
        return (Answer.Declined) answer;
    }
}
