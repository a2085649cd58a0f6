package rapporteur.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import rapporteur.answer.Respondent;
import rapporteur.console.bench.Subject;
import rapporteur.corpus.Document;
import rapporteur.index.Index;
import rapporteur.index.Progress;
import rapporteur.minutes.Minutes;
import rapporteur.question.Conversation;

/** A workroom as what a benchmark measures. */
record MeasuredRoom(Workroom room, Folders folders) implements Subject {
    @Override
    public void update() {
        room.update(false, Progress.SILENT);
    }

    @Override
    public void embed(int most) {
        AtomicInteger left = new AtomicInteger(most);
        room.embed(Progress.SILENT, () -> left.getAndDecrement() > 0);
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
        return folders.data().resolve("index");
    }

    @Override
    public Path phraseFolder() {
        return folders.config().resolve("intents");
    }

    @Override
    public Path dataFolder() {
        return folders.data();
    }

    @Override
    public List<String> program(String... command) {
        List<String> arguments = new ArrayList<>(List.of(room.program().getName()));
        arguments.addAll(List.of(command));
        arguments.addAll(List.of("--corpus", folders.corpus().toString()));
        arguments.addAll(List.of("--data", folders.data().toString()));
        arguments.addAll(List.of("--config", folders.config().toString()));
        return arguments;
    }

    @Override
    public void close() {
        room.close();
    }
}
