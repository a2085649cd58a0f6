package rapporteur.quiz.study;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.index.Space;
import rapporteur.quiz.ItemBank;
import rapporteur.quiz.QuizItem;

/**
 * A student's cards: which one comes next, and what a mark makes of it. Before anything is shown the cards are brought in line with
 * the questions: one whose passage has changed moves to the question that asks the same now and is due at once, one whose question
 * is gone is retired. Days begin at midnight, UTC. Safe for use by many threads.
 */
public final class Study {
    private static final Duration SNOOZE = Duration.ofDays(1);

    private final Cards cards;
    private final ItemBank items;
    private final InstantSource clock;

    public Study(Cards cards, ItemBank items, InstantSource clock) {
        this.cards = cards;
        this.items = items;
        this.clock = clock;
    }

    /**
     * How things stand for a student: the next question, if there is one for now; how many cards are due, how many new ones may
     * still come today, and when the next one is due; and how many cards have been updated and retired since the last time.
     */
    public record Desk(
            Optional<QuizItem> next, int due, int fresh, Optional<Instant> nextDue, int updated, int retired) {}

    public Habits habits(String person) {
        return cards.habits(person).orElse(Habits.DEFAULT);
    }

    public Desk look(String person, Space space) {
        Map<String, QuizItem> known = items(space);
        InLine inLine = bringInLine(person, space, known);
        Instant now = now();
        List<Card> due = inLine.cards().stream()
                .filter(card -> !card.schedule().due().isAfter(now))
                .sorted(Comparator.comparing(card -> card.schedule().due()))
                .toList();
        List<QuizItem> fresh = fresh(person, space, known, inLine.cards());
        Optional<QuizItem> next = due.stream()
                .map(card -> known.get(card.item()))
                .findFirst()
                .or(() -> fresh.stream().findFirst());
        Optional<Instant> nextDue = inLine.cards().stream()
                .map(card -> card.schedule().due())
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
        return new Desk(next, due.size(), fresh.size(), nextDue, inLine.updated(), inLine.retired());
    }

    private Map<String, QuizItem> items(Space space) {
        Map<String, QuizItem> known = new LinkedHashMap<>();
        items.items(space).forEach(item -> known.put(item.id(), item));
        return known;
    }

    private record InLine(List<Card> cards, int updated, int retired) {}

    private InLine bringInLine(String person, Space space, Map<String, QuizItem> known) {
        List<Card> all = cards.of(person, space);
        Map<String, QuizItem> alike = new HashMap<>();
        known.values().forEach(item -> alike.put(Card.likeness(item), item));
        all.forEach(card -> alike.values().removeIf(item -> item.id().equals(card.item())));

        List<Card> standing = new ArrayList<>();
        int updated = 0;
        int retired = 0;
        for (Card card : all) {
            if (known.containsKey(card.item())) {
                standing.add(card);
                continue;
            }
            QuizItem successor = alike.remove(card.likeness());
            if (successor == null) {
                cards.retire(card);
                retired++;
            } else {
                Card moved = card.about(successor).with(dueAt(card.schedule(), now()));
                cards.move(card, moved);
                standing.add(moved);
                updated++;
            }
        }
        return new InLine(standing, updated, retired);
    }

    private static Schedule dueAt(Schedule schedule, Instant due) {
        return new Schedule(schedule.stage(), schedule.step(), schedule.memory(), due, schedule.lastReview());
    }

    /** Questions without a card, the easy ones first, as many as may still come today. */
    private List<QuizItem> fresh(String person, Space space, Map<String, QuizItem> known, List<Card> standing) {
        Instant midnight = now().truncatedTo(ChronoUnit.DAYS);
        long begun = cards.reviews(person, space).stream()
                .filter(review -> review.before().isNew() && !review.at().isBefore(midnight))
                .count();
        List<String> learnt = standing.stream().map(Card::item).toList();
        return known.values().stream()
                .filter(item -> !learnt.contains(item.id()))
                .sorted(Comparator.comparingDouble(QuizItem::difficulty))
                .limit(Math.max(0, habits(person).freshPerDay() - begun))
                .toList();
    }

    /** Marks the question; nothing where it can't be asked any more. */
    public Optional<Card> mark(String person, Space space, String item, Rating rating) {
        return Optional.ofNullable(items(space).get(item)).map(asked -> {
            Card card = card(person, space, asked);
            Instant now = now();
            Scheduler scheduler = new Scheduler(habits(person).retention());
            Card after = card.with(scheduler.marked(card.schedule(), rating, now));
            cards.mark(new Review(person, space, item, rating, now, card.schedule()), after);
            return after;
        });
    }

    private Card card(String person, Space space, QuizItem item) {
        return cards.of(person, space).stream()
                .filter(card -> card.item().equals(item.id()))
                .findFirst()
                .orElseGet(() -> new Card(person, space, item.id(), Card.likeness(item), Schedule.fresh(now())));
    }

    /** Puts the question off until tomorrow. */
    public void snooze(String person, Space space, String item) {
        Optional.ofNullable(items(space).get(item)).ifPresent(asked -> {
            Card card = card(person, space, asked);
            cards.keep(card.with(dueAt(card.schedule(), now().plus(SNOOZE))));
        });
    }

    /** Takes the last mark back; gives the question that was marked, nothing where there was none. */
    public Optional<String> undo(String person, Space space) {
        List<Review> reviews = cards.reviews(person, space);
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        Review last = reviews.getLast();
        Optional<Card> before = cards.of(person, space).stream()
                .filter(card ->
                        card.item().equals(last.item()) && !last.before().isNew())
                .map(card -> card.with(last.before()))
                .findFirst();
        cards.undo(last, before);
        return Optional.of(last.item());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
