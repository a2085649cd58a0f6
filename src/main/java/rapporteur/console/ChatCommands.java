package rapporteur.console;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.answer.Trace;
import rapporteur.index.Space;
import rapporteur.quiz.Choosing;

/** The commands of a chat that begin with a slash. Most are about the last answer. */
final class ChatCommands {
    static final List<String> NAMES = List.of("/documents", "/help", "/quit", "/quiz", "/sources", "/why");

    private static final int QUESTIONS = 5;
    private static final int MOST_QUESTIONS = 99;

    private final Workroom room;
    private final ChatLines lines;

    /** An answer, and how it came about. */
    record Reply(Answer answer, Trace trace) {}

    ChatCommands(Workroom room, ChatLines lines) {
        this.room = room;
        this.lines = lines;
    }

    /** Does what the line says; {@code false} when that is to leave. */
    boolean run(String line, Optional<Reply> last, Page page) {
        String[] words = line.split("\\s+", 2);
        String given = words[0].toLowerCase(Locale.ROOT);
        String argument = words.length > 1 ? words[1] : "";

        switch (meant(given)) {
            case "/sources" -> sources(argument, last, page);
            case "/why" -> why(last, page);
            case "/documents" -> DocumentsListCommand.print(room.reading().documents(), page);
            case "/help" -> help(page);
            case "/quiz" -> quiz(argument);
            case "/quit" -> {
                return false;
            }
            default -> page.print("There is no " + given + "; /help lists what there is.");
        }
        return true;
    }

    /** A beginning is enough where only one command has it. */
    private static String meant(String given) {
        List<String> meant =
                NAMES.stream().filter(name -> name.startsWith(given)).toList();
        return meant.size() == 1 ? meant.getFirst() : given.equals("/exit") ? "/quit" : given;
    }

    private void quiz(String argument) {
        boolean number = argument.strip().matches("\\d{1,2}");
        int count = number ? Math.clamp(Integer.parseInt(argument.strip()), 1, MOST_QUESTIONS) : QUESTIONS;
        new QuizTalk(room, lines).play(Choosing.any(count).from(room.items().items(Space.SHARED), new SecureRandom()));
    }

    private static void help(Page page) {
        page.print("Ask in your own words. A follow-up may leave out what was said: \"what else did he say?\"");
        new Table("", "")
                .row("/sources", "the passages behind the last answer, in their context; /sources 2 for one of them")
                .row("/why", "how the last question was understood, and what its answer rests on")
                .row("/documents", "the documents that answers come from")
                .row("/quiz", "questions made from the documents; /quiz 10 for ten of them")
                .row("/help", "this")
                .row("/quit", "leaves, as Ctrl-D does")
                .printRows(page, "  ");
        page.print("TAB completes commands, names of people and titles; the arrow keys bring back earlier lines.");
    }

    private static void sources(String argument, Optional<Reply> last, Page page) {
        List<Citation> citations =
                last.map(Reply::answer).map(ChatCommands::sources).orElse(List.of());
        if (citations.isEmpty()) {
            page.print(last.isEmpty() ? "Nothing has been answered yet." : "The last answer has no sources.");
            return;
        }

        List<Citation> wanted = argument.isBlank()
                ? citations
                : citations.stream()
                        .filter(citation -> argument.strip().equals(citation.number() + ""))
                        .toList();
        if (wanted.isEmpty()) {
            page.print("The last answer has no source " + argument.strip() + ", only 1 to " + citations.size() + ".");
            return;
        }

        if (last.orElseThrow().answer() instanceof Answer.Declined) {
            page.print("The last question was not answered; these passages come nearest.");
        }
        wanted.forEach(citation -> PassageInContext.print(citation, page));
    }

    private static List<Citation> sources(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> found.citations();
            case Answer.Declined declined -> declined.nearest();
            case Answer.Choice choice -> List.of();
            case Answer.Chat chat -> List.of();
        };
    }

    private static void why(Optional<Reply> last, Page page) {
        if (last.isEmpty()) {
            page.print("Nothing has been answered yet.");
            return;
        }

        Answer answer = last.get().answer();
        Explanation.print(answer.question(), last.get().trace(), page);
        switch (answer) {
            case Answer.Found found -> {
                page.print("The answer rests on "
                        + DocumentText.count(found.citations().size(), "citation") + ":");
                found.citations().forEach(c -> page.print("  ", "[" + c.number() + "] " + AnswerText.inShort(c)));
            }
            case Answer.Declined declined ->
                page.print("No passage was close enough to rest an answer on, so there is none.");
            case Answer.Choice choice -> page.print("The question fits several people, and none is taken by guessing.");
            case Answer.Chat chat -> page.print("The reply says nothing about the documents, so it needs no proof.");
        }
    }
}
