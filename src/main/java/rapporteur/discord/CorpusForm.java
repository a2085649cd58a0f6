package rapporteur.discord;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import rapporteur.corpus.Document;
import rapporteur.discord.Press.Action;

/** The forms in which moderators hand in texts, and say what these are. */
final class CorpusForm {
    private static final String FILES = "files";
    private static final String TEXT = "text";
    private static final String TITLE = "title";
    private static final String DATE = "date";
    private static final String URL = "url";
    private static final String KIND = "kind";
    private static final int MOST_FILES = 10;
    private static final int LONGEST_DETAIL = 400;

    private final Words words;

    CorpusForm(Words words) {
        this.words = words;
    }

    /** For documents that are new. */
    Modal adding() {
        return Modal.create(Press.of(Action.SUBMIT).id(), words.text("corpus.form"))
                .addComponents(files(MOST_FILES), text(), field(TITLE, ""), field(DATE, ""), field(URL, ""))
                .build();
    }

    /** For the text to stand in the place of a document's; what is said about the document is filled in. */
    Modal replacing(Document document) {
        return Modal.create(
                        Press.of(Action.REPLACE, Catalogue.key(document.id())).id(), words.text("corpus.replacing"))
                .addComponents(
                        files(1),
                        text(),
                        field(TITLE, document.title()),
                        field(DATE, document.date().toString()),
                        field(URL, document.source().link()))
                .build();
    }

    /** For what is said about a text that was handed in, with what is understood of it filled in. */
    Modal details(String proposal, Document document) {
        StringSelectMenu.Builder kinds = StringSelectMenu.create(KIND);
        for (Document.Kind kind : Document.Kind.values()) {
            kinds.addOption(words.text("kind." + kind), kind.toString());
        }
        return Modal.create(Press.of(Action.DETAILS, proposal).id(), words.text("button.details"))
                .addComponents(
                        field(TITLE, document.title()),
                        field(DATE, document.date().toString()),
                        field(URL, document.source().link()),
                        Label.of(
                                words.text("corpus.form.kind"),
                                kinds.setDefaultValues(document.kind().toString())
                                        .build()))
                .build();
    }

    private Label files(int most) {
        return Label.of(
                words.text("corpus.form.files"),
                AttachmentUpload.create(FILES)
                        .setRequiredRange(0, most)
                        .setRequired(false)
                        .build());
    }

    private Label text() {
        return Label.of(
                words.text("corpus.form.text"),
                TextInput.create(TEXT, TextInputStyle.PARAGRAPH)
                        .setRequired(false)
                        .build());
    }

    private Label field(String name, String value) {
        TextInput.Builder input =
                TextInput.create(name, TextInputStyle.SHORT).setRequired(false).setMaxLength(LONGEST_DETAIL);
        if (!value.isBlank()) {
            input.setValue(value.length() <= LONGEST_DETAIL ? value : value.substring(0, LONGEST_DETAIL));
        }
        return Label.of(words.text("corpus.form." + name), input.build());
    }

    /**
     * What was put into any of the forms.
     *
     * @throws RefusedException where the date is none
     */
    HandedIn read(ModalInteractionEvent event) {
        ModalMapping files = event.getValue(FILES);
        ModalMapping kind = event.getValue(KIND);
        return new HandedIn(
                files == null ? List.of() : files.getAsAttachmentList(),
                given(event, TEXT),
                given(event, TITLE),
                given(event, DATE).map(this::date),
                given(event, URL).orElse(""),
                kind == null
                        ? Optional.empty()
                        : kind.getAsStringList().stream().findFirst().flatMap(Document.Kind::named));
    }

    private static Optional<String> given(ModalInteractionEvent event, String field) {
        return Optional.ofNullable(event.getValue(field))
                .map(ModalMapping::getAsString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RefusedException(words.text("corpus.date"), e);
        }
    }
}
