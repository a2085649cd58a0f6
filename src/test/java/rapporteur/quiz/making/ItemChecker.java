package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.index.Reading;
import rapporteur.language.DateMention;
import rapporteur.minutes.Case;
import rapporteur.minutes.Event;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Person;
import rapporteur.minutes.Position;
import rapporteur.minutes.Statement;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/**
 * Proves questions against the documents and their minutes, by reading all of them: the proof is there, the answer is in the proof
 * and not in the question, and nothing that is offered as wrong is right. Shares no code with what makes the questions.
 */
final class ItemChecker {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> STOP = Set.of(
            "the", "a", "an", "and", "or", "of", "for", "in", "on", "at", "to", "by", "with", "from", "that", "this",
            "it", "its", "is", "are", "was", "were", "be", "been", "has", "have", "had", "as", "who", "which", "not",
            "but", "we", "he", "she", "they", "his", "her", "their", "our", "you", "i", "s", "u", "do", "did", "said",
            "what", "these", "those", "there", "would", "will", "all", "one", "no", "some", "so", "if", "than", "more",
            "about");
    private static final double SAME_SAYING = 0.65;
    private static final double SAME_ROLE = 0.75;
    private static final double SAME_STORY = 0.6;
    /** Behind a colon or a word of asking; other marks belong to a name: Bill “Buck” Harmon. */
    private static final Pattern OPENING = Pattern.compile("(?:[:?]\\s|words |described as )“");

    private static final String GAP = "____";

    private final Map<String, Page> pages = new LinkedHashMap<>();

    private record Page(Document document, Minutes minutes) {
        String text(Span span) {
            return document.text(span);
        }
    }

    ItemChecker(Reading reading) {
        reading.documents().forEach(listing -> {
            pages.put(
                    listing.id(),
                    new Page(
                            reading.document(listing.id()).orElseThrow(),
                            reading.minutes(listing.id()).orElseThrow()));
        });
    }

    /** All that is wrong with a question; nothing where it holds. */
    List<String> faults(QuizItem item) {
        List<String> faults = new ArrayList<>();
        for (Proof proof : item.proofs()) {
            Page page = pages.get(proof.document());
            if (page == null || proof.span().end() > page.document().text().length()) {
                return List.of("no such place: " + proof);
            }
            if (cutsWords(page.document().text(), proof.span())) {
                faults.add("the proof cuts a word: " + page.text(proof.span()));
            }
        }
        switch (item.task()) {
            case Task.Choice choice -> checkChoice(item, choice, faults);
            case Task.Cloze cloze -> checkCloze(item, cloze, faults);
            case Task.Order order -> checkOrder(item, order, faults);
            case Task.Matching matching -> checkMatching(item, matching, faults);
        }
        return faults;
    }

    private Page page(Proof proof) {
        return Objects.requireNonNull(pages.get(proof.document()));
    }

    private static boolean cutsWords(String text, Span span) {
        boolean before = span.start() > 0
                && Character.isLetterOrDigit(text.charAt(span.start() - 1))
                && Character.isLetterOrDigit(text.charAt(span.start()));
        boolean after = span.end() < text.length()
                && Character.isLetterOrDigit(text.charAt(span.end() - 1))
                && Character.isLetterOrDigit(text.charAt(span.end()));
        return before || after || span.of(text).isBlank();
    }

    private void checkChoice(QuizItem item, Task.Choice choice, List<String> faults) {
        String right = choice.options().get(choice.right());
        List<String> wrong = new ArrayList<>(choice.options());
        wrong.remove(choice.right());
        switch (item.kind()) {
            case WHO_SAID -> {
                named(right, item, faults);
                wrong.stream()
                        .filter(name -> says(name, asked(item.prompt())))
                        .forEach(name -> faults.add(name + " says so, too"));
            }
            case WHOSE_POSITION -> {
                sided(right, item, faults);
                wrong.stream()
                        .filter(side -> holds(side, asked(item.prompt())))
                        .forEach(side -> faults.add(side + " holds it, too"));
            }
            case WHO_IS -> checkWhoIs(item, right, wrong, faults);
            case WHAT_SAID -> {
                stands(right, item, faults);
                String person = person(item.prompt());
                Set<String> leaked = words(item.prompt());
                leaked.retainAll(words(right));
                wrong.forEach(option -> leaked.removeAll(words(option)));
                if (!leaked.isEmpty()) {
                    faults.add("only the answer shares " + leaked + " with the question");
                }
                wrong.stream()
                        .filter(words -> says(person, words))
                        .forEach(words -> faults.add(person + " says as well " + words));
            }
            case WHEN, WHERE, HOW_MUCH -> {
                stands(right, item, faults);
                leaks(right, item, faults);
                wrong.stream()
                        .filter(words -> isTold(words, item.prompt()))
                        .forEach(words -> faults.add("told as well: " + words));
            }
            case TRUE_OR_FALSE -> checkTrueOrFalse(item, right, faults);
            case COMPLETE_QUOTATION, ORDER, MATCH -> faults.add("not a choice");
        }
    }

    private void checkWhoIs(QuizItem item, String right, List<String> wrong, List<String> faults) {
        if (item.prompt().startsWith("Who is ") && !item.prompt().contains("“")) {
            String person =
                    item.prompt().substring("Who is ".length(), item.prompt().length() - 1);
            stands(right, item, faults);
            named(person, item, faults, false);
            wrong.stream()
                    .filter(role -> isDescribed(person, role))
                    .forEach(role -> faults.add(person + " is as well " + role));
        } else {
            named(right, item, faults);
            if (item.prompt().startsWith("Whose case")) {
                checkCase(item, right, faults);
            }
            wrong.stream()
                    .filter(name -> isDescribed(name, asked(item.prompt())))
                    .forEach(name -> faults.add(name + " is described so, too"));
        }
    }

    /** Nobody else in any document is held for the same. */
    private void checkCase(QuizItem item, String right, List<String> faults) {
        for (Page page : pages.values()) {
            for (Case other : page.minutes().cases()) {
                boolean same = !isName(other.name(), right)
                        && other.charge()
                                .map(page::text)
                                .filter(charge -> words(item.prompt()).containsAll(words(charge)))
                                .isPresent();
                if (same) {
                    faults.add("the case of " + other.name() + " as well");
                }
            }
        }
    }

    private void checkTrueOrFalse(QuizItem item, String right, List<String> faults) {
        String person = item.prompt().replaceFirst("(?s).*It was (.*?) who said.*", "$1");
        String words = asked(item.prompt());
        if (!fold(proofs(item)).contains(fold(words))) {
            faults.add("the words are not in the proof");
        }
        if (says(person, words) != right.equals("True")) {
            faults.add("says not what the documents say");
        }
    }

    private void checkCloze(QuizItem item, Task.Cloze cloze, List<String> faults) {
        stands(cloze.answer(), item, faults);
        leaks(cloze.answer(), item, faults);
        String quotation = asked(item.prompt());
        String before = fold(quotation.substring(0, quotation.indexOf(GAP)));
        String after = fold(quotation.substring(quotation.indexOf(GAP) + GAP.length()));
        Pattern others = Pattern.compile(Pattern.quote(before) + " ?(\\p{L}+) ?" + Pattern.quote(after));
        for (Page page : pages.values()) {
            Matcher other = others.matcher(fold(page.document().text()));
            while (other.find()) {
                if (!other.group(1).equals(fold(cloze.answer()))) {
                    faults.add("another word stands there: " + other.group(1));
                }
            }
        }
    }

    private void checkOrder(QuizItem item, Task.Order order, List<String> faults) {
        DateMention last = null;
        for (String event : order.rightOrder()) {
            Optional<DateMention> date = item.proofs().stream()
                    .filter(proof -> words(page(proof).text(proof.span())).containsAll(words(event)))
                    .flatMap(proof -> page(proof).minutes().events().stream()
                            .filter(dated -> dated.evidence().overlaps(proof.span()))
                            .filter(dated -> !words(event)
                                    .containsAll(
                                            words(page(proof).text(dated.when().span()))))
                            .filter(dated ->
                                    held(words(event), words(page(proof).text(dated.what()))) == 1))
                    .map(Event::when)
                    .findFirst();
            if (date.isEmpty()) {
                faults.add("not proved: " + event);
            } else if (last != null && !last.date().isBefore(date.get().date())) {
                faults.add("not in order: " + event);
            }
            last = date.orElse(last);
        }
    }

    private void checkMatching(QuizItem item, Task.Matching matching, List<String> faults) {
        for (int i = 0; i < matching.left().size(); i++) {
            String name = matching.left().get(i);
            String role = fold(matching.right().get(i));
            boolean proved = item.proofs().stream()
                    .map(proof -> fold(page(proof).text(proof.span())))
                    .anyMatch(text -> text.contains(role) && text.contains(lastWord(name)));
            if (!proved) {
                faults.add("not proved: " + name);
            }
            for (int j = 0; j < matching.left().size(); j++) {
                if (i != j
                        && isDescribed(matching.left().get(j), matching.right().get(i))) {
                    faults.add(matching.left().get(j) + " is as well "
                            + matching.right().get(i));
                }
            }
        }
    }

    private void stands(String answer, QuizItem item, List<String> faults) {
        if (!fold(proofs(item)).contains(fold(bare(answer)))) {
            faults.add("the proof doesn't hold " + answer);
        }
    }

    private void leaks(String answer, QuizItem item, List<String> faults) {
        Set<String> shared = words(answer);
        shared.retainAll(words(item.prompt()));
        if (!shared.isEmpty()) {
            faults.add("the question tells " + shared);
        }
    }

    private void named(String name, QuizItem item, List<String> faults) {
        named(name, item, faults, true);
    }

    private void named(String name, QuizItem item, List<String> faults, boolean asked) {
        if (!words(proofs(item)).contains(lastWord(name)) && !fold(proofs(item)).contains(fold(name))) {
            boolean byFamilyName = Arrays.stream(NO_WORD.split(fold(name))).anyMatch(words(proofs(item))::contains);
            if (!byFamilyName) {
                faults.add("the proof doesn't name " + name);
            }
        }
        if (asked) {
            leaks(name.replaceFirst("^The ", ""), item, faults);
        }
    }

    private void sided(String side, QuizItem item, List<String> faults) {
        String stem = fold(side.replaceFirst("^[Tt]he ", ""));
        String start = stem.substring(0, Math.min(4, stem.length()));
        boolean named = fold(proofs(item)).contains(start);
        if (!named || fold(asked(item.prompt())).contains(stem)) {
            faults.add("the proof doesn't name the side, or the question does: " + side);
        }
    }

    /** Whether a statement of theirs anywhere says mostly these words. */
    private boolean says(String name, String words) {
        for (Page page : pages.values()) {
            for (Statement statement : page.minutes().statements()) {
                boolean theirs = isName(statement.speaker().name(), name);
                String content = String.join(
                        " ", statement.content().stream().map(page::text).toList());
                if (theirs && held(words(words), words(content)) >= SAME_SAYING) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holds(String side, String words) {
        for (Page page : pages.values()) {
            for (Position position : page.minutes().positions()) {
                String content = String.join(
                        " ", position.content().stream().map(page::text).toList());
                boolean same = held(words(content), words(words)) >= SAME_SAYING
                        && held(words(words), words(content)) >= SAME_SAYING;
                if (same && isName(position.side(), side)) {
                    return true;
                }
            }
        }
        return says(side, words);
    }

    private boolean isDescribed(String name, String role) {
        for (Page page : pages.values()) {
            for (Person person : page.minutes().people()) {
                boolean same = isName(person.name(), name)
                        && person.descriptions().stream()
                                .map(page::text)
                                .map(ItemChecker::words)
                                .anyMatch(own -> held(words(role), own) >= SAME_ROLE);
                if (same) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any sentence tells mostly the same as the question and holds the words. */
    private boolean isTold(String words, String prompt) {
        Set<String> story = words(asked(prompt).replace(GAP, " "));
        for (Page page : pages.values()) {
            for (Span sentence : page.minutes().sentences()) {
                String text = page.text(sentence);
                if (held(story, words(text)) >= SAME_STORY && fold(text).contains(fold(words))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String proofs(QuizItem item) {
        return String.join(
                " ",
                item.proofs().stream()
                        .map(proof -> page(proof).text(proof.span()))
                        .toList());
    }

    /** What stands between the outer quotation marks, or all of the question where there are none. */
    private static String asked(String prompt) {
        Matcher opening = OPENING.matcher(prompt);
        int to = prompt.lastIndexOf('”');
        return opening.find() && to > opening.end() ? prompt.substring(opening.end(), to) : prompt;
    }

    private static String person(String prompt) {
        return prompt.replaceFirst("(?s)^(?:Which of these did|What did) (.*?) (?:say|call)\\b.*", "$1");
    }

    private static boolean isName(String one, String other) {
        String short1 = fold(one.replaceFirst("^[Tt]he ", ""));
        String short2 = fold(other.replaceFirst("^[Tt]he ", ""));
        return short1.equals(short2)
                || short1.contains(" ")
                        && short2.contains(" ")
                        && lastWord(one).equals(lastWord(other))
                        && short1.charAt(0) == short2.charAt(0);
    }

    private static String lastWord(String name) {
        String folded = fold(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static String bare(String option) {
        return option.replaceAll("^“|”$", "");
    }

    private static String fold(String text) {
        return FoldedText.fold(text).replaceAll("\\s+", " ").strip();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(NO_WORD.split(fold(text))));
        words.remove("");
        words.removeAll(STOP);
        return words;
    }

    private static double held(Set<String> set, Set<String> by) {
        Set<String> both = new HashSet<>(set);
        both.retainAll(by);
        return set.isEmpty() ? 0 : (double) both.size() / set.size();
    }
}
