package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Talks;
import rapporteur.index.Reading;
import rapporteur.question.Conversation.Turn;

class QuestionReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who said that the nets were too small?             | WHO_SAID
            "fish is gold" whose words are these               | WHO_SAID
            what did Lindqvist say about the hatchery          | WHAT_SAID
            gimme everything okafor said                       | WHAT_SAID
            which individual cases were raised                 | CASES
            which topics were on the agenda                    | TOPICS
            who's tomas okafor                                 | WHO_IS
            when do the talks resume?                          | WHEN
            where is the hatchery                              | WHERE
            how many boats broke the closed season             | HOW_MANY
            why have the sturgeon dwindled                     | WHY
            what is Osteria's position on the shares           | POSITION
            how do the two embassies each describe the barge?  | POSITION
            lindqvist vs okafor on the caviar                  | POSITION
            how many boats did each side count                 | HOW_MANY
            tl;dr of the ferry article pls                     | SUMMARY
            which documents mention the barge                  | LIST_DOCUMENTS
            hi there                                           | GREETING
            thx a lot                                          | THANKS
            help                                               | HELP
            quiz me                                            | QUIZ
            what's the weather like tomorrow                   | OUT_OF_SCOPE
            """)
    void theKindIsReadFromTheForm(String message, Intent intent) {
        assertThat(read(message).asked().intent()).isEqualTo(intent);
    }

    @Test
    void theWordsTypedAreKeptAsTheyWere() {
        assertThat(read("  What did the us say?? ").asked().text()).isEqualTo("  What did the us say?? ");
    }

    @Test
    void aMisspeltSpeakerIsRecognised() {
        Question.WhatSaid question = (Question.WhatSaid) read("what did lindqwist say about the hatchery?");

        assertThat(question.speakers()).extracting(Who::names).containsExactly(List.of("Petra Lindqvist"));
    }

    @Test
    void whatAQuestionIsAboutLeavesOutTheWordsOfAsking() {
        Question.When question = (Question.When) read("Could you please tell me when the talks resume?");

        assertThat(question.about()).isEqualTo("talks resume");
    }

    @Test
    void aFollowUpTakesItsTopicFromTheTurnBefore() {
        Question.Why question = (Question.Why) readAfter("where was the barge seized?", "why?");

        assertThat(question.about()).contains("barge");
        assertThat(question.asked().carriedOver()).contains("barge");
        assertThat(question.documents()).containsExactly("lake");
    }

    @Test
    void aPronounMeansWhoeverTheTurnBeforeWasAbout() {
        Question.WhatSaid question =
                (Question.WhatSaid) readAfter("who is Tomas Okafor?", "what did he say about the shares?");

        assertThat(question.speakers()).extracting(Who::words).containsExactly("Tomas Okafor");
        assertThat(question.about()).isEqualTo("shares");
    }

    @Test
    void aQuestionWithWordsOfItsOwnStandsAlone() {
        Question.Searching question =
                (Question.Searching) readAfter("who is Tomas Okafor?", "why does the dam at Karst block the sturgeon?");

        assertThat(question.asked().carriedOver()).isEmpty();
        assertThat(question.documents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "😀😀😀", "ØØØØ ¿¿", "a", "\u0000", "𝒲𝒽𝑜?"})
    void oddMessagesAreUnderstoodSomehow(String message) {
        assertThat(read(message).asked().text()).isEqualTo(message);
    }

    @Test
    void aVeryLongMessageIsCutNotRefused() {
        assertThat(read("why ".repeat(5_000)).asked().intent()).isNotNull();
    }

    private static Question read(String message) {
        try (Reading reading = Talks.reading()) {
            return Talks.questions().read(message, Talks.conversation(), reading);
        }
    }

    private static Question readAfter(String first, String second) {
        Conversation conversation = Talks.conversation();
        try (Reading reading = Talks.reading()) {
            Question before = Talks.questions().read(first, conversation, reading);
            conversation.remember(new Turn(before, List.of("lake"), List.of("Tomas Okafor")));
            return Talks.questions().read(second, conversation, reading);
        }
    }
}
