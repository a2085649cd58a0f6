package rapporteur.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;

/**
 * Finds the people of a document: once a name is somebody's by the evidence of the whole text, each of its words stands for that
 * person, wherever it is written.
 */
final class CastFinder {
    private static final Pattern KNOWN_AS = Pattern.compile(
            "(?:known (?:\\w+ ){0,5}as|pen name|nicknamed|nom de guerre|calls? (?:him|her)self|alias)[,:]? (?:the )?[\"“]([A-Z][^\"”]{1,40}?)[,.]?[\"”]");

    private static final int LONGEST_NAME = 6;

    private final Page page;
    private final PersonEvidence evidence;
    private final FullNames fullNames;
    private final NameRunFinder runFinder;
    private final Headlines headlines;
    private final Descriptions descriptions;
    private final Lexicon givenNames;
    private final Map<String, CastMember> byName = new LinkedHashMap<>();
    private final Map<String, Namesakes> byWord = new HashMap<>();

    CastFinder(Page page, Lexicons lexicons, Cues cues) {
        this.page = page;
        this.evidence = new PersonEvidence(page, lexicons, cues);
        SmallWords smallWords = new SmallWords(page);
        this.fullNames = new FullNames(page, smallWords, evidence, lexicons.titles());
        this.runFinder = new NameRunFinder(page, smallWords, lexicons);
        this.headlines = new Headlines(page);
        this.descriptions = new Descriptions(page, lexicons);
        this.givenNames = lexicons.givenNames();
    }

    Cast find() {
        fullNames.find(runs()).forEach(this::addForm);
        for (Sentence sentence : page.sentences()) {
            for (NameRun run : runFinder.find(sentence, byWord.keySet())) {
                addMentions(run);
            }
        }
        addKnownAs();
        return new Cast(members());
    }

    private List<CastMember> members() {
        return byName.values().stream()
                .distinct()
                .filter(member -> !member.mentions().isEmpty())
                .toList();
    }

    private List<NameRun> runs() {
        List<NameRun> runs = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            boolean headline = headlines.isOne(sentence);
            runFinder.find(sentence, Set.of()).stream()
                    .filter(run -> !headline || evidence.takesTheFloor(run))
                    .forEach(runs::add);
        }
        return runs;
    }

    private void addForm(String form, String name) {
        CastMember member = byName.computeIfAbsent(name, CastMember::new);
        byName.put(form, member);
        for (String word : CastMember.words(form)) {
            byWord.computeIfAbsent(word, unused -> new Namesakes()).add(member);
        }
        member.seem(givenNameGender(name));
    }

    private void addMentions(NameRun run) {
        String words = page.text(run.name());
        CastMember member = byName.get(words);
        if (member != null) {
            mention(member, run);
        } else if (evidence.namesABody(run)) {
            return;
        } else if (run.words() == 1) {
            bySingleWord(run).ifPresent(meant -> mention(meant, run));
        } else {
            addKnownPart(run);
        }
    }

    private Optional<CastMember> bySingleWord(NameRun run) {
        Gender gender = Honorifics.gender(lastTitleWord(run));
        Span passage = page.paragraphAt(run.name().start()).span();
        return Optional.ofNullable(byWord.get(page.text(run.name())))
                .flatMap(namesakes -> namesakes.meant(gender, passage.start()));
    }

    /** The longest name of a person that is part of a longer run: "Republican Mira Solen", "Mira Solen Opens". */
    private void addKnownPart(NameRun run) {
        for (int length = Math.min(run.last() - run.first(), LONGEST_NAME); length >= 1; length--) {
            for (int first = run.first(); first + length - 1 <= run.last(); first++) {
                int last = first + length - 1;
                Span name = run.tokens()
                        .get(first)
                        .span()
                        .cover(run.tokens().get(last).span());
                CastMember member = byName.get(page.text(name));
                if (member != null) {
                    Span title = first == run.first() ? run.title() : new Span(name.start(), name.start());
                    mention(member, new NameRun(run.sentence(), first, last, name, title, run.nickname()));
                    return;
                }
            }
        }
    }

    private void mention(CastMember member, NameRun run) {
        String words = page.text(run.name());
        member.mentioned(run.name(), words);
        for (String word : CastMember.words(member.name())) {
            byWord.computeIfAbsent(word, unused -> new Namesakes()).named(member);
        }
        member.seem(Honorifics.gender(lastTitleWord(run)));
        descriptions.of(run).forEach(span -> member.described(span, page.text(span)));
        if (!run.nickname().isEmpty()) {
            member.alias(page.text(run.nickname()));
        }
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

    private String lastTitleWord(NameRun run) {
        String title = page.text(run.title()).strip();
        return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "known to his fighters as “The Otter”" names whoever was named last before it. */
    private void addKnownAs() {
        Cast soFar = new Cast(members());
        for (Sentence sentence : page.sentences()) {
            Matcher matcher = KNOWN_AS.matcher(page.text(sentence.span()));
            while (matcher.find()) {
                Span alias = new Span(matcher.start(1), matcher.end(1))
                        .shift(sentence.span().start());
                soFar.lastBefore(alias.start())
                        .filter(mention -> sentence.span().contains(mention.span()))
                        .ifPresent(mention -> mention.member().mentioned(alias, page.text(alias)));
            }
        }
    }
}
