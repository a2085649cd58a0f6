package rapporteur.answer;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.index.Occurrences;
import rapporteur.index.Terms;

/**
 * The delegation whose head is asked for: "who led Osteria's delegation?" Whoever leads the other one, or is only named near by, is
 * not meant.
 *
 * @param of the side, in terms
 * @param at the event, in terms that are no names; none where the question doesn't say which
 */
record Delegation(Set<String> of, Set<String> at) {
    private static final String LEADING =
            "\\b(?:led|lead(?:s|ing)?|head(?:s|ed|ing)?|chair(?:s|ed|ing)|(?:leader|chief|in charge) of|chief negotiator)\\b";
    private static final String GROUP = "(?:delegations?|side|team|mission|negotiators)\\b";

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\bwho\\b.*?" + LEADING + "(?<of>.*?)\\b" + GROUP
                    + "(?: (?:of|from) (?<behind>\\S+(?: (?!at |during )\\S+)?))?(?:.*? (?:at|during) (?<at>(?:(?! and )[^,?])*))?");
    private static final Pattern LED = Pattern.compile("(?i)" + LEADING);
    /** Terms that tell no event from another; years and numbers of rounds are looked for by themselves. */
    private static final Pattern ANY_EVENT = Pattern.compile(
            ".*\\d.*|(?:talk|meeting|round|session|negotiation|consultation|conference|summit|dialogue)s?");

    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\p{Lu}[\\p{L}.]*)(?:['’]s)? )?\\b" + GROUP + "(?: (?:of|from) (?:the )?(\\p{Lu}[\\p{L}.]*))?");

    Delegation {
        of = Set.copyOf(of);
        at = Set.copyOf(at);
    }

    /** Of the side that the question names, if it asks for the head of its delegation. */
    static Optional<Delegation> in(String question, Terms terms) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.find()) {
            return Optional.empty();
        }
        Set<String> of = names(Stream.of(asked.group("of"), asked.group("behind")), terms);
        String at = Objects.requireNonNullElse(asked.group("at"), "");
        Set<String> event = terms.of(at).stream()
                .filter(term -> !terms.name(term) && !ANY_EVENT.matcher(term).matches())
                .collect(Collectors.toSet());
        return of.isEmpty() ? Optional.empty() : Optional.of(new Delegation(of, event));
    }

    /**
     * Whether somebody leads something in the sentence, and where it says of which side, leads this one.
     *
     * @param around its passage, which has to name the side where the sentence says "the delegation"
     */
    boolean isLedIn(String sentence, String around, Terms terms) {
        Set<String> sides = NAMED.matcher(sentence)
                .results()
                .flatMap(named -> names(Stream.of(named.group(1), named.group(2)), terms).stream())
                .collect(Collectors.toSet());
        return LED.matcher(sentence).find() && isAmong(sides.isEmpty() ? Set.copyOf(terms.of(around)) : sides);
    }

    /** Whether a document that holds those words speaks of the event, which it may call otherwise, but not by other words alone. */
    boolean isSpokenOf(Occurrences held) {
        return 2 * at.stream().filter(held::holds).count() >= at.size();
    }

    private static Set<String> names(Stream<@Nullable String> words, Terms terms) {
        return words.filter(Objects::nonNull)
                .flatMap(each -> terms.of(each).stream())
                .filter(terms::name)
                .collect(Collectors.toSet());
    }

    private boolean isAmong(Set<String> names) {
        return names.stream().anyMatch(name -> of.stream().anyMatch(side -> Role.isMadeFrom(side, name)));
    }
}
