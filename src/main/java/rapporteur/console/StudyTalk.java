package rapporteur.console;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rapporteur.index.Space;
import rapporteur.quiz.play.Paper;
import rapporteur.quiz.play.Result;
import rapporteur.quiz.study.Progress;
import rapporteur.quiz.study.Progress.Named;
import rapporteur.quiz.study.Rating;
import rapporteur.quiz.study.Study;

/** Study at the terminal: the same cards and marks as on Discord, of whoever sits there. */
final class StudyTalk {
    private static final List<Rating> RATINGS = List.of(Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.EASY);
    private static final int NAMES = 6;

    private final Workroom room;
    private final ChatLines lines;
    private final Study study;

    StudyTalk(Workroom room, ChatLines lines) {
        this.room = room;
        this.lines = lines;
        this.study = new Study(room.cards(), room.items(), InstantSource.system());
    }

    void learn() {
        boolean more = true;
        while (more) {
            Study.Desk desk = study.look(QuizTalk.PERSON, Space.SHARED);
            if (desk.updated() + desk.retired() > 0) {
                lines.page()
                        .print("Cards brought up to date because a passage changed: " + desk.updated()
                                + ". Cards taken out because a passage changed or was withdrawn: " + desk.retired()
                                + ".");
            }
            more = desk.next().isPresent() && card(Paper.of(desk.next().get(), QuizTalk.PERSON), desk);
            if (desk.next().isEmpty()) {
                lines.page()
                        .print("Nothing is due."
                                + desk.nextDue()
                                        .map(due -> " The next card comes at " + due + ".")
                                        .orElse(""));
            }
        }
    }

    /** Whether to go on. */
    private boolean card(Paper paper, Study.Desk desk) {
        PaperText text = new PaperText(room.reading(), lines.page());
        text.ask("Due: " + desk.due() + ", new: " + desk.fresh(), paper);
        String typed = lines.next().orElse("").strip();
        switch (typed) {
            case "" -> {
                return false;
            }
            case "/undo" ->
                lines.page()
                        .print(
                                study.undo(QuizTalk.PERSON, Space.SHARED).isPresent()
                                        ? "The last mark is taken back."
                                        : "There is no mark to take back.");
            case "/later" ->
                study.snooze(QuizTalk.PERSON, Space.SHARED, paper.item().id());
            case "?" -> {
                text.solve(paper);
                return markedByHand(paper);
            }
            default -> {
                boolean right = paper.accepts(typed);
                Page page = lines.page();
                page.print("", right ? "Right." : "Not right.", right ? page.ink()::good : page.ink()::bad);
                mark(paper, right ? Rating.GOOD : Rating.AGAIN);
                text.solve(paper);
            }
        }
        return true;
    }

    private boolean markedByHand(Paper paper) {
        lines.page().print("How was it? 1 again, 2 hard, 3 good, 4 easy");
        Optional<String> typed = lines.next().map(String::strip).filter(each -> each.matches("[1-4]"));
        typed.ifPresent(number -> mark(paper, RATINGS.get(Integer.parseInt(number) - 1)));
        return typed.isPresent();
    }

    private void mark(Paper paper, Rating rating) {
        study.mark(QuizTalk.PERSON, Space.SHARED, paper.item().id(), rating);
    }

    void tellProgress() {
        List<Result> results = room.games().resultsOf(QuizTalk.PERSON);
        Progress progress = Progress.of(
                room.cards().of(QuizTalk.PERSON, Space.SHARED),
                room.cards().reviews(QuizTalk.PERSON, Space.SHARED),
                results,
                room.items().items(Space.SHARED),
                InstantSource.system().instant());
        Page page = lines.page();
        page.print("Cards: " + progress.cards() + ". Marks: " + progress.marks() + ". Days in a row: "
                + progress.streak() + ".");
        page.print("Remembered when a card came back, in 30 days: " + share(progress.retention()));
        page.print("Due today and on the days after: "
                + progress.due().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        names("Right by person, the weakest first:", progress.people(), page);
        names("Right by topic, the weakest first:", progress.topics(), page);
    }

    private static void names(String heading, List<Named> names, Page page) {
        if (!names.isEmpty()) {
            page.heading(heading);
            names.stream().limit(NAMES).forEach(named -> page.print("  ", named.name() + ": " + share(named.share())));
        }
    }

    private static String share(Progress.Share share) {
        return share.right() + " of " + share.all();
    }
}
