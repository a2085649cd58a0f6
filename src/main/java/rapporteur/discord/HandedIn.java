package rapporteur.discord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.Attachment;
import rapporteur.corpus.Document;
import rapporteur.library.Submission;

/** Texts and files for the corpus, and what the moderator says about them; what is left open is guessed from the text. */
record HandedIn(
        List<Attachment> files,
        Optional<String> text,
        Optional<String> title,
        Optional<LocalDate> date,
        String url,
        Optional<Document.Kind> kind) {
    HandedIn {
        files = List.copyOf(files);
    }

    /** The files of a message, which say themselves what they are; or its text, of the day it was written. */
    static HandedIn of(Message message) {
        List<Attachment> files = message.getAttachments();
        Optional<LocalDate> date =
                files.isEmpty() ? Optional.of(message.getTimeCreated().toLocalDate()) : Optional.empty();
        Optional<String> text =
                Optional.of(message.getContentDisplay().strip()).filter(words -> files.isEmpty() && !words.isEmpty());
        return new HandedIn(files, text, Optional.empty(), date, message.getJumpUrl(), Optional.empty());
    }

    /** What is said, about one of the texts. */
    Submission about(String one) {
        return new Submission(one, title, date, url, kind);
    }

    /** The same about each of several texts, which can't all have the title. */
    HandedIn withoutTitle() {
        return new HandedIn(files, text, Optional.empty(), date, url, kind);
    }

    /** The same about a text that stays of the kind. */
    HandedIn of(Document.Kind same) {
        return new HandedIn(files, text, title, date, url, Optional.of(same));
    }
}
