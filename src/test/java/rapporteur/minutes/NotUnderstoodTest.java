package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Document;
import rapporteur.corpus.UnreadableDocumentException;
import rapporteur.minutes.NotUnderstood.Reason;

/** Where a document is no English prose, its minutes say so and claim nothing. */
class NotUnderstoodTest {
    private static final String PROSE = "Envoy Mira Solen said on Monday that the ferry would sail in May.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La ministre Mira Solen a déclaré lundi que le bac reprendrait la mer au mois de mai si la météo le permet.",
                "Die Gesandte Mira Solen sagte am Montag, dass die Fähre im Mai wieder fahren werde, wenn das Wetter hält.",
                "La enviada Mira Solen dijo el lunes que el transbordador zarparía en mayo si el tiempo lo permitía.",
                "De gezant Mira Solen zei maandag dat de veerboot in mei weer zal varen als het weer het toelaat.",
                "Lähettiläs Mira Solen sanoi maanantaina, että lautta lähtee toukokuussa, jos sää sallii ja satama aukeaa.",
                "Посланник Мира Солен сказала в понедельник, что паром выйдет в море в мае.",
                "特使周一表示,渡轮将于五月启航。",
                "قالت المبعوثة يوم الاثنين إن العبارة ستبحر في مايو."
            })
    void anotherLanguage(String text) {
        assertNothingIsClaimed(text, Reason.OTHER_LANGUAGE);
    }

    @Test
    void code() {
        assertNothingIsClaimed("""
                int sail(Ferry ferry, int month) {
                    if (ferry.isLate() && month > 4) {
                        return say("Mira Solen said the ferry would sail");
                    }
                    return ferry.days[month];
                }
                """, Reason.CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| port | ships | fee |\n|---|---|---|\n| Sund | 12 | $40 |\n| Alma | 9 | $35 |\n",
                "port\tships\tfee\nSund\t12\t$40\nAlma\t9\t$35\n",
                "port,ships,fee\nSund,12,40\nAlma,9,35\nHollin,3,20\n",
                "2029  412  33\n2030  380  41\n2031  377  12\n"
            })
    void aTable(String text) {
        assertNothingIsClaimed(text, Reason.TABLE);
    }

    @Test
    void verse() {
        assertNothingIsClaimed("""
                The envoy said the sea was wide
                And wider still the harbour fee,
                The ferry told the evening tide
                That neither would be free

                O pilot, say the lamp is lit
                Upon the island in the rain,
                And tell the ones who wait for it
                We may not sail again
                """, Reason.VERSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"— — —\n\n***\n", "12 30 41", "Ferry fares and harbour fees"})
    void nothingThatIsASentence(String text) {
        assertThat(minutes(article(text)).notUnderstood())
                .extracting(NotUnderstood::reason)
                .containsOnly(Reason.NO_SENTENCES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROSE,
                "“We sail in May,” envoy Mira Solen said.\n“Not before,” she added.\nThe port waited.\n",
                "Envoy Mira Solen said that the ferry\nwould sail in May, and that the port of\nSund would be open by then.\n",
                "Mira Solen (Varda): the fee is $40 (up 3%); ships pay more.\n\nTalks go on.",
                "Stop shouting\nShow patience\nMend the holes in their nets.\n",
                "- fares are too high\n- nets are stolen\n- pilots want more pay\n"
            })
    void proseIsUnderstood(String text) {
        assertThat(minutes(article(text)).notUnderstood()).isEmpty();
    }

    @Test
    void onlyWhatIsNotUnderstoodIsLeftOut() {
        Document document = article(PROSE + """
                La ministre Dora Lenk a dit que le bac ne partirait pas et que le port serait fermé pour des mois.

                Les équipages ont répondu que la mer est à tout le monde et que le bac partira avec ou sans elle.

                """ + PROSE);
        Minutes minutes = minutes(document);

        assertThat(minutes.statements())
                .hasSize(2)
                .allMatch(said -> said.speaker().name().equals("Mira Solen"));
        assertThat(minutes.people()).extracting(Person::name).containsExactly("Mira Solen");
        assertThat(minutes.notUnderstood()).singleElement().satisfies(stretch -> {
            assertThat(stretch.reason()).isEqualTo(Reason.OTHER_LANGUAGE);
            assertThat(document.text(stretch.span())).startsWith("La ministre").endsWith("sans elle.");
        });
    }

    @Test
    void anEmptyDocumentIsRefusedBeforeThat() {
        assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> article(" \n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"le bac partira ", "12\t40\t"})
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void twoMillionCharactersWithoutAParagraph(String piece) {
        Minutes minutes = minutes(article(piece.repeat(2_000_000 / piece.length())));

        assertThat(minutes.notUnderstood()).isNotEmpty();
        assertThat(minutes.statements()).isEmpty();
    }

    private static void assertNothingIsClaimed(String text, Reason reason) {
        Minutes minutes = minutes(article(text));

        assertThat(minutes.notUnderstood()).extracting(NotUnderstood::reason).containsOnly(reason);
        assertThat(minutes.statements()).isEmpty();
        assertThat(minutes.people()).isEmpty();
        assertThat(minutes.topics()).isEmpty();
        assertThat(minutes.figures()).isEmpty();
    }
}
