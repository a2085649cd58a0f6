package rapporteur.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.language.Token;

/**
 * Decides which capitalised runs of a document are the fullest names of people. The evidence of all places where a name stands
 * adds up; forms that differ by a middle name or initial are one name.
 */
final class FullNames {
    /** The log-odds from which a name is a person's; a given name that stands alone needs to be surer. */
    private static final double LIKELY = 0;

    private static final double LIKELY_SINGLE = 0.5;
    /** The judged weight that is enough by itself. */
    private static final int ENOUGH = 2;
    /** How much more a place that only has the surname may tell of the whole name, in log-odds. */
    private static final double MOST_BY_SURNAME = 1;

    /** Endings of peoples, parties and schools of thought. */
    private static final Pattern PEOPLES = Pattern.compile(".+(?:[ci]ans|crats|ists|ese|ish)");

    private final Page page;
    private final SmallWords smallWords;
    private final PersonEvidence evidence;
    private final Lexicon titles;

    FullNames(Page page, SmallWords smallWords, PersonEvidence evidence, Lexicon titles) {
        this.page = page;
        this.smallWords = smallWords;
        this.evidence = evidence;
        this.titles = titles;
    }

    /** What the places where a name stands tell, added up. */
    private static final class Account {
        private double odds;
        private int judged;
        private boolean inOffice;
        private boolean given;
        private boolean place;
    }

    /** Every form of a full name, with the form to call the person by. */
    Map<String, String> find(List<NameRun> runs) {
        Map<String, Account> names = new LinkedHashMap<>();
        Map<String, Account> words = new LinkedHashMap<>();
        for (NameRun run : runs) {
            add(run, run.words() > 1 ? names : words);
        }
        Set<String> people = new LinkedHashSet<>();
        names.forEach((name, account) -> {
            if (account.odds + bySurname(name, words) > LIKELY || account.judged + spokenOf(name, words) >= ENOUGH) {
                people.add(name);
            }
        });
        people.addAll(sharedSurnames(runs));
        dropLongerRuns(people);
        addSingleNames(words, people);
        return calledBy(people);
    }

    private void add(NameRun run, Map<String, Account> accounts) {
        Account account = accounts.computeIfAbsent(page.text(run.name()), unused -> new Account());
        if (account.odds == 0) {
            account.odds = evidence.ofName(run);
        }
        account.odds += evidence.ofPlace(run);
        account.judged += evidence.judged(run);
        account.inOffice |= evidence.hasOffice(run);
        account.given |= evidence.isGivenName(run);
        account.place |= evidence.standsForAPlace(run);
    }

    /** Not "Norvalans", and nothing that the text writes small, too. */
    private boolean mayStandAlone(String name, Account account) {
        boolean likely = account.inOffice && account.judged >= ENOUGH
                || account.given && account.odds > LIKELY_SINGLE && !account.place;
        return likely
                && !PEOPLES.matcher(name).matches()
                && (account.inOffice || !smallWords.has(name.toLowerCase(Locale.ROOT)));
    }

    /** Each word of a name that is written alone, as somebody's, tells a little for the name; "Mr. Wirth" tells all. */
    private static int spokenOf(String name, Map<String, Account> words) {
        int sum = 0;
        for (String word : CastMember.words(name)) {
            Account account = words.get(word);
            if (account != null && account.judged > 0) {
                sum += account.inOffice ? ENOUGH : 1;
            }
        }
        return sum;
    }

    private static double bySurname(String name, Map<String, Account> words) {
        List<String> parts = CastMember.words(name);
        Account account = parts.isEmpty() ? null : words.get(parts.getLast());
        return account == null ? 0 : Math.clamp(account.odds, 0, MOST_BY_SURNAME);
    }

    /** In "the brothers Ivo and Dan Marsh" the first has the surname of the second. */
    private Set<String> sharedSurnames(List<NameRun> runs) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i + 1 < runs.size(); i++) {
            NameRun first = runs.get(i);
            NameRun second = runs.get(i + 1);
            List<Token> tokens = first.tokens();
            String before = page.wordAt(tokens, first.first() - 1);
            boolean pair = first.sentence().span().equals(second.sentence().span())
                    && first.words() == 1
                    && second.words() > 1
                    && second.first() == first.last() + 2
                    && page.wordAt(tokens, first.last() + 1).equals("and");
            if (pair && before.endsWith("s") && titles.has(before.substring(0, before.length() - 1))) {
                String other = page.text(second.name());
                names.add(page.text(first.name()) + other.substring(other.lastIndexOf(' ')));
                names.add(other);
            }
        }
        return names;
    }

    /** "Democrat Mira Solen" is no fuller name than "Mira Solen". */
    private static void dropLongerRuns(Set<String> people) {
        people.removeIf(name -> {
            int blank = name.indexOf(' ');
            while (blank >= 0) {
                String rest = name.substring(blank + 1);
                if (rest.indexOf(' ') > 0 && people.contains(rest)) {
                    return true;
                }
                blank = name.indexOf(' ', blank + 1);
            }
            return false;
        });
    }

    private void addSingleNames(Map<String, Account> words, Set<String> people) {
        Set<String> parts = new HashSet<>();
        people.forEach(name -> parts.addAll(CastMember.words(name)));
        words.forEach((word, account) -> {
            if (!parts.contains(word) && mayStandAlone(word, account)) {
                people.add(word);
            }
        });
    }

    /** "Ana P. Kovar" and "Ana Kovar" are one, unless there is an "Ana M. Kovar", too. */
    private static Map<String, String> calledBy(Set<String> names) {
        Map<String, List<String>> byEnds = new LinkedHashMap<>();
        for (String name : names) {
            List<String> words = CastMember.words(name);
            String generation = words.isEmpty()
                    ? ""
                    : name.substring(
                            name.lastIndexOf(words.getLast()) + words.getLast().length());
            String ends = words.size() < 2 ? name : words.getFirst() + " " + words.getLast() + generation;
            byEnds.computeIfAbsent(ends, unused -> new ArrayList<>()).add(name);
        }
        Map<String, String> called = new LinkedHashMap<>();
        byEnds.forEach((ends, forms) -> {
            long middles = forms.stream().filter(form -> !form.equals(ends)).count();
            String fullest =
                    forms.stream().max(Comparator.comparingInt(String::length)).orElse(ends);
            forms.forEach(form -> called.put(form, middles > 1 ? form : fullest));
        });
        return called;
    }
}
