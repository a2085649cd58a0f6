package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;
import static rapporteur.minutes.Taking.statements;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Document;
import rapporteur.minutes.Statement.Stance;

/** Speech without quotation marks: who is reported, where the content begins and where it ends. */
class IndirectSpeechTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoy Mira Solen was arrested in March, accused of selling charts.",
                "Envoy Mira Solen, criticised for the delay, stepped down on Friday.",
                "The pier, described as rotten, was closed on Friday."
            })
    void whoeverIsSpokenOfDoesNotSpeak(String text) {
        assertThat(statements(article(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Envoy Mira Solen closed the strait, saying it was full of ice.          | Mira Solen: it was full of ice
            Envoy Mira Solen has praised the pilots and said they saved the ferry.   | Mira Solen: they saved the ferry
            Envoy Mira Solen toured the port but has warned that the pier is rotten. | Mira Solen: the pier is rotten
            """)
    void aSecondVerbSharesTheSubjectOfTheFirst(String text, String statement) {
        assertThat(statements(article(text))).contains(statement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The strait, envoy Mira Solen said, will stay open.                       | Mira Solen: The strait … will stay open
            The strait will stay open, envoy Mira Solen said in a letter on Monday.  | Mira Solen: The strait will stay open
            The strait will stay open, said envoy Mira Solen.                        | Mira Solen: The strait will stay open
            The strait will stay open, envoy Mira Solen told the guild, as the crowd cheered. | Mira Solen: The strait will stay open
            The two sides, it said, “will meet again in May.”                        | it: The two sides … “will meet again in May.”
            According to envoy Mira Solen, the strait will stay open.                | Mira Solen: the strait will stay open
            By the guild's count, 40 ferries are late.                               | the guild: 40 ferries are late
            The harbor ministry puts the number of late ferries at 40.               | The harbor ministry: the number of late ferries at 40
            The two sides reaffirmed that the pact of 1994 remains in force.         | The two sides: the pact of 1994 remains in force
            “The strait is open,” said the government's spokeswoman, Mira Solen.     | Mira Solen: “The strait is open,”
            """)
    void theAttributionMayStandInsideOrBehind(String text, String statement) {
        assertThat(statements(article(text))).containsExactly(statement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Envoy Mira Solen said on Monday that the strait was open.                | Mira Solen: the strait was open
            Envoy Mira Solen told the harbor pilots that the strait was open.        | Mira Solen: the strait was open
            Envoy Mira Solen told the guild this week she would resign.              | Mira Solen: she would resign
            Envoy Mira Solen asked the pilots whether the strait was open.           | Mira Solen: whether the strait was open
            Envoy Mira Solen called for a second ferry.                              | Mira Solen: a second ferry
            Mira Solen, who leads the guild and has a ferry, announced a strike.     | Mira Solen: a strike
            Envoy Mira Solen called on the guild to end the strike.                  | Mira Solen: the guild to end the strike
            Envoy Mira Solen complained about the fee.                               | Mira Solen: the fee
            In the joint letter on Friday, the two governments said the strait was open. | the two governments: the strait was open
            """)
    void theContentBeginsBehindListenersAndDays(String text, String statement) {
        assertThat(statements(article(text))).containsExactly(statement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            While envoy Mira Solen said the strait was open, the ferries stayed away.        | Mira Solen: the strait was open
            Envoy Mira Solen, who said the strait was open, was cheered.                     | Mira Solen: the strait was open
            Envoy Mira Solen called for a second ferry in an interview on Tuesday.           | Mira Solen: a second ferry
            Envoy Mira Solen said the strait was open, although the ferries stayed away.     | Mira Solen: the strait was open
            Envoy Mira Solen praised the harbor pilots but was booed by the guild.           | Mira Solen: the harbor pilots
            """)
    void theContentEndsWhereTheReporterGoesOn(String text, String statement) {
        assertThat(statements(article(text))).containsExactly(statement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Envoy Mira Solen said the strait was open and the guild said it was closed.      | Mira Solen: the strait was open | the guild: it was closed
            Envoy Mira Solen said the strait was open, but she warned that it would freeze.  | Mira Solen: the strait was open | Mira Solen: it would freeze
            """)
    void eachClauseHasItsOwnSpeaker(String text, String first, String second) {
        assertThat(statements(article(text))).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The guild laughed at envoy Mira Solen's claim that the strait was open.  | Mira Solen: the strait was open
            Despite Mira Solen's promise that it would end, the strike went on. | Mira Solen: it would end
            """)
    void aClaimBelongsToItsOwner(String text, String statement) {
        assertThat(statements(article(text))).containsExactly(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The island claimed by both sides is empty.",
                "The two sides kept to a date agreed in the spring.",
                "The paper reported the announcement.",
                "Envoy Mira Solen continued her voyage.",
                "The correspondent reported from the harbor."
            })
    void whatUttersNothingIsNoStatement(String text) {
        assertThat(statements(article(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoy Mira Solen joked that the ferry was a museum.",
                "Envoy Mira Solen conceded that the ferry was a museum.",
                "Envoy Mira Solen implied that the ferry was a museum.",
                "Envoy Mira Solen bragged that the ferry was a museum."
            })
    void verbsAreKnownInAllTheirForms(String text) {
        assertThat(statements(article(text))).containsExactly("Mira Solen: the ferry was a museum");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoy Mira Solen wants a second ferry.",
                "Envoy Mira Solen fears a hard winter.",
                "Envoy Mira Solen expects the strait to freeze."
            })
    void anAttitudeIsHeldAndNotSaid(String text) {
        List<Statement> statements = minutes(article(text)).statements();

        assertThat(statements).extracting(Statement::stance).containsExactly(Stance.HOLDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Envoy Mira Solen would not say whether the strait was open.     | DECLINES | would not      | say whether the strait was open
            Envoy Mira Solen wouldn't rule out a second ferry.             | DECLINES | wouldn't       | rule out a second ferry
            Envoy Mira Solen never said that the strait was open.           | DECLINES | never          | said that the strait was open
            Envoy Mira Solen ruled out a second ferry.                      | DENIES   | ruled          | a second ferry
            Envoy Mira Solen does not believe that the ice will hold.       | HOLDS    | does not believe | the ice will hold
            """)
    void whatIsNotSaidIsNotTakenForSaid(String text, Stance stance, String cue, String content) {
        Document document = article(text);

        assertThat(minutes(document).statements()).singleElement().satisfies(statement -> {
            assertThat(statement.stance()).isEqualTo(stance);
            assertThat(document.text(statement.cue())).isEqualTo(cue);
            assertThat(document.text(statement.content().getFirst())).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A pilot, who asked not to be named, said that the strait was open.",
                "A pilot who was not allowed to be named said the strait was open.",
                "A pilot, who was not authorized to speak publicly, said the strait was open.",
                "A pilot, who declined to be identified, told reporters that the strait was open.",
                "A pilot who had seen the charts said the strait was open.",
            })
    void whoeverIsNotNamedSaysWhatFollowsAndNotThat(String text) {
        assertThat(statements(article(text))).containsExactly("A pilot: the strait was open");
    }
}
