package rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import rapporteur.answer.Answer;
import rapporteur.answer.AnswerSettings;
import rapporteur.answer.CorpusRespondent;
import rapporteur.answer.Respondent;
import rapporteur.answer.Trace;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.index.Writing;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.minutes.MinuteTaker;
import rapporteur.question.Conversation;
import rapporteur.question.IntentClassifier;
import rapporteur.question.QuestionReader;

/** Three documents about talks that never were, in a real index with the real models: made once for all tests that ask them. */
public final class Talks {
    public static final String LAKE = """
            ---
            title: Lake states open talks on the sturgeon
            date: 2016-03-09
            kind: article
            source: Lakeside Gazette
            ---
            Lake states open talks on the sturgeon

            LUNDEN, Velmark — Velmark and Osteria opened talks on the sturgeon of Lake Mirren on Wednesday, the first since Osteria recalled its ambassador in 2013 over a seized barge.

            "We have counted the fish, and we have counted the excuses," said Petra Lindqvist, fisheries minister of Velmark, who leads her country's delegation.

            Tomas Okafor, a spokesman for the Osterian Embassy in Lunden, said the shares of the catch were "a matter for fishermen, not for lawyers." He declined to comment on the barge.

            Velmark says 41 boats broke the closed season last year. Osteria's Fisheries Board puts the number at nine.

            "My uncle told me, 'Never lend a net to a neighbour,'" Lindqvist told reporters. "I begin to see what he meant."

            The delegations discussed closed seasons, the size of nets and a joint hatchery on the island of Brell. They did not agree on shares.

            Two Osterian skippers, Ivo Marsh and Dana Petrov, are serving three-year prison sentences in Velmark for smuggling caviar. Okafor asked for their release.

            The sturgeon have dwindled because a dam at Karst blocks the way to their spawning grounds. The talks resume in Osteria on June 2.
            """;

    public static final String BRIEFING = """
            ---
            title: Press Briefing on the Lake Talks
            date: 2016-03-11
            kind: transcript
            source: Foreign Ministry of Velmark
            ---
            Press Briefing on the Lake Talks

            Spokeswoman Helen Aldridge and Petra Lindqvist, Minister of Fisheries

            MS. ALDRIDGE: Good afternoon. The minister has a short statement.

            MS. LINDQVIST: Thank you, Helen. The hatchery will cost four million crowns, and each side will pay half of it.

            QUESTION: Why did you not raise the two skippers?

            MS. LINDQVIST: Because the courts have spoken, and a minister of fisheries does not sit in court.

            QUESTION: And the barge?

            MS. ALDRIDGE: I have nothing for you on the barge.
            """;

    public static final String HARBOUR = """
            ---
            title: Harbour towns sign a ferry accord
            date: 2017-10-02
            kind: article
            source: Lakeside Gazette
            ---
            Harbour towns sign a ferry accord

            The harbour towns of Lunden and Brell signed an accord on Monday to run a joint ferry, with a fare of six crowns.

            Mayor Olga Brandt of Lunden said the ferry would sail twice a day. The first voyage is planned for May 21.

            Viktor Brandt, captain of the ferry, said the pier at Brell was too short.

            The ferry will be repaired in Montelair every winter. The pier was mended for 900 florins. The towns may change the accord until Nov. 30.
            """;

    private static final Talks INSTANCE = new Talks();

    private final LuceneIndex index;
    private final Respondent respondent;
    private final QuestionReader questions;

    private Talks() {
        Path data = temporaryFolder();
        index = LuceneIndex.open(data.resolve("index"), "test");
        MinuteTaker minuteTaker = new MinuteTaker(Language.load(), new DateFinder());
        try (Writing writing = index.writing(Space.SHARED)) {
            Map.of("lake", LAKE, "briefing", BRIEFING, "harbour", HARBOUR).forEach((id, text) -> {
                Document document = read(id, text);
                writing.put(document, minuteTaker.take(document));
            });
            writing.commit();
        }
        questions = new QuestionReader(IntentClassifier.open(Path.of("config", "intents"), data));
        respondent = new CorpusRespondent(index, Space.SHARED, questions, AnswerSettings.DEFAULT);
    }

    public static Document read(String id, String text) {
        return new DocumentReader().read(id, text.getBytes(StandardCharsets.UTF_8), LocalDate.EPOCH);
    }

    public static Conversation conversation() {
        return new Conversation(InstantSource.system(), Duration.ofMinutes(30));
    }

    public static Answer ask(String question) {
        return INSTANCE.respondent.answer(question, conversation());
    }

    public static Answer ask(String question, Conversation conversation) {
        return INSTANCE.respondent.answer(question, conversation);
    }

    public static Answer ask(String question, Conversation conversation, Trace trace) {
        return INSTANCE.respondent.answer(question, conversation, trace);
    }

    public static QuestionReader questions() {
        return INSTANCE.questions;
    }

    /** To be closed. */
    public static Reading reading() {
        return INSTANCE.index.reading(Space.SHARED);
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("talks");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path done, IOException failure) throws IOException {
                    Files.delete(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
