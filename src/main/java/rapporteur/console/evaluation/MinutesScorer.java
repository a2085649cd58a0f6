package rapporteur.console.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapporteur.corpus.Document;
import rapporteur.minutes.Minutes;

/** Compares the minutes of documents with what a careful reader noted of them. */
public final class MinutesScorer {
    private final QuotationScorer quotations = new QuotationScorer();
    private final StatementScorer statements = new StatementScorer();
    private final EntryScorer people = EntryScorer.sameWords("person");
    private final EntryScorer cases = EntryScorer.mostWords("case");
    private final EntryScorer caseDescriptions = EntryScorer.mostWords("description of a case");
    private final EntryScorer topics = EntryScorer.mostWords("topic");
    private final EntryScorer dates = EntryScorer.samePlace("date", String::equals);
    private final EntryScorer figures = EntryScorer.samePlace("figure", EntryScorer::mostlyTheSame);
    private final List<Difference> differences = new ArrayList<>();
    private int documents;

    public void add(Document document, Annotation gold, Minutes minutes) {
        Annotation found = Annotation.of(document, minutes);
        documents++;
        if (gold.has("statement")) {
            addStatements(document, gold, found);
        }
        if (gold.has("person")) {
            differences.addAll(people.add(document.id(), gold.people(), found.people()));
        }
        if (gold.has("case")) {
            differences.addAll(cases.add(document.id(), gold.cases(), found.cases()));
            differences.addAll(caseDescriptions.add(document.id(), gold.caseDescriptions(), found.caseDescriptions()));
        }
        if (gold.has("topic")) {
            differences.addAll(topics.add(document.id(), gold.topics(), found.topics()));
        }
        if (gold.has("event")) {
            differences.addAll(dates.add(document.id(), gold.dates(), found.dates()));
        }
        if (gold.has("figure")) {
            differences.addAll(figures.add(document.id(), gold.figures(), found.figures()));
        }
    }

    private void addStatements(Document document, Annotation gold, Annotation found) {
        Words words = new Words(document.text());
        BitSet quoted = words.in(MarkedStretches.in(document.text()));
        List<WordedAttribution> wanted = WordedAttribution.of(gold.statements(), words, quoted);
        List<WordedAttribution> given = WordedAttribution.of(found.statements(), words, quoted);

        quotations.add(document, words, wanted, given);
        differences.addAll(statements.add(document, words, wanted, given));
    }

    public MinutesFigures figures() {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        agreements.putAll(quotations.agreements());
        agreements.putAll(statements.agreements());
        agreements.put("people", people.agreement());
        agreements.put("cases", cases.agreement());
        agreements.put("case descriptions", caseDescriptions.agreement());
        agreements.put("topics", topics.agreement());
        agreements.put("dates", dates.agreement());
        agreements.put("figures", figures.agreement());
        return new MinutesFigures(documents, agreements, statements.shares(), differences);
    }
}
