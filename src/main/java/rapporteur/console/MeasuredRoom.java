package rapporteur.console;

import java.nio.file.Path;
import rapporteur.answer.Respondent;
import rapporteur.console.bench.Subject;
import rapporteur.corpus.Document;
import rapporteur.index.Index;
import rapporteur.index.Progress;
import rapporteur.minutes.Minutes;
import rapporteur.question.Conversation;

/** A workroom as what a benchmark measures. */
record MeasuredRoom(Workroom room) implements Subject {
    @Override
    public void update() {
        room.update(false, Progress.SILENT);
    }

    @Override
    public Document read(Path file) {
        return room.read(file);
    }

    @Override
    public Minutes take(Document document) {
        return room.take(document);
    }

    @Override
    public Index index() {
        return room.index();
    }

    @Override
    public Respondent respondent() {
        return room.respondent();
    }

    @Override
    public Conversation conversation() {
        return room.conversation();
    }

    @Override
    public Path indexFolder() {
        return room.data().resolve("index");
    }

    @Override
    public Class<?> program() {
        return room.program();
    }

    @Override
    public void close() {
        room.close();
    }
}
