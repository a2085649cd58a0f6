package rapporteur.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.Case.Status;

/** Finds people whose situation is an issue: named in a sentence about prison, trial, disappearance or release, and not its speaker. */
final class CaseFinder {
    private static final Set<String> OFFICES = Set.of(
            "minister",
            "president",
            "ambassador",
            "secretary",
            "spokesman",
            "spokeswoman",
            "envoy",
            "premier",
            "negotiator");

    private final Page page;
    private final Cast cast;
    private final Lexicon words;

    CaseFinder(Page page, Cast cast, Lexicon words) {
        this.page = page;
        this.cast = cast;
        this.words = words;
    }

    List<Case> find(List<Statement> statements) {
        Map<CastMember, List<Span>> sentences = new LinkedHashMap<>();
        Map<CastMember, Status> statuses = new LinkedHashMap<>();
        for (Sentence sentence : page.sentences()) {
            if (!isAboutASituation(sentence)) {
                continue;
            }
            Set<String> speakers = speakersOf(sentence.span(), statements);
            for (Cast.Mention mention : cast.within(sentence.span())) {
                if (!speakers.contains(mention.member().name()) && !holdsAnOffice(mention.member())) {
                    List<Span> spans = sentences.computeIfAbsent(mention.member(), unused -> new ArrayList<>());
                    if (!spans.contains(sentence.span())) {
                        spans.add(sentence.span());
                    }
                    statuses.merge(
                            mention.member(), status(sentence), (old, now) -> old == Status.MENTIONED ? now : old);
                }
            }
        }
        List<Case> cases = new ArrayList<>();
        sentences.forEach((member, spans) -> {
            Span description = member.descriptions().stream()
                    .reduce((first, second) -> second)
                    .orElse(spans.getFirst());
            cases.add(new Case(member.name(), description, statuses.getOrDefault(member, Status.MENTIONED), spans));
        });
        return cases;
    }

    private boolean isAboutASituation(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> words.has(page.plainWord(token)));
    }

    private static Set<String> speakersOf(Span sentence, List<Statement> statements) {
        Set<String> names = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.evidence().overlaps(sentence)) {
                names.add(statement.speaker().name());
                statement.relayers().forEach(relayer -> names.add(relayer.name()));
            }
        }
        return names;
    }

    /** Officials are named in sentences about prisoners all the time; their own case is hardly ever meant. */
    private static boolean holdsAnOffice(CastMember member) {
        return OFFICES.stream().anyMatch(member::hasRole);
    }

    private Status status(Sentence sentence) {
        Status status = Status.MENTIONED;
        for (Token token : sentence.tokens()) {
            switch (page.plainWord(token)) {
                case "freed", "released" -> {
                    return Status.FREED;
                }
                case "refused", "ruled", "rejected" -> {
                    return Status.REFUSED;
                }
                case "expect", "expected", "plan", "want", "hope", "would" -> status = Status.EXPECTED;
                case "raised", "raise", "discussed" -> status = status == Status.EXPECTED ? status : Status.RAISED;
                default -> {}
            }
        }
        return status;
    }
}
