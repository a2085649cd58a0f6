package rapporteur.quiz.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.play.Result;
import rapporteur.quiz.study.Schedule.Stage;

/**
 * How a student gets on: {@code streak} is the days in a row, up to today or yesterday, on which something was marked or answered;
 * {@code retention} the share of cards that were remembered when they came back after days, in the last 30; {@code due} the
 * number of cards that fall due on each of the coming days, today first; {@code people} and {@code topics} the shares of right
 * answers, of those with at least {@value #LEAST} answers, the weakest first.
 */
public record Progress(
        int cards, int marks, int streak, Share retention, List<Integer> due, List<Named> people, List<Named> topics) {
    private static final int DAYS_AHEAD = 14;
    private static final int LEAST = 2;
    private static final Duration LATELY = Duration.ofDays(30);

    public Progress {
        due = List.copyOf(due);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
    }

    /** So many of so many. */
    public record Share(int right, int all) {
        public double fraction() {
            return all == 0 ? 0 : (double) right / all;
        }

        private Share plus(boolean good) {
            return new Share(right + (good ? 1 : 0), all + 1);
        }
    }

    /** The share of right answers to questions about somebody or something. */
    public record Named(String name, Share share) {}

    private record Answer(String item, boolean right, Instant at) {}

    /** @param known the questions that can be asked now; what is about others isn't named */
    public static Progress of(
            List<Card> cards, List<Review> reviews, List<Result> results, Collection<QuizItem> known, Instant now) {
        List<Answer> answers = new ArrayList<>();
        reviews.forEach(each -> answers.add(new Answer(each.item(), each.rating() != Rating.AGAIN, each.at())));
        results.forEach(each -> answers.add(new Answer(each.item(), each.right(), each.at())));
        return new Progress(
                cards.size(),
                reviews.size(),
                streak(answers, day(now)),
                retention(reviews, now),
                due(cards, day(now)),
                shares(answers, known, QuizItem::people),
                shares(answers, known, QuizItem::topics));
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    private static int streak(List<Answer> answers, LocalDate today) {
        Set<LocalDate> days =
                answers.stream().map(each -> day(each.at())).collect(Collectors.toCollection(TreeSet::new));
        LocalDate day = days.contains(today) ? today : today.minusDays(1);
        int streak = 0;
        while (days.contains(day)) {
            streak++;
            day = day.minusDays(1);
        }
        return streak;
    }

    private static Share retention(List<Review> reviews, Instant now) {
        Share share = new Share(0, 0);
        for (Review review : reviews) {
            if (review.before().stage() == Stage.REVIEW && review.at().isAfter(now.minus(LATELY))) {
                share = share.plus(review.rating() != Rating.AGAIN);
            }
        }
        return share;
    }

    private static List<Integer> due(List<Card> cards, LocalDate today) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (Card card : cards) {
            LocalDate day = day(card.schedule().due());
            counts.merge(day.isBefore(today) ? today : day, 1, Integer::sum);
        }
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .map(day -> counts.getOrDefault(day, 0))
                .toList();
    }

    private static List<Named> shares(
            List<Answer> answers, Collection<QuizItem> known, Function<QuizItem, List<String>> names) {
        Map<String, QuizItem> items = new HashMap<>();
        known.forEach(item -> items.put(item.id(), item));
        Map<String, Share> shares = new LinkedHashMap<>();
        for (Answer answer : answers) {
            QuizItem item = items.get(answer.item());
            if (item != null) {
                names.apply(item)
                        .forEach(name -> shares.merge(
                                name,
                                new Share(0, 0).plus(answer.right()),
                                (before, one) -> before.plus(answer.right())));
            }
        }
        return shares.entrySet().stream()
                .filter(entry -> entry.getValue().all() >= LEAST)
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(named -> named.share().fraction()))
                .toList();
    }
}
