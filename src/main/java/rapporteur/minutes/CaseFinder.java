package rapporteur.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds people and groups whose situation is an issue, and then every sentence that brings them up. */
final class CaseFinder {
    private static final Pattern JOINED = Pattern.compile(",? and (?:[\\p{L}\\d]+ of )?");
    private static final Pattern OPENS_ASIDE = Pattern.compile(", (?:[\\p{L}-]+ ){0,4}");
    /** How many sentences behind the case "it" may mean it. */
    private static final int REACH = 3;

    private static final Pattern ASIDE = Pattern.compile(", ((?:an?|the) [^,;.]+)");

    private final Page page;
    private final Cast cast;
    private final SpeakerResolver resolver;
    private final SituationFinder situations;
    private final CaseGroups groups;
    private final CaseStatus statuses;
    private final Clauses clauses;
    private final Lexicon words;
    private final Map<String, CaseEntry> entries = new LinkedHashMap<>();

    CaseFinder(Page page, Cast cast, SpeakerResolver resolver, SourceFinder sources, Lexicons lexicons) {
        this.page = page;
        this.cast = cast;
        this.resolver = resolver;
        this.words = lexicons.cases();
        this.situations = new SituationFinder(page, cast, words);
        this.groups = new CaseGroups(page, lexicons);
        this.statuses = new CaseStatus(page, sources, resolver, words);
        this.clauses = new Clauses(page);
    }

    List<Case> find(Claims claims) {
        for (Sentence sentence : page.sentences()) {
            for (Situation situation : situations.find(sentence)) {
                note(sentence, situation, claims);
            }
        }
        addOtherSentences(claims);
        return entries.values().stream().map(CaseEntry::toCase).toList();
    }

    private void note(Sentence sentence, Situation situation, Claims claims) {
        Set<CastMember> people = people(sentence, situation.who());
        Optional<Span> shared =
                people.stream().flatMap(member -> description(member).stream()).findFirst();
        for (CastMember member : people) {
            CaseEntry entry = entries.computeIfAbsent(member.name(), CaseEntry::new);
            entry.describe(description(member).or(() -> shared).or(() -> aside(sentence, situation.who())));
            Span region = region(sentence, situation.who());
            entry.sentencing(
                    Sentencing.charge(page.document().text(), region),
                    Sentencing.term(page.document().text(), region));
            add(entry, member.name(), sentence, situation.mark(), claims);
        }
        if (people.isEmpty() || joined(sentence, situation.who()).isPresent()) {
            groups.at(sentence, situation).ifPresent(group -> {
                CaseEntry entry = entries.computeIfAbsent(groups.key(group), unused -> new CaseEntry(page.text(group)));
                entry.describe(Optional.of(clauses.around(sentence, group)));
                Span region = region(sentence, group);
                entry.sentencing(
                        Sentencing.charge(page.document().text(), region),
                        Sentencing.term(page.document().text(), region));
                add(entry, page.text(group), sentence, situation.mark(), claims);
            });
        }
    }

    private void add(CaseEntry entry, String name, Sentence sentence, int mark, Claims claims) {
        CaseStatus.Brought brought = statuses.in(sentence, mark, claims);
        entry.add(
                sentence.span(),
                brought.status(),
                brought.by().filter(speaker -> !speaker.name().equals(name)));
    }

    /** Whoever is meant: named in the words, before an apposition, or by a pronoun or a role. */
    private Set<CastMember> people(Sentence sentence, Span who) {
        Set<CastMember> people = new LinkedHashSet<>();
        // The tagger may take a given name for an adverb, which begins no phrase.
        Optional<Cast.Mention> longer =
                cast.lastBefore(who.start()).filter(mention -> mention.span().contains(who));
        List<Cast.Mention> inside = longer.map(List::of).orElseGet(() -> cast.within(who));
        if (!inside.isEmpty()) {
            boolean last = inside.getLast().span().end() >= who.end() - 2;
            if (last) {
                addJoined(sentence, inside.getLast(), people);
            }
            return people;
        }
        Optional<Cast.Mention> described = cast.within(new Span(sentence.span().start(), who.start())).stream()
                .filter(mention -> page.between(mention.span(), who).strip().equals(","))
                .findFirst();
        String words = page.text(who).toLowerCase(Locale.ROOT);
        Optional<Cast.Mention> joined = joined(sentence, who);
        if (words.equals("his") || words.equals("her")) {
            owner(sentence, who).ifPresent(people::add);
        } else if (knownByRole(who).isPresent()) {
            people.add(knownByRole(who).get());
        } else if (joined.isPresent()) {
            people.add(joined.get().member());
        } else if (described.isPresent()) {
            addJoined(sentence, described.get(), people);
        } else if (behind(sentence, who).isPresent()) {
            people.add(behind(sentence, who).get().member());
        } else {
            resolver.resolve(new SourceFinder.Source(who, who, false))
                    .filter(Speaker.Known.class::isInstance)
                    .flatMap(speaker -> cast.members().stream()
                            .filter(member -> member.name().equals(speaker.name()))
                            .filter(member -> member.descriptions().stream().noneMatch(span -> span.contains(who)))
                            .findFirst())
                    .ifPresent(people::add);
        }
        return people;
    }

    /** "The editor", where an editor's case is known. */
    private Optional<CastMember> knownByRole(Span who) {
        String words = page.text(who).toLowerCase(Locale.ROOT);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return words.startsWith("the ") ? lastNamedCase(who.start(), member -> member.hasRole(last)) : Optional.empty();
    }

    /** "His case": of whoever is named before in the sentence and does nothing in it, else of the case named last. */
    private Optional<CastMember> owner(Sentence sentence, Span pronoun) {
        Gender gender = Roles.gender(page.text(pronoun).toLowerCase(Locale.ROOT));
        Span before = new Span(sentence.span().start(), pronoun.start());
        return cast.within(before).stream()
                .filter(mention -> mention.member().gender().agreesWith(gender) && !acts(sentence, mention.span()))
                .map(Cast.Mention::member)
                .findFirst()
                .or(() ->
                        lastNamedCase(pronoun.start(), member -> member.gender().agreesWith(gender)));
    }

    private Optional<CastMember> lastNamedCase(int before, Predicate<CastMember> fits) {
        return cast.members().stream()
                .filter(member -> entries.containsKey(member.name()) && fits.test(member))
                .filter(member -> member.lastMentionBefore(before) >= 0)
                .max(Comparator.comparingInt(member -> member.lastMentionBefore(before)));
    }

    private static boolean acts(Sentence sentence, Span mention) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= mention.end())
                .findFirst()
                .filter(token -> token.is("VERB") || token.is("AUX"))
                .isPresent();
    }

    /** "Wirth and four of his crew were held": what is said of the crew is said of him. */
    private Optional<Cast.Mention> joined(Sentence sentence, Span who) {
        List<Cast.Mention> before = cast.within(new Span(sentence.span().start(), who.start()));
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.getLast())
                        .filter(mention -> JOINED.matcher(page.between(mention.span(), who))
                                .matches());
    }

    /** "The third man, deckhand Ivo Wirth, was freed": whoever the apposition names. */
    private Optional<Cast.Mention> behind(Sentence sentence, Span who) {
        return cast.within(new Span(who.end(), sentence.span().end())).stream()
                .findFirst()
                .filter(mention ->
                        OPENS_ASIDE.matcher(page.between(who, mention.span())).matches())
                .filter(mention ->
                        page.document().text().startsWith(",", mention.span().end()));
    }

    /** "The brothers Ivo and Dan Marsh": both. */
    private void addJoined(Sentence sentence, Cast.Mention mention, Set<CastMember> people) {
        List<Cast.Mention> before =
                cast.within(new Span(sentence.span().start(), mention.span().start()));
        if (!before.isEmpty()) {
            Cast.Mention other = before.getLast();
            if (page.between(other.span(), mention.span()).equals(" and ")) {
                people.add(other.member());
            }
        }
        people.add(mention.member());
    }

    /** From the words on, up to the next person who is somebody else's case. */
    private Span region(Sentence sentence, Span who) {
        Span rest = new Span(who.start(), sentence.span().end());
        int end = cast.within(new Span(Math.min(who.end(), rest.end()), rest.end())).stream()
                .filter(mention -> !page.between(who, mention.span()).equals(" and "))
                .map(mention -> mention.span().start())
                .findFirst()
                .orElse(rest.end());
        return new Span(rest.start(), end);
    }

    /** The description that tells of the case; else the longest, if it is more than a form of address. */
    private Optional<Span> description(CastMember member) {
        List<Span> told = member.descriptions().stream()
                .filter(span -> page.text(span).length() > 4 && !words.has("nouns", firstWord(span)))
                .sorted(Comparator.comparing(span -> firstWord(span).matches("(?i:his|her|their)")))
                .toList();
        Optional<Span> telling = told.stream().filter(this::tellsOfCase).findFirst();
        return telling.or(() -> told.stream()
                        .filter(span -> page.text(span).contains(" "))
                        .findFirst())
                .or(() -> told.stream().findFirst());
    }

    /** "Wirth, a medical student who has been held for weeks": what stands behind the name, up to the next mark. */
    private Optional<Span> aside(Sentence sentence, Span who) {
        Matcher matcher = ASIDE.matcher(page.document().text())
                .region(who.end(), Math.max(who.end(), sentence.span().end()));
        return matcher.lookingAt() ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    private String firstWord(Span description) {
        return page.text(description).split(" ", -1)[0];
    }

    private boolean tellsOfCase(Span description) {
        for (String word : page.text(description).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (words.has("done", word)
                    || words.has("lost", word)
                    || words.has("places", word)
                    || word.equals("serving")) {
                return true;
            }
        }
        return false;
    }

    /** Where somebody whose case is known is named beside a verb that raises, demands, refuses or frees, or meant by "raised it". */
    private void addOtherSentences(Claims claims) {
        String last = "";
        int lastAt = 0;
        for (int i = 0; i < page.sentences().size(); i++) {
            Sentence sentence = page.sentences().get(i);
            List<String> names = named(sentence);
            if (i - lastAt <= REACH && statuses.bringsUpWhatWasNamed(sentence)) {
                names.add(last);
            }
            for (String name : names) {
                CaseEntry entry = entries.get(name);
                if (entry == null) {
                    continue;
                }
                last = name;
                lastAt = i;
                CaseStatus.Brought brought = statuses.in(sentence, -1, claims);
                if (brought.status() != Case.Status.MENTIONED) {
                    entry.add(
                            sentence.span(),
                            brought.status(),
                            brought.by().filter(speaker -> !speaker.name().equals(name)));
                }
            }
        }
    }

    private List<String> named(Sentence sentence) {
        List<String> names = new ArrayList<>();
        cast.within(sentence.span())
                .forEach(mention -> names.add(mention.member().name()));
        List<Token> tokens = sentence.tokens();
        NounChunks phrases = new NounChunks(page);
        for (int i = 0; i < tokens.size(); i++) {
            if (page.wordAt(tokens, i).equals("the")) {
                int end = phrases.end(tokens, i);
                if (end > i) {
                    Span role = NounChunks.span(tokens, i, end);
                    resolver.resolve(new SourceFinder.Source(role, role, false))
                            .filter(Speaker.Known.class::isInstance)
                            .ifPresent(speaker -> names.add(speaker.name()));
                }
            }
        }
        return names;
    }
}
