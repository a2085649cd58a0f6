package rapporteur.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import rapporteur.answer.memory.Exchange;
import rapporteur.answer.memory.PersonalData.Gap;
import rapporteur.answer.memory.PersonalData.Kept;
import rapporteur.answer.memory.PersonalData.Verdict;
import rapporteur.quiz.play.Result;
import rapporteur.quiz.study.Card;
import rapporteur.quiz.study.Habits;
import rapporteur.quiz.study.Review;
import rapporteur.quiz.study.StudentData;

/**
 * All that is kept about a person as JSON, for that person. What an answer says belongs to the documents, so it is there only as
 * long as these are, and only where the person may ask them.
 */
final class PrivacyExport {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PrivacyExport() {}

    static byte[] of(String user, Kept kept, StudentData.Kept learnt, Predicate<Exchange> open) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("user", user);
        json.put(
                "questions",
                kept.exchanges().stream()
                        .map(exchange -> json(exchange, open.test(exchange)))
                        .toList());
        json.put("verdicts", kept.verdicts().stream().map(PrivacyExport::json).toList());
        json.put("gaps", kept.gaps().stream().map(PrivacyExport::json).toList());
        json.put(
                "quizAnswers",
                learnt.results().stream().map(PrivacyExport::json).toList());
        json.put("cards", learnt.cards().stream().map(PrivacyExport::json).toList());
        json.put("marks", learnt.reviews().stream().map(PrivacyExport::json).toList());
        json.put("inListsOfTheBest", learnt.listed());
        learnt.habits().ifPresent(habits -> json.put("study", json(habits)));
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can't be written as JSON: " + json, e);
        }
    }

    private static Map<String, Object> json(Exchange exchange, boolean open) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", exchange.id());
        json.put("at", exchange.at().toString());
        json.put("channel", exchange.place().channel());
        exchange.place().server().ifPresent(server -> json.put("server", server));
        json.put("asked", exchange.asked());
        if (open) {
            json.put("answer", exchange.given().prose().in(Locale.ENGLISH));
            json.put(
                    "documents",
                    List.copyOf(exchange.given().proofs().stream()
                            .map(proof -> proof.document())
                            .distinct()
                            .toList()));
        }
        return json;
    }

    private static Map<String, Object> json(Verdict verdict) {
        return Map.of(
                "question", verdict.exchange(),
                "helpful", verdict.helpful(),
                "at", verdict.at().toString());
    }

    private static Map<String, Object> json(Result result) {
        return Map.of(
                "quiz", result.game(),
                "space", result.space().name(),
                "question", result.item(),
                "at", result.at().toString(),
                "answer", result.response(),
                "right", result.right(),
                "seconds", result.after().toMillis() / 1000.0);
    }

    private static Map<String, Object> json(Card card) {
        return Map.of(
                "space", card.space().name(),
                "question", card.item(),
                "due", card.schedule().due().toString());
    }

    private static Map<String, Object> json(Review review) {
        return Map.of(
                "space", review.space().name(),
                "question", review.item(),
                "mark", review.rating().name().toLowerCase(Locale.ROOT),
                "at", review.at().toString());
    }

    private static Map<String, Object> json(Habits habits) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("newCardsADay", habits.freshPerDay());
        json.put("retention", habits.retention());
        habits.hour().ifPresent(hour -> json.put("reminderHourUtc", hour));
        return json;
    }

    private static Map<String, Object> json(Gap gap) {
        return Map.of("question", gap.exchange(), "at", gap.at().toString());
    }
}
