package rapporteur.console;

import java.util.Optional;
import rapporteur.answer.Answer;
import rapporteur.answer.Trace;
import rapporteur.question.Conversation;

/** A conversation: answers what is typed until there is no more. */
final class Chat {
    private final Workroom room;
    private final ChatLines lines;
    private final ChatCommands commands;
    private Conversation conversation;
    private Optional<ChatCommands.Reply> last = Optional.empty();
    private String edition;

    Chat(Workroom room, ChatLines lines) {
        this.room = room;
        this.lines = lines;
        this.commands = new ChatCommands(room, lines);
        this.conversation = room.conversation();
        this.edition = room.edition();
    }

    /** @return whether everything that was asked got a reply */
    boolean run() {
        boolean allReplied = true;
        boolean more = true;
        if (lines.typed()) {
            greet();
        }

        while (more) {
            Optional<String> line = lines.next();
            String typed = line.orElse("").strip();

            beginAnewIfDocumentsChanged();
            if (line.isEmpty()) {
                more = false;
            } else if (typed.startsWith("/")) {
                more = commands.run(typed, last, lines.page());
            } else if (!typed.isEmpty()) {
                allReplied &= reply(typed);
            }
        }

        return allReplied;
    }

    /** What was said rests on documents that may be gone by now. */
    private void beginAnewIfDocumentsChanged() {
        String now = room.edition();
        if (!now.equals(edition)) {
            edition = now;
            conversation = room.conversation();
            last = Optional.empty();
            lines.page().print("The documents have changed, so the conversation begins anew.");
        }
    }

    private void greet() {
        int documents = room.reading().size();
        Page page = lines.page();
        page.print("Ask about " + DocumentText.count(documents, "document") + ". /help says what else there is.");
        Examples.of(room.reading())
                .ifPresent(examples -> page.print("", "For example: " + examples, page.ink()::faint));
    }

    /** One failure does not end the conversation. */
    private boolean reply(String question) {
        Page page = lines.page();
        try {
            Trace trace = new Trace();
            Answer answer = room.respondent().answer(question, conversation, trace);
            last = Optional.of(new ChatCommands.Reply(answer, trace));
            AnswerText.print(answer, page);
            return true;
        } catch (RuntimeException failure) {
            page.print("", Failure.inWords(failure), page.ink()::bad);
            return false;
        } finally {
            page.gap();
        }
    }
}
