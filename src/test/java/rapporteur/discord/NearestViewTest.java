package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.junit.jupiter.api.Test;
import rapporteur.answer.Citation;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.discord.layout.Sheet;

/** The nearest passages, more of them than one message holds. */
class NearestViewTest {
    private static final int PASSAGES = 6;

    private final Document log = log();
    private final NearestView view = new NearestView(
            Words.in(DiscordLocale.ENGLISH_US),
            "a1",
            log.passages().stream()
                    .map(passage -> new Citation(passage.number(), log, passage.span()))
                    .toList());

    private static Document log() {
        StringBuilder text = new StringBuilder("---\ntitle: The long log\ndate: 2023-01-01\n---\n");
        for (int day = 1; day <= PASSAGES; day++) {
            text.append("\nDay ")
                    .append(day)
                    .append(" begins. ")
                    .append("The keeper wrote that the sea was calm. ".repeat(30))
                    .append('\n');
        }
        byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
        return new DocumentReader(1_000_000).read("log.md", file, LocalDate.of(2023, 1, 1));
    }

    private static List<String> ids(Sheet page) {
        return page.rows().getFirst().stream().map(Button::getCustomId).toList();
    }

    @Test
    void nothingIsLeftOutAndEveryPageSaysThatItIsNoAnswer() {
        List<Sheet> pages = new ArrayList<>(List.of(view.page(0)));
        while (ids(pages.getLast()).contains("nearest_page:a1:" + pages.size())) {
            pages.add(view.page(pages.size()));
        }

        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page.texts().getFirst()).contains("They are not an answer"));
        String all = pages.stream().flatMap(page -> page.texts().stream()).collect(Collectors.joining("\n"));
        for (int day = 1; day <= PASSAGES; day++) {
            assertThat(all).contains("Day " + day + " begins.");
        }
        assertThat(all.split("the sea was calm", -1)).hasSize(PASSAGES * 30 + 1);
    }

    @Test
    void pagesAreTurnedInBothDirections() {
        assertThat(ids(view.page(0))).containsExactly("nearest_page:a1:1", "close");
        assertThat(ids(view.page(1))).startsWith("nearest_page:a1:0");
        assertThat(Press.parse("nearest_page:a1:1")).isPresent();
    }

    @Test
    void aPageThatIsNotThereIsTheLastOne() {
        assertThat(view.page(99)).isEqualTo(view.page(98));
        assertThat(ids(view.page(99))).noneMatch(id -> id.equals("nearest_page:a1:100"));
    }

    @Test
    void aPageIsTurnedWhereItStands() {
        Press turning = Press.parse("nearest_page:a1:1").orElseThrow();

        assertThat(Presses.acknowledgement(turning, true)).isEqualTo(Presses.Acknowledgement.EDIT);
    }
}
