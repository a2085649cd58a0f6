package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import rapporteur.answer.Citation;
import rapporteur.answer.memory.Exchange;
import rapporteur.answer.memory.Given.Outcome;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Pages;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Reading;

/** An answer as a message: the question, the answer, the proof, and what can be done next. */
final class AnswerView {
    private static final int QUESTION_SHOWN = 300;
    private static final int NAME_SHOWN = 80;
    private static final int IN_ROW = 5;
    private static final int CHOICES = 2 * IN_ROW;

    private final Words words;

    AnswerView(Words words) {
        this.words = words;
    }

    /** For whom the message is: {@code sharer} is who shows it to all, absent for the one who asked. */
    record Audience(boolean secluded, Optional<String> sharer) {
        static Audience asker(boolean secluded) {
            return new Audience(secluded, Optional.empty());
        }
    }

    /** A page of the answer, from 0; the last one where there are fewer. Where the documents have changed since, that is said instead. */
    Sheet sheet(Exchange exchange, int page, Audience audience, Reading reading) {
        Optional<List<Citation>> citations = exchange.citations(reading);
        if (citations.isEmpty()) {
            return changed();
        }

        String question = audience.sharer()
                        .map(name -> words.text("answer.shared", Markdown.label(name, NAME_SHOWN)) + "\n")
                        .orElse("")
                + question(exchange);
        String longestFoot = foot(999, 999);
        List<List<String>> pages = Pages.of(
                blocks(exchange, citations.get()),
                Sheet.MOST_CHARACTERS - question.length() - longestFoot.length(),
                words.text("page.continued"));
        int shown = Math.min(page, pages.size() - 1);

        List<String> texts = new ArrayList<>();
        texts.add(question);
        texts.addAll(pages.get(shown));
        if (pages.size() > 1) {
            texts.add(foot(shown, pages.size()));
        }
        return new Sheet(texts, choices(exchange))
                .with(suggestions(exchange))
                .with(reading(exchange, shown, pages.size()))
                .with(goingOn(exchange, audience))
                .with(judging(exchange));
    }

    /** Not even the question is told again: a button may have asked it, in words of the documents. */
    Sheet changed() {
        return Sheet.of(words.text("answer.changed", words.command("ask")));
    }

    /**
     * The question as asked, so that an answer can be understood where the question can't be seen, with what was taken over from
     * the question before.
     */
    private String question(Exchange exchange) {
        String question =
                Markdown.bold(words.text("answer.question")) + " " + Markdown.label(exchange.asked(), QUESTION_SHOWN);
        return exchange.carriedOver()
                .map(carried -> question + "\n"
                        + Markdown.small(words.text("answer.about", Markdown.label(carried, QUESTION_SHOWN))))
                .orElse(question);
    }

    private String foot(int page, int pages) {
        return Markdown.small(words.text("page.number", page + 1, pages));
    }

    private List<Block> blocks(Exchange exchange, List<Citation> citations) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.lines(exchange.given().prose().in(words.locale())));
        if (exchange.given().outcome() == Outcome.FOUND) {
            CitationBlocks proof = new CitationBlocks(words);
            citations.forEach(citation -> blocks.add(proof.of(citation)));
        }
        return blocks;
    }

    private List<Button> reading(Exchange exchange, int page, int pages) {
        boolean found = exchange.given().outcome() == Outcome.FOUND;
        boolean declined = exchange.given().outcome() == Outcome.DECLINED;
        boolean near = declined && !exchange.given().proofs().isEmpty();
        return Buttons.in(words)
                .addIf(found, "context", Action.CONTEXT, exchange.id(), 1)
                .addIf(page > 0, "back", Action.PAGE, exchange.id(), page - 1)
                .addIf(page < pages - 1, "more", Action.PAGE, exchange.id(), page + 1)
                .addIf(near, "nearest", Action.NEAREST, exchange.id())
                .addIf(declined, "gap", Action.GAP, exchange.id())
                .row();
    }

    /** A button for each of what may be meant, as many as a few rows hold; the rest can be typed. */
    private List<List<Button>> choices(Exchange exchange) {
        List<List<Button>> rows = new ArrayList<>();
        Buttons row = Buttons.in(words);
        int most = Math.min(exchange.given().options().size(), CHOICES);
        for (int i = 0; i < most; i++) {
            row.named(exchange.given().options().get(i).label(), Action.PICK, exchange.id(), i);
            if (i % IN_ROW == IN_ROW - 1 || i == most - 1) {
                rows.add(row.row());
                row = Buttons.in(words);
            }
        }
        return rows;
    }

    /** Questions that can be asked next: asked in English, which is understood, and read in the reader's language. */
    private List<Button> suggestions(Exchange exchange) {
        Buttons row = Buttons.in(words);
        int most = Math.min(exchange.given().suggestions().size(), IN_ROW);
        for (int i = 0; i < most; i++) {
            row.named(exchange.given().suggestions().get(i).in(words.locale()), Action.SUGGESTION, exchange.id(), i);
        }
        return row.row();
    }

    private List<Button> goingOn(Exchange exchange, Audience audience) {
        return Buttons.in(words)
                .add("follow", Action.FOLLOW, exchange.id())
                .addIf(audience.secluded(), "share", Action.SHARE, exchange.id())
                .add("dismiss", Action.DISMISS, exchange.id())
                .row();
    }

    private List<Button> judging(Exchange exchange) {
        Outcome outcome = exchange.given().outcome();
        boolean claims = outcome == Outcome.FOUND || outcome == Outcome.DECLINED;
        return Buttons.in(words)
                .addIf(claims, "helpful", Action.HELPFUL, exchange.id())
                .addIf(claims, "unhelpful", Action.UNHELPFUL, exchange.id())
                .row();
    }
}
