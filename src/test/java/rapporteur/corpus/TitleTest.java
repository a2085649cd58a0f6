package rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleTest {
    @Test
    void theFirstLineIsTheTitleAndNoPassage() {
        String file = "\n## Talks resume\n\nThe ministers met.";

        assertThat(Reading.of(file).title()).isEqualTo("Talks resume");
        assertThat(Reading.passages(file)).containsExactly("The ministers met.");
    }

    @Test
    void aTitleAloneIsAPassage() {
        assertThat(Reading.passages("Talks resume\n")).containsExactly("Talks resume");
    }

    @Test
    void aFirstLineThatIsASentenceIsBoth() {
        String file = "The ministers met on Friday.\n\nThey left on Sunday.";

        assertThat(Reading.of(file).title()).isEqualTo("The ministers met on Friday.");
        assertThat(Reading.passages(file)).hasSize(2);
    }

    @Test
    void aTitleWithAColonIsToldFromATurn() {
        assertThat(Reading.passages("Analysis: who owns the river\n\nNobody does."))
                .containsExactly("Nobody does.");
        assertThat(Reading.passages("Posner: Who owns it?\n\nOrtega: Nobody does."))
                .hasSize(2);
        assertThat(Reading.passages("MS. ORTEGA: Good morning\n\nNobody owns it."))
                .hasSize(2);
    }

    @Test
    void aTitleFromTheFrontMatterLeavesOnlyItsOwnLineOut() {
        assertThat(Reading.passages("---\ntitle: Talks Resume!\n---\nTalks resume!\nThe ministers met.\n\nThey left."))
                .containsExactly("The ministers met.", "They left.");
        assertThat(Reading.passages("---\ntitle: Talks\n---\nMinisters meet again\n\nThey left."))
                .containsExactly("Ministers meet again", "They left.");
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        String title = Reading.of("Ministers met and met ".repeat(20)).title();

        assertThat(title).hasSizeLessThanOrEqualTo(151).endsWith(" and…");
    }
}
