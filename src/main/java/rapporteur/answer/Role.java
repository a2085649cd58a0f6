package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.index.Terms;
import rapporteur.minutes.Person;

/**
 * The role by which somebody is asked for: "who is the judge that reopened the case?" Whoever is named beside a judge need not be
 * one, so that only those answer whom the document calls so; nor is the president of a league the president of a country.
 *
 * @param of what the role is of, in terms; none where the question doesn't say so
 */
record Role(String term, List<String> of) {
    private static final String END =
            "(?=['’]s name|[,;:.?!]|$| (?:of|that|who|whom|whose|which|to|in|at|on|for|from|with|by|when|and|or|there)\\b)";

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:who(?:['’]?s| is| was| are| were) (?:the |an? )|names? of (?:the |an? )?|what(?:['’]?s| is) the (?=\\w+['’]s name))"
                    + "(?<role>.*?\\w)" + END);

    private static final Pattern OF = Pattern.compile("(?i)\\b(?<role>[\\p{L}-]+) of (?<of>.*?)" + END);

    /** Of the role is what comes before: "the hydrologists nominated". */
    private static final Pattern PARTICIPLE = Pattern.compile(" \\w+ed$");

    /** No role, or one that documents have other words for: a head may be called a director. */
    private static final Set<String> ANYBODY = Set.of(
            "man",
            "men",
            "woman",
            "women",
            "guy",
            "person",
            "people",
            "one",
            "official",
            "representative",
            "head",
            "leader",
            "boss",
            "chief",
            "member",
            "name",
            "author",
            "side",
            "other");

    /** So much of two words is the same where one is made from the other: negotiate, negotiator. */
    private static final int ROOT = 5;

    Role {
        of = List.copyOf(of);
    }

    /** The role that the question asks for, if it does. */
    static Optional<Role> in(String question, Terms terms) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.find()) {
            return Optional.empty();
        }
        String role = PARTICIPLE.matcher(asked.group("role")).replaceFirst("");
        int head = asked.start("role") + role.lastIndexOf(' ') + 1;
        Matcher of = OF.matcher(question).region(head, question.length());
        List<String> complement = of.lookingAt() ? terms.of(of.group("of")) : List.of();
        return terms.of(question.substring(head, asked.start("role") + role.length())).stream()
                .filter(term -> !terms.name(term) && !ANYBODY.contains(term))
                .findFirst()
                .map(term -> new Role(term, complement));
    }

    /** Whether the document calls the person so, or calls the person nothing where the role is spoken of. */
    boolean isOf(Person person, Document document, Span where, Terms terms) {
        return person.descriptions().isEmpty()
                ? isIn(document.text(where), terms)
                : person.descriptions().stream().anyMatch(words -> isIn(document.text(words), terms));
    }

    private boolean isIn(String words, Terms terms) {
        return terms.of(words).stream().anyMatch(other -> isMadeFrom(term, other))
                && OF.matcher(words)
                        .results()
                        .noneMatch(other -> isOfAnother(terms.of(other.group(1)), terms.of(other.group(2))));
    }

    private boolean isOfAnother(List<String> role, List<String> others) {
        return !of.isEmpty()
                && role.stream().anyMatch(other -> isMadeFrom(term, other))
                && of.stream().noneMatch(each -> others.stream().anyMatch(other -> isMadeFrom(each, other)));
    }

    /** Whether one word may be made from the other: negotiate and negotiator, Osteria and Osterian. */
    static boolean isMadeFrom(String word, String other) {
        int root = Math.min(ROOT, Math.min(word.length(), other.length()));
        return other.equals(word) || root == ROOT && other.startsWith(word.substring(0, root));
    }
}
