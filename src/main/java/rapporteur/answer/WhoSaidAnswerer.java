package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    /** Of a turn's share of the words asked for, what words passed on in it have where they are meant. */
    private static final double NEARLY = 0.8;

    private static final Pattern DENIAL = Pattern.compile("(?i)\\b(?:den(?:y|ied|ies)|reject\\w*|dispute\\w*)\\b");
    private static final Pattern REFUSAL = Pattern.compile("(?i)\\b(?:declin\\w+|refus\\w+)\\b");
    private static final double AS_ASKED = 1.5;
    private static final double UNSPOKEN = -0.3;
    /** What stands around names and quotation in an answer, in characters. */
    private static final int AROUND = 25;

    /** Of statements that hold the very words, the shortest is most likely the one that is meant. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.exact() ? candidate.length() : Integer.MAX_VALUE)
            .thenComparingDouble(candidate -> -candidate.evidence().score())
            .thenComparingInt(Candidate::length);

    private final AnswerSettings settings;

    WhoSaidAnswerer(AnswerSettings settings) {
        this.settings = settings;
    }

    /** A statement with how well it fits: {@code exact} when it holds the quoted words to the letter. */
    record Candidate(FoundStatement found, boolean exact, double coverage, Evidence evidence) {
        int length() {
            return found.content().length();
        }

        boolean isWithin(Candidate turn) {
            return found.document().equals(turn.found.document())
                    && !found.statement().relayers().isEmpty()
                    && turn.found.statement().relayers().isEmpty()
                    && turn.found
                            .statement()
                            .content()
                            .getFirst()
                            .contains(found.statement().content().getFirst());
        }

        /** Quoted words are where they are; an idea is in what holds nearly as many of its words, or means more of it. */
        boolean isAsNearAs(Candidate turn) {
            double meaning = found.meaning().orElse(0) - turn.found.meaning().orElse(0);
            return exact == turn.exact && (exact || coverage >= NEARLY * turn.coverage || meaning > 0);
        }
    }

    Answer answer(Question.WhoSaid question, Sources sources) {
        boolean quoted = !question.fragments().isEmpty();
        String words = quoted ? String.join(" ", question.fragments()) : question.about();
        List<Candidate> candidates = candidates(question, words, question.documents(), sources);
        if (!question.documents().isEmpty() && !suffices(candidates, quoted, sources)) {
            candidates = candidates(question, words, Set.of(), sources);
        }
        if (!suffices(candidates, quoted, sources)) {
            return Refusal.of(question, Saying.NOBODY_SAID.of(), words, sources, settings.nearestPassages());
        }
        FoundStatement best = first(candidates).found();
        List<Citation> citations = sources.cite(
                List.of(new Sources.Place(best.document(), best.statement().evidence())));
        return new Answer.Found(question, wording(best, citations.getFirst()), citations, suggestions(best));
    }

    /** Within a turn that passes words on, whoever said them first, where these are as near to what is asked as the whole turn. */
    private static Candidate first(List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        return candidates.stream()
                .filter(candidate -> candidate.isWithin(best) && candidate.isAsNearAs(best))
                .findFirst()
                .orElse(best);
    }

    private static List<Prose.Own> suggestions(FoundStatement found) {
        return found.statement().speaker() instanceof Speaker.Known known
                ? List.of(Saying.ASK_WHAT_ELSE_SAID.of(known.name()))
                : List.of();
    }

    private boolean suffices(List<Candidate> candidates, boolean quoted, Sources sources) {
        if (candidates.isEmpty()) {
            return false;
        }
        Candidate best = candidates.getFirst();
        List<Evidence> evidence = candidates.stream().map(Candidate::evidence).toList();
        return quoted
                ? sources.suffice(evidence, best.exact() ? 1 : best.coverage(), QUOTED_ENOUGH)
                : sources.suffice(
                        evidence, Sufficiency.of(evidence, AnswerType.STATEMENT), settings.minimumConfidence());
    }

    static List<Candidate> candidates(Question.WhoSaid question, String words, Set<String> documents, Sources sources) {
        Wanted wanted = Wanted.said(words, question.asked().text());
        Map<String, Double> weights = sources.weights(words);
        String corrected = words + " " + String.join(" ", weights.keySet());
        List<FoundStatement> statements =
                sources.reading().statements(new StatementQuery(corrected, wanted.asked(), "", documents), CANDIDATES);
        StatementWeighing weighing = new StatementWeighing(sources, wanted, statements);
        List<Candidate> candidates = new ArrayList<>();
        List<String> fragments =
                question.fragments().stream().map(WhoSaidAnswerer::bare).toList();
        Optional<Stance> asked = stanceAskedFor(wanted.asked());
        for (FoundStatement found : statements) {
            String folded = FoldedText.fold(found.content());
            boolean exact = fragments.stream().anyMatch(folded::contains);
            if (!exact && isNobody(found.statement().speaker(), sources)) {
                continue;
            }
            double stance = stance(asked, found.statement().stance());
            weighing.weigh(found, stance)
                    .ifPresent(evidence ->
                            candidates.add(new Candidate(found, exact, weighing.coverage(found), evidence)));
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    /** "It" and "one" don't say who it was; only where the very words are asked for is their place told all the same. */
    private static boolean isNobody(Speaker speaker, Sources sources) {
        return sources.terms(speaker.name()).isEmpty();
    }

    /** A fragment without the marks at its ends, which writers put in or out of the quotation as they like. */
    private static String bare(String fragment) {
        return FoldedText.fold(fragment).replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
    }

    /** Whoever is asked to have denied or declined something did not say it, and the other way round. */
    private static double stance(Optional<Stance> asked, Stance stance) {
        if (asked.isPresent()) {
            return stance == asked.get() ? AS_ASKED : -AS_ASKED;
        }
        return stance == Stance.HOLDS ? UNSPOKEN : 0;
    }

    private static Optional<Stance> stanceAskedFor(String question) {
        if (DENIAL.matcher(question).find()) {
            return Optional.of(Stance.DENIES);
        }
        return REFUSAL.matcher(question).find() ? Optional.of(Stance.DECLINES) : Optional.empty();
    }

    /** "Sharon Hom, executive director of …: “We hope …”", with whoever passed it on. */
    private static Prose wording(FoundStatement found, Citation proof) {
        Statement statement = found.statement();
        StringBuilder who =
                new StringBuilder(Wording.capitalised(statement.speaker().name()));
        if (statement.speaker() instanceof Speaker.Known && !found.role().isBlank()) {
            who.append(", ").append(Wording.cut(found.role(), 120));
        }
        String relayer = statement.relayers().isEmpty()
                ? ""
                : statement.relayers().getFirst().name();
        int room = Wording.SHORT - who.length() - relayer.length() - AROUND;
        String quotation = ". " + Wording.cut(proof.quote(), room) + " [1]";
        return relayer.isEmpty()
                ? Prose.of(who + quotation)
                : Prose.of(
                        new Prose.Verbatim(who + " ("),
                        Saying.AS_TOLD_BY.of(relayer),
                        new Prose.Verbatim(")" + quotation));
    }
}
