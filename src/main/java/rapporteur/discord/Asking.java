package rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import rapporteur.answer.memory.Exchange;
import rapporteur.answer.memory.Given;
import rapporteur.answer.memory.Place;
import rapporteur.discord.AnswerView.Audience;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Reading;
import rapporteur.question.Conversation;

/** From a question to the message with its answer. What is shown is remembered before it is shown. */
final class Asking {
    private final Reporter reporter;
    private final Memory memory;
    private final Allowance allowance;
    private final InstantSource clock;
    /** One processor is left for whatever else is to be done, which is to acknowledge what comes in, above all. */
    private final Semaphore thinking =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    Asking(Reporter reporter, Memory memory, Allowance allowance, InstantSource clock) {
        this.reporter = reporter;
        this.memory = memory;
        this.allowance = allowance;
        this.clock = clock;
    }

    /** @param secluded whether only the asker sees what the outlet shows */
    void ask(Inquiry inquiry, Visit visit, boolean secluded, Outlet outlet) {
        Words words = visit.words();
        if (inquiry.text().isBlank()) {
            outlet.show(Sheet.of(words.text("ask.empty", words.command("help"))));
            return;
        }
        Optional<Duration> wait = allowance.take(visit.place());
        if (wait.isPresent()) {
            outlet.show(Sheet.of(words.text("ask.wait", wait.get().toSeconds() + 1)));
            return;
        }

        Exchange exchange = answer(inquiry, visit);
        memory.exchanges().keep(exchange);
        try (Reading reading = reporter.on(visit.place().server()).reading()) {
            Sheet sheet = new AnswerView(words).sheet(exchange, 0, Audience.asker(secluded), reading);
            memory.exchanges().shown(exchange.id(), outlet.show(sheet));
        }
    }

    private Exchange answer(Inquiry inquiry, Visit visit) {
        Place place = visit.place();
        Instant now = clock.instant();
        Conversation conversation = reporter.conversation();
        inquiry.after()
                .or(() -> memory.exchanges().last(place, now.minus(memory.conversation())))
                .filter(this::stands)
                .ifPresent(before -> resume(conversation, before));

        thinking.acquireUninterruptibly();
        // Opened before: what changes meanwhile isn't taken for what the answer rests on.
        try (Reading before = reporter.on(place.server()).reading()) {
            Given given =
                    Given.of(reporter.on(place.server()).answer(inquiry.text(), conversation, inquiry.document()));
            String edition = before.edition();
            return new Exchange(Ids.next(), place, now, inquiry.text(), given, edition, conversation.last());
        } finally {
            thinking.release();
        }
    }

    /** A question can't lean on what was in documents that have changed or gone. */
    private boolean stands(Exchange before) {
        try (Reading reading = reporter.on(before.place().server()).reading()) {
            return before.citations(reading).isPresent();
        }
    }

    private static void resume(Conversation conversation, Exchange before) {
        before.turn().ifPresent(conversation::remember);
        conversation.offer(before.given().options());
    }
}
