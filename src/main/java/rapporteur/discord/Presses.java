package rapporteur.discord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.modals.Modal;
import rapporteur.answer.Citation;
import rapporteur.answer.memory.Exchange;
import rapporteur.answer.memory.Given;
import rapporteur.corpus.Document;
import rapporteur.discord.AnswerView.Audience;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Listing;
import rapporteur.index.Reading;
import rapporteur.question.Option;

/** What buttons do. */
final class Presses {
    static final String QUESTION = "question";

    private final Reporter reporter;
    private final Memory memory;
    private final Asking asking;
    private final Acquisitions acquisitions;
    private final Confirmations confirmations;
    private final ReviewDesk review;
    private final Playing playing;
    private final Learning learning;

    Presses(
            Reporter reporter,
            Memory memory,
            Asking asking,
            Acquisitions acquisitions,
            Confirmations confirmations,
            ReviewDesk review,
            Playing playing,
            Learning learning) {
        this.review = review;
        this.playing = playing;
        this.learning = learning;
        this.reporter = reporter;
        this.memory = memory;
        this.asking = asking;
        this.acquisitions = acquisitions;
        this.confirmations = confirmations;
    }

    /** How a press is acknowledged, which decides who sees what comes of it. */
    enum Acknowledgement {
        /** The message is replaced. */
        EDIT,
        /** A new message, for the presser alone where there are others. */
        REPLY,
        /** A new message for everybody. */
        PUBLISH,
        /** A form. */
        FORM
    }

    static Acknowledgement acknowledgement(Press press, boolean messageIsOwn) {
        return switch (press.action()) {
            case TURN,
                    NEAREST_PAGE,
                    CATALOGUE,
                    DOCUMENT,
                    FORGET,
                    CLOSE,
                    DISMISS,
                    CONFIRM,
                    DISCARD,
                    ACCEPT,
                    REJECT,
                    SOLVE,
                    NEXT,
                    CARD,
                    CARD_SHOW,
                    CARD_MARK,
                    CARD_SNOOZE,
                    CARD_UNDO,
                    CARD_NEXT -> Acknowledgement.EDIT;
            case QUESTIONS, QUESTION, VETO, REINSTATE -> Acknowledgement.EDIT;
            // Others shall not lose the page they read, and the later pages shall be seen by nobody who doesn't ask for
            // them.
            case PAGE -> messageIsOwn ? Acknowledgement.EDIT : Acknowledgement.REPLY;
            case CONTEXT, PICK, SUGGESTION, NEAREST, GAP, HELPFUL, UNHELPFUL -> Acknowledgement.REPLY;
            case JOIN, LEAVE, BEGIN, STOP, PAUSE, RESUME, ANSWER, APPEAL, REPEAT, LIST -> Acknowledgement.REPLY;
            case SHARE -> Acknowledgement.PUBLISH;
            case FOLLOW, SUBMIT, REPLACE, DETAILS, ERASE, REWORD, TYPE, SOLVE_TYPED, CARD_TYPE -> Acknowledgement.FORM;
        };
    }

    /** The form that the button opens; empty where what it is about is gone. */
    Optional<Modal> form(ButtonInteractionEvent event, Press press, Visit visit) {
        Words words = visit.words();
        return switch (press.action()) {
            case DETAILS ->
                acquisitions
                        .proposed(press.subject(), visit)
                        .map(text -> new CorpusForm(words).details(press.subject(), text));
            case REWORD -> review.form(event, press, visit);
            case TYPE, SOLVE_TYPED, CARD_TYPE -> Optional.of(Playing.form(press, words));
            default -> Optional.of(followUp(press, words));
        };
    }

    private static Modal followUp(Press press, Words words) {
        TextInput question = TextInput.create(QUESTION, TextInputStyle.PARAGRAPH)
                .setMaxLength(AskCommand.LONGEST_QUESTION)
                .build();
        return Modal.create(press.id(), words.text("follow.title"))
                .addComponents(Label.of(words.text("follow.question"), words.text("follow.hint"), question))
                .build();
    }

    /** Does what the button says; it has been acknowledged. */
    void run(ButtonInteractionEvent event, Press press, Visit visit, Outlet outlet) {
        if (ReviewDesk.isAbout(press.action())) {
            review.run(event, press, visit, outlet);
            return;
        }
        if (Playing.isAbout(press.action())) {
            playing.run(event, press, visit, outlet);
            return;
        }
        if (Learning.isAbout(press.action())) {
            outlet.show(learning.done(press, visit));
            return;
        }
        Words words = visit.words();
        InteractionHook hook = event.getHook();
        switch (press.action()) {
            case CATALOGUE -> outlet.show(catalogue(press, visit));
            case DOCUMENT -> outlet.show(document(press, visit));
            case CLOSE -> hook.deleteOriginal().complete();
            case CONFIRM -> confirmations.confirm(event, press.subject(), visit, outlet);
            case DETAILS -> outlet.show(Sheet.of(words.text("corpus.expired")));
            case DISCARD -> confirmations.discard(press.subject(), visit, outlet);
            case FORGET -> {
                memory.personalData().forget(visit.place().user());
                learning.forget(visit.place().user());
                playing.forget(visit.place().user());
                outlet.show(Sheet.of(words.text("privacy.deleted")));
            }
            case DISMISS -> dismiss(event, press, visit);
            case PICK ->
                askOn(press, visit, outlet, given -> given.options().stream().map(Option::question));
            case SUGGESTION ->
                askOn(
                        press,
                        visit,
                        outlet,
                        given -> given.suggestions().stream().map(suggestion -> suggestion.in(Locale.ENGLISH)));
            default ->
                outlet.show(memory.exchanges()
                        .find(press.subject(), visit.place())
                        .map(exchange -> about(exchange, event, press, visit))
                        .orElseGet(() -> expired(words)));
        }
    }

    /** Asks the question that the button stands for. */
    private void askOn(Press press, Visit visit, Outlet outlet, Function<Given, Stream<String>> questions) {
        Optional<Exchange> before = memory.exchanges().find(press.subject(), visit.place());
        Optional<String> question = before.map(Exchange::given)
                .flatMap(given -> questions.apply(given).skip(press.number(1)).findFirst());
        if (question.isEmpty()) {
            outlet.show(expired(visit.words()));
            return;
        }
        if (!stands(before.get(), visit)) {
            outlet.show(new AnswerView(visit.words()).changed());
            return;
        }
        asking.ask(new Inquiry(question.get(), Optional.empty(), before), visit, visit.amongOthers(), outlet);
    }

    private boolean stands(Exchange exchange, Visit visit) {
        try (Reading reading = reporter.on(visit.place().server()).reading()) {
            return exchange.citations(reading).isPresent();
        }
    }

    static Sheet expired(Words words) {
        return Sheet.of(words.text("answer.expired", words.command("ask")));
    }

    private Sheet about(Exchange exchange, ButtonInteractionEvent event, Press press, Visit visit) {
        Words words = visit.words();
        return switch (press.action()) {
            case CONTEXT ->
                withCitations(
                        exchange,
                        visit,
                        (citations, reading) ->
                                new ContextView(words, exchange.id(), citations).around(press.number(1)));
            case TURN ->
                withCitations(
                        exchange,
                        visit,
                        (citations, reading) -> new ContextView(words, exchange.id(), citations)
                                .turned(press.number(1), press.number(2), press.number(3), press.number(4)));
            case NEAREST ->
                withCitations(
                        exchange,
                        visit,
                        (citations, reading) -> new NearestView(words, exchange.id(), citations).page(0));
            case NEAREST_PAGE ->
                withCitations(
                        exchange,
                        visit,
                        (citations, reading) -> new NearestView(words, exchange.id(), citations).page(press.number(1)));
            case PAGE -> {
                boolean secluded = event.getMessage().isEphemeral();
                yield answer(exchange, press.number(1), Audience.asker(secluded), visit);
            }
            case SHARE -> {
                String name = event.getUser().getEffectiveName();
                yield answer(exchange, 0, new Audience(false, Optional.of(name)), visit);
            }
            case HELPFUL, UNHELPFUL -> {
                boolean helpful = press.action() == Action.HELPFUL;
                memory.verdicts().judge(exchange.id(), visit.place().user(), helpful);
                yield Sheet.of(words.text(helpful ? "verdict.helpful" : "verdict.unhelpful"));
            }
            case GAP -> {
                memory.verdicts().reportGap(exchange.id(), visit.place().user());
                yield Sheet.of(words.text("gap.recorded"));
            }
            default -> throw new IllegalArgumentException(press + " is not about an exchange");
        };
    }

    private Sheet answer(Exchange exchange, int page, Audience audience, Visit visit) {
        try (Reading reading = reporter.on(visit.place().server()).reading()) {
            return new AnswerView(visit.words()).sheet(exchange, page, audience, reading);
        }
    }

    /** Nothing is shown of a document that has changed or gone since. */
    private Sheet withCitations(Exchange exchange, Visit visit, BiFunction<List<Citation>, Reading, Sheet> view) {
        try (Reading reading = reporter.on(visit.place().server()).reading()) {
            return exchange.citations(reading)
                    .filter(citations -> !citations.isEmpty())
                    .map(citations -> view.apply(citations, reading))
                    .orElseGet(() -> new AnswerView(visit.words()).changed());
        }
    }

    private Sheet catalogue(Press press, Visit visit) {
        Words words = visit.words();
        try (Reading reading = reporter.on(visit.place().server()).reading()) {
            return new DocumentViews(words).list(reading.documents(), press.number(0));
        }
    }

    private Sheet document(Press press, Visit visit) {
        Words words = visit.words();
        try (Reading reading = reporter.on(visit.place().server()).reading()) {
            Optional<Document> document = new Catalogue(reading)
                    .find(press.subject())
                    .map(Listing::id)
                    .flatMap(reading::document);
            return document.map(each -> new DocumentViews(words).show(each, press.number(1)))
                    .orElseGet(() -> Sheet.of(words.text("documents.gone", words.command("documents"))));
        }
    }

    /** Whoever asked may take an answer away, and whoever may delete messages in the channel. */
    private void dismiss(ButtonInteractionEvent event, Press press, Visit visit) {
        boolean asker = memory.exchanges()
                .find(press.subject(), visit.place())
                .filter(exchange -> exchange.place().user().equals(visit.place().user()))
                .isPresent();
        if (asker || event.getMessage().isEphemeral() || !visit.amongOthers() || mayDelete(event)) {
            event.getHook().deleteOriginal().complete();
        } else {
            event.getHook()
                    .sendMessage(Messages.creating(Sheet.of(visit.words().text("dismiss.refused"))))
                    .setEphemeral(true)
                    .complete();
        }
    }

    private static boolean mayDelete(ButtonInteractionEvent event) {
        return event.getMember() != null
                && event.getChannelType().isGuild()
                && event.getMember().hasPermission(event.getGuildChannel(), Permission.MESSAGE_MANAGE);
    }
}
