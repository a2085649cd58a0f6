package rapporteur.discord;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message.Attachment;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import rapporteur.discord.Press.Action;
import rapporteur.library.LibraryException;
import rapporteur.library.Submission;

/** What a moderator put into the form for new documents; what is left open is guessed from the text. */
record CorpusForm(
        List<Attachment> files, Optional<String> text, Optional<String> title, Optional<LocalDate> date, String url) {
    private static final String FILES = "files";
    private static final String TEXT = "text";
    private static final String TITLE = "title";
    private static final String DATE = "date";
    private static final String URL = "url";
    private static final int MOST_FILES = 10;

    static Modal empty(Words words) {
        return Modal.create(Press.of(Action.SUBMIT).id(), words.text("corpus.form"))
                .addComponents(
                        Label.of(
                                words.text("corpus.form.files"),
                                AttachmentUpload.create(FILES)
                                        .setRequiredRange(0, MOST_FILES)
                                        .setRequired(false)
                                        .build()),
                        field(TEXT, TextInputStyle.PARAGRAPH, words.text("corpus.form.text")),
                        field(TITLE, TextInputStyle.SHORT, words.text("corpus.form.title")),
                        field(DATE, TextInputStyle.SHORT, words.text("corpus.form.date")),
                        field(URL, TextInputStyle.SHORT, words.text("corpus.form.url")))
                .build();
    }

    private static Label field(String id, TextInputStyle style, String label) {
        return Label.of(label, TextInput.create(id, style).setRequired(false).build());
    }

    /** @throws LibraryException where the date is none */
    static CorpusForm of(ModalInteractionEvent event, Words words) {
        ModalMapping files = event.getValue(FILES);
        return new CorpusForm(
                files == null ? List.of() : files.getAsAttachmentList(),
                given(event, TEXT),
                given(event, TITLE),
                given(event, DATE).map(text -> date(text, words)),
                given(event, URL).orElse(""));
    }

    private static Optional<String> given(ModalInteractionEvent event, String field) {
        return Optional.ofNullable(event.getValue(field))
                .map(ModalMapping::getAsString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static LocalDate date(String text, Words words) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new LibraryException(words.text("corpus.date"), e);
        }
    }

    /** The text with what is said about it. */
    Submission about(Submission text) {
        return new Submission(text.text(), title, date, url, Optional.empty());
    }

    /** The same about one of several texts, which can't all have the title. */
    CorpusForm withoutTitle() {
        return new CorpusForm(files, text, Optional.empty(), date, url);
    }
}
