package rapporteur.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.language.Nations;
import rapporteur.language.Sentence;

/**
 * Says for which side somebody speaks: a country by its name, its adjective, its people or its capital, a body by its name.
 * Countries that no list knows are told by the text: "Velmarkian" is of Velmark if the text has both, "Hesten, the Velmarkian
 * capital" stands for it.
 */
final class Sides {
    private static final List<String> ENDINGS = List.of("n", "an", "ian", "ese", "i", "ish", "ic");
    private static final Pattern CAPITAL = Pattern.compile(
            "(?<city>\\p{Lu}[\\p{L}-]+), the (?<country>\\p{Lu}[\\p{L}-]+) capital|the (?<other>\\p{Lu}[\\p{L}-]+) capital(?:,| of) (?<seat>\\p{Lu}[\\p{L}-]+)");
    private static final Pattern LEADS = Pattern.compile(
            "(?:\\b(?:head|leader|chief) of|\\b(?:led|leads?|heads|headed)) the (?<nation>[\\p{Lu}][\\p{L}.]*) (?:side|delegation|team)\\b");
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:of|for|at|from|group|with|leads|heads) (?:the )?(?<body>\\p{Lu}[\\p{L}'’-]+(?: (?:(?:in|of|for|and|the|on) )*\\p{Lu}[\\p{L}'’-]+)+)");
    private static final Set<String> NOT_FROM = Set.of("in", "to", "at", "from", "on", "against", "with", "near");

    private final Page page;
    private final Cast cast;
    private final Lexicon words;
    private final Nations nations = Nations.shipped();
    private final Map<String, String> seats = new HashMap<>();
    private final Set<String> names;
    private final Map<String, Optional<String>> ofPeople = new HashMap<>();

    Sides(Page page, Cast cast, Lexicon words) {
        this.page = page;
        this.cast = cast;
        this.words = words;
        this.names = page.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> page.capitalised(token) && NounChunks.isNoun(token))
                .map(token -> page.word(token).replaceAll("['’]s?$", ""))
                .collect(Collectors.toCollection(HashSet::new));
        readCapitals();
    }

    private void readCapitals() {
        Matcher matcher = CAPITAL.matcher(page.document().text());
        while (matcher.find()) {
            String city = matcher.group("city") == null ? matcher.group("seat") : matcher.group("city");
            String country = matcher.group("city") == null ? matcher.group("other") : matcher.group("country");
            nation(country).ifPresent(named -> seats.put(city, named));
        }
    }

    Optional<String> of(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known known -> ofPeople.computeIfAbsent(known.name(), this::ofPerson);
            case Speaker.AsWritten written -> ofWords(written.name());
        };
    }

    private Optional<String> ofPerson(String name) {
        Optional<CastMember> member =
                cast.members().stream().filter(each -> each.name().equals(name)).findFirst();
        if (member.isEmpty()) {
            return Optional.empty();
        }
        List<String> descriptions =
                member.get().descriptions().stream().map(page::text).toList();
        return descriptions.stream()
                .flatMap(description -> ofDescription(description).stream())
                .findFirst()
                .or(() -> led(member.get()))
                .or(() -> host(descriptions));
    }

    /** A body of citizens before the country in its name; the country of an official. */
    private Optional<String> ofDescription(String description) {
        Matcher matcher = BODY.matcher(description);
        Optional<String> body = matcher.find() ? Optional.of(matcher.group("body")) : Optional.empty();
        boolean official = hasAny(description, "officials");
        boolean civil = body.filter(name -> hasAny(name, "civil")).isPresent();
        if (official && !civil) {
            Optional<String> nation = nationIn(description);
            if (nation.isPresent()) {
                return nation;
            }
        }
        Optional<String> ofBody = official && !civil ? body.flatMap(this::countryBefore) : Optional.empty();
        if (ofBody.isPresent()) {
            return ofBody;
        }
        boolean office = description.contains("inister") || description.contains("ecretary");
        return office ? Optional.empty() : body.or(() -> groupIn(description));
    }

    /** "The chief rebel negotiator" speaks for the rebels, "a spokeswoman for the army" for the army. */
    private Optional<String> groupIn(String description) {
        String lower = description.toLowerCase(Locale.ROOT);
        // "Who is not related to the rebel negotiator" tells of somebody else.
        return lower.startsWith("who")
                ? Optional.empty()
                : Arrays.stream(lower.split("[^\\p{L}]+", -1))
                        .flatMap(word -> Stream.of(word, word + "s"))
                        .filter(word -> words.has("groups", word))
                        .findFirst();
    }

    /** "The Foreign Ministry" is China's where the text also names the Chinese Foreign Ministry. */
    private Optional<String> countryBefore(String body) {
        Matcher matcher = Pattern.compile("(\\p{Lu}[\\p{L}.'’]+) " + Pattern.quote(body))
                .matcher(page.document().text());
        while (matcher.find()) {
            Optional<String> nation = nation(matcher.group(1));
            if (nation.isPresent()) {
                return nation;
            }
        }
        return Optional.empty();
    }

    /** "The head of the U.S. side, …" or "… led the Chinese delegation" in a sentence that names nobody else. */
    private Optional<String> led(CastMember member) {
        for (Span mention : member.mentions()) {
            Sentence sentence = page.sentences().get(page.sentenceAt(mention.start()));
            Matcher matcher = LEADS.matcher(page.text(sentence.span()));
            if (cast.within(sentence.span()).size() == 1 && matcher.find()) {
                return nation(matcher.group("nation"));
            }
        }
        return Optional.empty();
    }

    /** In a country's own transcript an official whose country isn't told is the country's. */
    private Optional<String> host(List<String> descriptions) {
        boolean official = descriptions.stream().anyMatch(description -> hasAny(description, "officials"));
        return official && page.document().kind() == Document.Kind.TRANSCRIPT
                ? nationIn(page.document().source().name())
                : Optional.empty();
    }

    private boolean hasAny(String text, String list) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (words.has(list, word)) {
                return true;
            }
        }
        return false;
    }

    /** "Norwegian officials", "the Chinese side", "Beijing", "the rebels". */
    private Optional<String> ofWords(String written) {
        String opening = written.split(" ", -1)[0].toLowerCase(Locale.ROOT);
        if (hasAny(written, "news") || words.has("owners", opening)) {
            return Optional.empty();
        }
        boolean civil = hasAny(written, "civil") && written.matches(".*\\p{Lu}.*\\s\\p{Lu}.*");
        Optional<String> nation = civil ? Optional.empty() : nationIn(written).or(() -> seat(written));
        if (nation.isPresent()) {
            return nation;
        }
        String bare = written.replaceFirst("^(?i)(?:the|both)\\s+", "");
        boolean body = bare.matches("\\p{Lu}[\\p{L}-]+(?: .*\\p{Lu}.*)+") && !bare.contains(",");
        String last = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean group = bare.split(" ", -1).length <= 3 && words.has("groups", last);
        if (group && bare.length() == last.length()) {
            return Optional.of(last);
        }
        return body || group ? Optional.of(bare) : Optional.empty();
    }

    private Optional<String> seat(String written) {
        String bare = written.replaceFirst("^[Tt]he ", "");
        String known = seats.get(bare);
        return known != null
                ? Optional.of(known)
                : nations.ofSeat(bare.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** The first country in the words that is not only where, or with whom, something is. */
    private Optional<String> nationIn(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("[\\s,]+", -1)));
        for (int i = 0; i < parts.size(); i++) {
            String before = i == 0 ? "" : parts.get(i - 1).equals("the") && i > 1 ? parts.get(i - 2) : parts.get(i - 1);
            if (NOT_FROM.contains(before)
                    || parts.get(i).isEmpty()
                    || !Character.isUpperCase(parts.get(i).charAt(0))) {
                continue;
            }
            Optional<String> pair =
                    i + 1 < parts.size() ? nation(parts.get(i) + " " + parts.get(i + 1)) : Optional.empty();
            String word = parts.get(i);
            Optional<String> nation = pair.or(() -> nation(word));
            if (nation.isPresent()) {
                return nation;
            }
        }
        return Optional.empty();
    }

    private Optional<String> nation(String written) {
        String word = written.replaceAll("['’]s?$", "");
        Optional<String> listed = nations.ofPeople(word.toLowerCase(Locale.ROOT).replace(' ', '-'));
        return listed.isPresent() || word.contains(" ") ? listed : told(word);
    }

    /** A country that the text itself names beside its adjective. */
    private Optional<String> told(String word) {
        String singular = word.endsWith("s") && word.length() > 5 ? word.substring(0, word.length() - 1) : word;
        for (String ending : ENDINGS) {
            if (singular.endsWith(ending) && singular.length() > ending.length() + 3) {
                String stem = singular.substring(0, singular.length() - ending.length());
                for (String vowel : List.of("", "a", "ia", "e", "o")) {
                    if (names.contains(stem + vowel)) {
                        return Optional.of(stem + vowel);
                    }
                }
            }
        }
        boolean hasAdjective = ENDINGS.stream()
                .anyMatch(ending -> names.contains(word + ending) || names.contains(word + ending + "s"));
        return hasAdjective && names.contains(word) ? Optional.of(word) : Optional.empty();
    }
}
