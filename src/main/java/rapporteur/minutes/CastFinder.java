package rapporteur.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Finds the people of a document: a capitalised run is somebody when the text treats it so often enough (an office before
 * it, an apposition behind it, words said by it, a known given name), and from then on each word of the name stands for that person.
 */
final class CastFinder {
    private static final int ENOUGH = 2;
    private static final Pattern KNOWN_AS = Pattern.compile(
            "(?:known (?:\\w+ ){0,5}as|pen name|nicknamed|nom de guerre|calls? (?:him|her)self|alias)[,:]? (?:the )?[\"“]([A-Z][^\"”]{1,40}?)[,.]?[\"”]");

    private final Page page;
    private final PersonEvidence evidence;
    private final NameRunFinder runFinder;
    private final Descriptions descriptions;
    private final Lexicon givenNames;
    private final Lexicon titles;

    CastFinder(Page page, Lexicons lexicons, Cues cues) {
        this.page = page;
        this.evidence = new PersonEvidence(page, lexicons, cues);
        this.runFinder = new NameRunFinder(page, lexicons.titles(), lexicons.fields());
        this.descriptions = new Descriptions(page, lexicons);
        this.givenNames = lexicons.givenNames();
        this.titles = lexicons.titles();
    }

    /** A run where it stands. */
    private record Place(Sentence sentence, NameRun run) {}

    Cast find() {
        Map<String, CastMember> members = fullNames(places(Set.of()));
        Map<String, List<CastMember>> byWord = new HashMap<>();
        members.values().forEach(member -> index(member, byWord));
        for (Place place : places(byWord.keySet())) {
            addMention(place, members, byWord);
        }
        addKnownAs(members);
        return new Cast(List.copyOf(members.values()));
    }

    private List<Place> places(Set<String> knownNames) {
        List<Place> places = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            runFinder.find(sentence, knownNames).forEach(run -> places.add(new Place(sentence, run)));
        }
        return places;
    }

    private Map<String, CastMember> fullNames(List<Place> places) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Place place : places) {
            String name = page.text(place.run().name());
            int weight = evidence.weigh(place.sentence(), place.run());
            if (place.run().words() > 1 || hasOffice(place.run())) {
                weights.merge(name, weight, Integer::sum);
            } else if (weight > 0) {
                weights.replaceAll(
                        (full, sum) -> full.endsWith(" " + name) || full.startsWith(name + " ") ? sum + 1 : sum);
            }
        }
        addSharedSurnames(places, weights);
        Map<String, CastMember> members = new LinkedHashMap<>();
        weights.forEach((name, weight) -> {
            boolean partOfLonger =
                    !name.contains(" ") && weights.keySet().stream().anyMatch(full -> full.endsWith(" " + name));
            if (weight >= ENOUGH && !partOfLonger) {
                members.put(name, new CastMember(name));
            }
        });
        return members;
    }

    /** In "the brothers Ivo and Dan Marsh" the first has the surname of the second. */
    private void addSharedSurnames(List<Place> places, Map<String, Integer> weights) {
        for (int i = 0; i + 1 < places.size(); i++) {
            Place first = places.get(i);
            Place second = places.get(i + 1);
            List<Token> tokens = first.sentence().tokens();
            NameRun run = first.run();
            String before = page.wordAt(tokens, run.first() - 1);
            boolean pair = first.sentence().span().equals(second.sentence().span())
                    && run.words() == 1
                    && second.run().words() > 1
                    && second.run().first() == run.last() + 2
                    && page.wordAt(tokens, run.last() + 1).equals("and");
            if (pair && before.endsWith("s") && titles.has(before.substring(0, before.length() - 1))) {
                String other = page.text(second.run().name());
                String surname = other.substring(other.lastIndexOf(' ') + 1);
                weights.put(page.text(run.name()) + " " + surname, ENOUGH);
                weights.merge(other, ENOUGH, Math::max);
            }
        }
    }

    private static void index(CastMember member, Map<String, List<CastMember>> byWord) {
        for (String word : member.name().split("[\\s“”\"]+", -1)) {
            if (!word.isEmpty()) {
                byWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(member);
            }
        }
    }

    private void addMention(Place place, Map<String, CastMember> members, Map<String, List<CastMember>> byWord) {
        String words = page.text(place.run().name());
        CastMember member = members.get(words);
        if (member == null) {
            List<CastMember> candidates = byWord.getOrDefault(words, List.of()).stream()
                    .filter(each -> each.gender().agreesWith(Honorifics.gender(lastTitleWord(place.run()))))
                    .toList();
            if (candidates.isEmpty() || evidence.namesABody(place.sentence(), place.run())) {
                return;
            }
            member = candidates.size() == 1
                    ? candidates.getFirst()
                    : nearest(candidates, place.run().name());
            if (member == null) {
                return;
            }
        }
        member.mentioned(place.run().name(), words);
        String title = lastTitleWord(place.run());
        member.seem(Honorifics.gender(title));
        descriptions.of(place.sentence(), place.run()).forEach(span -> describe(members, words, span));
        if (!place.run().nickname().isEmpty()) {
            member.alias(page.text(place.run().nickname()));
        }
        member.seem(givenNameGender(words));
    }

    private void describe(Map<String, CastMember> members, String words, Span description) {
        CastMember member = members.get(words);
        if (member != null) {
            member.described(description, page.text(description));
        }
    }

    /** A surname that two people share means the one named in the same passage just before, else nobody for sure. */
    private @Nullable CastMember nearest(List<CastMember> candidates, Span mention) {
        int passageStart = page.paragraphAt(mention.start()).span().start();
        CastMember nearest = null;
        int at = passageStart - 1;
        for (CastMember candidate : candidates) {
            int last = Cast.lastMention(candidate, mention.start());
            if (last > at) {
                at = last;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private Gender givenNameGender(String name) {
        String given = name.split(" ", -1)[0].toLowerCase(Locale.ROOT);
        boolean masculine = givenNames.has("m", given);
        boolean feminine = givenNames.has("f", given);
        if (masculine == feminine) {
            return Gender.UNKNOWN;
        }
        return masculine ? Gender.MASCULINE : Gender.FEMININE;
    }

    private boolean hasOffice(NameRun run) {
        String title = lastTitleWord(run);
        return Honorifics.is(title) || titles.has(title);
    }

    private String lastTitleWord(NameRun run) {
        String title = page.text(run.title()).strip();
        return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "known to his fighters as “The Otter”" names whoever was named last before it. */
    private void addKnownAs(Map<String, CastMember> members) {
        Cast soFar = new Cast(List.copyOf(members.values()));
        for (Sentence sentence : page.sentences()) {
            Matcher matcher = KNOWN_AS.matcher(page.text(sentence.span()));
            while (matcher.find()) {
                Span alias = new Span(matcher.start(1), matcher.end(1))
                        .shift(sentence.span().start());
                List<Cast.Mention> before =
                        soFar.within(new Span(sentence.span().start(), alias.start()));
                if (!before.isEmpty()) {
                    CastMember member = before.getLast().member();
                    member.mentioned(alias, page.text(alias));
                    member.alias(page.text(alias));
                }
            }
        }
    }
}
