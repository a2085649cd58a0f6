package rapporteur.console.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rapporteur.console.evaluation.Agreement.Tally;
import rapporteur.console.evaluation.Pairing.Pair;
import rapporteur.corpus.Document;
import rapporteur.minutes.Statement.Kind;

/**
 * Compares who said what. Statements are paired by the words of their content, the most alike first; a pair is close from a
 * Dice coefficient of 0.8 on, and joint where the speaker is right too. Speakers and cues are asked of pairs from 0.5 on.
 * "Speech" leaves out what is only held or wanted.
 */
final class StatementScorer {
    private static final double CLOSE = 0.8;
    private static final double PAIRED = 0.5;
    private static final double FOUND = 0.3;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();

    StatementScorer() {
        for (String scope : List.of("statements", "speech")) {
            tallies.put(scope, new Tally());
            for (Kind kind : Kind.values()) {
                tallies.put(scope(scope, kind), new Tally());
            }
        }
    }

    Map<String, Agreement> agreements() {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        tallies.forEach((scope, tally) -> agreements.put(scope, tally.agreement()));
        return agreements;
    }

    /**
     * What else is known of statements: how often cue, stance and relayer are right, names behind pronouns and roles, and
     * direct speech given to somebody by name, which is what an answer cites.
     */
    Map<String, Share> shares() {
        return shares;
    }

    List<Difference> add(Document document, Words words, List<WordedAttribution> gold, List<WordedAttribution> found) {
        SpeakerCheck speakers = new SpeakerCheck(words);
        Pairing<WordedAttribution> pairing = new Pairing<>(gold, found, WordedAttribution::likeness);
        List<Difference> differences = new ArrayList<>();

        for (int i = 0; i < gold.size(); i++) {
            gold(document, speakers, gold.get(i), pairing.ofGold(i)).ifPresent(differences::add);
            resolved(words, gold.get(i), found);
        }
        for (int j = 0; j < found.size(); j++) {
            found(document, speakers, found.get(j), pairing.ofFound(j)).ifPresent(differences::add);
        }
        return differences;
    }

    private Optional<Difference> gold(
            Document document, SpeakerCheck speakers, WordedAttribution gold, Optional<Pair<WordedAttribution>> pair) {
        boolean close = pair.stream().anyMatch(each -> each.likeness() >= CLOSE);
        Optional<Boolean> speaker = pair.flatMap(each -> speakers.right(gold, each.found()));
        Optional<Pair<WordedAttribution>> paired = pair.filter(each -> each.likeness() >= PAIRED);
        for (Tally tally : scopes(gold.kind(), gold.attribution().isSpeech())) {
            tally.gold(close, speaker.orElse(true));
            paired.flatMap(each -> speaker).ifPresent(tally::detail);
        }
        paired.ifPresent(each -> besides(gold, each.found()));

        if (!close) {
            String nearest = paired.map(each -> "found " + content(document, each.found()))
                    .orElse("");
            return Optional.of(difference(document, Difference.Kind.MISSED, gold, nearest));
        }
        return pair.filter(each -> !speaker.orElse(true)).map(each -> {
            String instead = "given to " + speaker(document, each.found());
            return difference(document, Difference.Kind.WRONG, gold, instead);
        });
    }

    private Optional<Difference> found(
            Document document, SpeakerCheck speakers, WordedAttribution found, Optional<Pair<WordedAttribution>> pair) {
        boolean close = pair.stream().anyMatch(each -> each.likeness() >= CLOSE);
        boolean right = pair.flatMap(each -> speakers.right(each.gold(), found)).orElse(true);
        Optional<WordedAttribution> twin =
                pair.filter(each -> each.likeness() >= PAIRED).map(Pair::gold);
        boolean speech = twin.orElse(found).attribution().isSpeech();
        scopes(found.kind(), speech).forEach(tally -> tally.found(close, right));
        if (speech
                && found.kind() == Kind.DIRECT
                && found.attribution().speaker().isPresent()) {
            count("direct speech by name", close && right);
        }

        return twin.isPresent()
                ? Optional.empty()
                : Optional.of(difference(document, Difference.Kind.EXTRA, found, ""));
    }

    private void besides(WordedAttribution gold, WordedAttribution found) {
        if (!gold.cue().isEmpty()) {
            count("cue", Dice.common(gold.cue(), found.cue()) > 0);
        }
        count("stance", gold.attribution().stance() == found.attribution().stance());
        for (String relayer : gold.attribution().relayers()) {
            count("relayer", found.attribution().relayers().stream().anyMatch(name -> sameSurname(relayer, name)));
        }
    }

    /**
     * A speaker known by name whom the statement calls otherwise: the found statement with most of the words must have
     * the name.
     */
    private void resolved(Words words, WordedAttribution gold, List<WordedAttribution> found) {
        Optional<String> name = gold.attribution().speaker();
        if (name.isEmpty() || gold.namesSpeaker(words)) {
            return;
        }
        Optional<WordedAttribution> best = Overlaps.most(gold.content(), found)
                .filter(each -> Dice.common(gold.content(), each.content())
                        >= FOUND * gold.content().cardinality());
        count(
                "name behind pronoun or role",
                best.flatMap(each -> each.attribution().speaker()).stream()
                        .anyMatch(each -> sameSurname(name.get(), each)));
    }

    private static boolean sameSurname(String gold, String found) {
        return Words.lowerCaseOf(found).contains(Words.lowerCaseOf(gold).getLast());
    }

    private List<Tally> scopes(Kind kind, boolean speech) {
        return (speech ? List.of("statements", "speech") : List.of("statements"))
                .stream()
                        .flatMap(scope -> List.of(scope, scope(scope, kind)).stream())
                        .map(scope -> tallies.computeIfAbsent(scope, key -> new Tally()))
                        .toList();
    }

    private static String scope(String scope, Kind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return scope.equals("statements") ? name : scope + ", " + name;
    }

    private void count(String measure, boolean right) {
        shares.merge(measure, new Share(right ? 1 : 0, 1), Share::plus);
    }

    private static Difference difference(Document document, Difference.Kind kind, WordedAttribution entry, String why) {
        String words = speaker(document, entry) + ": " + content(document, entry);
        return new Difference(document.id(), "statement", kind, words, why);
    }

    private static String speaker(Document document, WordedAttribution entry) {
        return entry.attribution()
                .speaker()
                .orElseGet(() -> entry.attribution().source().stream()
                        .map(document::text)
                        .collect(Collectors.joining(" ")));
    }

    private static String content(Document document, WordedAttribution entry) {
        return entry.attribution().content().stream().map(document::text).collect(Collectors.joining(" … "));
    }
}
