package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rapporteur.corpus.FoldedText;
import rapporteur.index.FoundStatement;
import rapporteur.index.StatementQuery;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;
import rapporteur.minutes.Statement.Stance;
import rapporteur.question.Question;

/** Finds who uttered words or an idea: the real speaker, not whoever passes the words on. */
final class WhoSaidAnswerer {
    private static final int CANDIDATES = 30;
    private static final double QUOTED_ENOUGH = 0.75;
    /** Whoever paraphrases uses words of his own. */
    private static final double PARAPHRASED_ENOUGH = 0.84;

    private final AnswerSettings settings;

    WhoSaidAnswerer(AnswerSettings settings) {
        this.settings = settings;
    }

    /** A statement with how well it fits: {@code exact} when it holds the quoted words to the letter. */
    private record Candidate(FoundStatement found, boolean exact, double coverage, double score, int length) {}

    Answer answer(Question.WhoSaid question, Sources sources) {
        boolean quoted = !question.fragments().isEmpty();
        String words = quoted ? String.join(" ", question.fragments()) : question.about();
        List<Candidate> candidates = candidates(question, words, question.documents(), sources);
        if (candidates.isEmpty() || !suffices(candidates.getFirst(), quoted)) {
            candidates = candidates(question, words, Set.of(), sources);
        }
        if (candidates.isEmpty() || !suffices(candidates.getFirst(), quoted)) {
            return Refusal.of(
                    question,
                    "Nobody in the corpus is quoted as saying that.",
                    words,
                    sources,
                    settings.nearestPassages());
        }
        FoundStatement best = candidates.getFirst().found();
        List<Citation> citations = sources.cite(
                List.of(new Sources.Place(best.document(), best.statement().evidence())));
        return new Answer.Found(question, wording(best, citations.getFirst()), citations, List.of());
    }

    private boolean suffices(Candidate candidate, boolean quoted) {
        return candidate.exact()
                || candidate.coverage() >= (quoted ? QUOTED_ENOUGH : PARAPHRASED_ENOUGH * settings.minimumCoverage());
    }

    private List<Candidate> candidates(
            Question.WhoSaid question, String words, Set<String> documents, Sources sources) {
        Map<String, Double> weights = sources.weights(words);
        String corrected = words + " " + String.join(" ", weights.keySet());
        List<Candidate> candidates = new ArrayList<>();
        for (FoundStatement found :
                sources.reading().statements(new StatementQuery(corrected, "", documents), CANDIDATES)) {
            candidates.add(weigh(question, found, weights, sources));
        }
        candidates.sort(Comparator.comparing(Candidate::exact)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
                .thenComparingInt(Candidate::length));
        return candidates;
    }

    private static Candidate weigh(
            Question.WhoSaid question, FoundStatement found, Map<String, Double> weights, Sources sources) {
        Statement statement = found.statement();
        String content = found.content();
        String folded = FoldedText.fold(content);
        boolean exact = question.fragments().stream().anyMatch(fragment -> folded.contains(bare(fragment)));
        double ofContent = Sources.share(sources.terms(content), weights);
        double ofEvidence = Sources.share(sources.terms(found.evidence().text()), weights);
        double around = Sources.share(sources.termsAround(found.evidence()), weights);
        double coverage = Math.max(ofContent, Math.max(0.9 * ofEvidence, 0.75 * around));
        double score = ofContent
                + 0.5 * ofEvidence
                + stance(question.asked().text(), statement.stance())
                - (exact ? content.length() / 1e5 : 0);
        return new Candidate(found, exact, coverage, score, content.length());
    }

    /** A fragment without the marks at its ends, which writers put in or out of the quotation as they like. */
    private static String bare(String fragment) {
        return FoldedText.fold(fragment).replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
    }

    private static double stance(String question, Stance stance) {
        String lower = question.toLowerCase(Locale.ROOT);
        boolean denial = lower.matches(".*\\b(den(y|ied|ies)|reject\\w*|dispute\\w*)\\b.*");
        boolean refusal = lower.matches(".*\\b(declin\\w+|refus\\w+)\\b.*");
        double wanted = denial && stance == Stance.DENIES || refusal && stance == Stance.DECLINES ? 0.6 : 0;
        return wanted - (stance == Stance.HOLDS ? 0.1 : 0);
    }

    /** "Sharon Hom, executive director of …: “We hope …”", with whoever passed it on. */
    private static String wording(FoundStatement found, Citation proof) {
        Statement statement = found.statement();
        StringBuilder text =
                new StringBuilder(Wording.capitalised(statement.speaker().name()));
        if (statement.speaker() instanceof Speaker.Known && !found.role().isBlank()) {
            text.append(", ").append(Wording.cut(found.role(), 120));
        }
        if (!statement.relayers().isEmpty()) {
            text.append(" (as told by ")
                    .append(statement.relayers().getFirst().name())
                    .append(')');
        }
        text.append(". ")
                .append(Wording.cut(proof.quote(), Wording.SHORT - text.length() - 8))
                .append(" [1]");
        return text.toString();
    }
}
