package rapporteur.discord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import rapporteur.answer.Citation;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Sheet;
import rapporteur.quiz.play.Paper;
import rapporteur.quiz.study.Card;
import rapporteur.quiz.study.Rating;
import rapporteur.quiz.study.Study.Desk;

/** Cards as messages: a question first, then what is right and what proves it. */
final class StudyView {
    /** A button says which one by its number here. */
    static final List<Rating> RATINGS = List.of(Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.EASY);

    private final Words words;
    private final PaperView papers;

    StudyView(Words words) {
        this.words = words;
        this.papers = new PaperView(words);
    }

    /** The next question, or that there is none for now. */
    Sheet desk(Desk desk, Optional<Paper> paper, boolean marked) {
        List<Block> blocks = new ArrayList<>();
        if (desk.updated() + desk.retired() > 0) {
            blocks.add(Block.of(words.text("study.news", desk.updated(), desk.retired())));
        }
        blocks.add(Block.of(Markdown.small(words.text("study.counts", desk.due(), desk.fresh()))));
        Buttons after = Buttons.in(words).addIf(marked, "undo", Action.CARD_UNDO);
        if (paper.isEmpty()) {
            blocks.add(Block.of(words.text("study.done")
                    + desk.nextDue()
                            .map(due -> " " + words.text("study.next", timestamp(due)))
                            .orElse("")));
            return papers.sheet(blocks).with(after.row());
        }
        String key = Catalogue.key(paper.get().item().id());
        blocks.add(papers.asked(paper.get()));
        return papers.sheet(blocks)
                .with(answering(paper.get(), key))
                .with(after.add("show", Action.CARD_SHOW, key)
                        .add("snooze", Action.CARD_SNOOZE, key)
                        .row());
    }

    private List<Button> answering(Paper paper, String key) {
        Buttons buttons = Buttons.in(words);
        if (!paper.pressed()) {
            return buttons.add("answer", Action.CARD_TYPE, key).row();
        }
        for (int i = 0; i < paper.shown().size(); i++) {
            buttons.named(Paper.letter(i), Action.CARD, key, i);
        }
        return buttons.row();
    }

    /** What is right, to be marked by whoever has thought of an answer. */
    Sheet back(Paper paper, List<Citation> proofs) {
        String key = Catalogue.key(paper.item().id());
        Buttons marks = Buttons.in(words);
        for (int i = 0; i < RATINGS.size(); i++) {
            marks.add(label(RATINGS.get(i)), Action.CARD_MARK, key, i);
        }
        return papers.sheet(solved(paper, Optional.empty(), proofs)).with(marks.row());
    }

    private static String label(Rating rating) {
        return switch (rating) {
            case AGAIN -> "mark.again";
            case HARD -> "mark.hard";
            case GOOD -> "mark.good";
            case EASY -> "mark.easy";
        };
    }

    /** What has been answered and marked by that. */
    Sheet marked(Paper paper, String answer, Card card, List<Citation> proofs) {
        String told = words.text(
                paper.accepts(answer) ? "study.right" : "study.wrong",
                papers.option(answer),
                timestamp(card.schedule().due()));
        return papers.sheet(solved(paper, Optional.of(told), proofs))
                .with(Buttons.in(words)
                        .add("next", Action.CARD_NEXT)
                        .add("undo", Action.CARD_UNDO)
                        .row());
    }

    private List<Block> solved(Paper paper, Optional<String> told, List<Citation> proofs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(papers.asked(paper));
        told.ifPresent(each -> blocks.add(Block.of(each)));
        blocks.add(Block.of(papers.solution(paper)));
        blocks.addAll(papers.proven(proofs));
        return blocks;
    }

    private static String timestamp(Instant time) {
        return "<t:" + time.getEpochSecond() + ":R>";
    }
}
