package rapporteur.console;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.answer.Answer;
import rapporteur.answer.Respondent;
import rapporteur.answer.Trace;
import rapporteur.question.Conversation;

/** One question from the command line, or a file of them. */
@Command(
        name = "ask",
        description = "Answers one question, or with --batch a file of them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur ask 'What did Sharon Hom say about the cases?'",
            "  rapporteur ask --json who is Michael Posner",
            "  rapporteur ask --batch questions.jsonl > answers.jsonl",
            "%nA batch has one JSON object a line: {\"id\": …, \"question\": …}; lines with the same",
            "\"conversation\" are asked in order by one person. Answers come as JSON lines, in order.",
            "Documents are found by what they mean as well as by their words once they have vectors,",
            "which 'rapporteur index' and a batch make; one question is answered without waiting for any."
        })
final class AskCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question; several words are joined.")
    private List<String> words = List.of();

    @Option(
            names = "--batch",
            paramLabel = "FILE|-",
            description = "Answers each line of a file, - for standard input.")
    private @Nullable String batch;

    @Option(names = "--json", description = "Prints JSON, one object a line. A batch always does.")
    private boolean json;

    @Option(
            names = "--explain",
            description = "Says how the question was understood, what was weighed, and how long it took.")
    private boolean explain;

    AskCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String question = String.join(" ", words).strip();
        if (question.isEmpty() == (batch == null)) {
            throw new WrongUsageException("Give either a question or --batch with a file of questions.");
        }

        try (Workroom room = batch == null ? desk.openWithReadyVectors() : desk.openWithVectors()) {
            return batch == null ? answer(question, room) : answerEach(batch, room);
        }
    }

    private int answer(String question, Workroom room) {
        Respondent respondent = room.respondent();
        Conversation alone = room.conversation();
        Trace trace = new Trace();
        long began = System.nanoTime();
        Answer answer = respondent.answer(question, alone, trace);
        double millis = (System.nanoTime() - began) / 1e6;

        if (json) {
            Json.line(desk.out(), json(answer, millis, trace));
        } else {
            AnswerText.print(answer, desk.page());
            if (explain) {
                desk.page().gap();
                Explanation.print(answer.question(), trace, desk.page());
            }
        }
        return 0;
    }

    private int answerEach(String file, Workroom room) {
        Respondent respondent = room.respondent();
        Conversations conversations = new Conversations(room);

        return new Batch(desk).run(file, line -> {
            String question = line.text("question");
            Conversation conversation = conversations.of(line.optionalText("conversation"));

            Trace trace = new Trace();
            long began = System.nanoTime();
            Answer answer = respondent.answer(question, conversation, trace);
            return json(answer, (System.nanoTime() - began) / 1e6, trace);
        });
    }

    private Map<String, @Nullable Object> json(Answer answer, double millis, Trace trace) {
        return explain ? AnswerJson.explained(answer, millis, trace) : AnswerJson.of(answer, millis);
    }
}
