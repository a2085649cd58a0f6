package rapporteur.minutes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.corpus.Span;
import rapporteur.language.Language;

/**
 * Learns from texts with marked names which capitalised runs are people, and prints how well that does on texts it hasn't
 * seen. {@code mvn test-compile} first, then, with the folder of marked texts as its argument:
 *
 * <pre>java -cp 'target/test-classes:target/classes:target/lib/*' rapporteur.minutes.PeopleTrainer ../shared/data/ner</pre>
 */
final class PeopleTrainer {
    private static final List<String> LEARNED = List.of("gum-clean.txt", "wikigold.txt", "uner-ewt.txt", "gmb.txt");
    private static final String TESTED = "uner-pud.txt";
    private static final Path WEIGHTS = Path.of("src/main/resources/rapporteur/minutes/person-weights.txt");
    private static final List<String> ABOUT = List.of(
            "The log-odds by which each sign tells for a person, of a capitalised run; written by PeopleTrainer.",
            "NOTICE names the texts that they were learned from.");

    private final Language language = Language.load();
    private final Lexicons lexicons = Lexicons.load();

    private PeopleTrainer() {}

    /** A capitalised run of a text, and whether it is a person's name there. */
    private record Example(boolean person, List<String> signs) {}

    public static void main(String[] arguments) throws IOException {
        Path texts = Path.of(arguments[0]);
        PeopleTrainer people = new PeopleTrainer();
        WeightsTrainer trainer = new WeightsTrainer();
        for (String text : LEARNED) {
            people.examples(MarkedText.read(texts.resolve(text)))
                    .forEach(example -> trainer.add(example.person(), example.signs()));
        }
        Weights learned = Weights.of(trainer.write(WEIGHTS, ABOUT));
        score(learned, people.examples(MarkedText.read(texts.resolve(TESTED))));
    }

    private static void score(Weights learned, List<Example> examples) {
        long all = examples.stream().filter(Example::person).count();
        List<Example> found = examples.stream()
                .filter(each -> learned.logOdds(each.signs()) > 0)
                .toList();
        long right = found.stream().filter(Example::person).count();
        System.out.printf(
                Locale.ROOT,
                "%s: %d runs, %d people, found %d, of these right %d%n",
                TESTED,
                examples.size(),
                all,
                found.size(),
                right);
    }

    private List<Example> examples(MarkedText marked) {
        Document document =
                new DocumentReader().read("marked", marked.text().getBytes(StandardCharsets.UTF_8), LocalDate.EPOCH);
        Page page = Page.read(document, language);
        PersonEvidence evidence = new PersonEvidence(page, lexicons, new Cues());
        NameRunFinder runs = new NameRunFinder(page, new SmallWords(page), lexicons);
        TreeMap<Integer, MarkedText.Name> names = new TreeMap<>();
        marked.names().forEach(name -> names.put(name.span().start(), name));
        List<Example> examples = new ArrayList<>();
        page.sentences()
                .forEach(sentence -> runs.find(sentence, Set.of()).forEach(run -> {
                    List<String> signs = new ArrayList<>(evidence.nameSigns(run));
                    signs.addAll(evidence.placeSigns(run));
                    examples.add(new Example(isPerson(run.name(), names), signs));
                }));
        return examples;
    }

    private static boolean isPerson(Span run, NavigableMap<Integer, MarkedText.Name> names) {
        Map.Entry<Integer, MarkedText.Name> name = names.floorEntry(run.start());
        return name != null
                && name.getValue().type().equals("person")
                && name.getValue().span().contains(run);
    }
}
