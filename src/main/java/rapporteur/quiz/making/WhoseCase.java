package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.corpus.Span;
import rapporteur.minutes.Case;

/** Whose case it is, by who is held, what for and how long. */
final class WhoseCase implements ItemWriter {
    private static final double SAME = 0.7;

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Draft> drafts = new ArrayList<>();
        for (Case each : material.minutes().cases()) {
            if (each.charge().isPresent()) {
                knowledge
                        .voice(material, each.name())
                        .flatMap(voice -> draft(each, voice, material, knowledge))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<Draft> draft(Case each, Voice voice, Material material, Knowledge knowledge) {
        String charge = material.text(each.charge().orElseThrow());
        String told = Stream.of(
                        Description.of(material, each.description())
                                .filter(description -> !description.isClause())
                                .map(Description::text),
                        each.term().map(term -> "sentenced to " + material.text(term)),
                        Optional.of("charged with " + charge))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        boolean another = knowledge.telling(told).stream()
                .anyMatch(other -> other.minutes().cases().stream()
                        .filter(found -> !knowledge
                                .voice(other, found.name())
                                .map(voice::is)
                                .orElse(false))
                        .flatMap(found -> found.charge().stream())
                        .anyMatch(same -> Words.common(Words.of(charge), Words.of(other.text(same))) >= SAME));
        return another
                ? Optional.empty()
                : WhoIs.whoIs("Whose case is this: " + told + "?", told, proof(each), voice, material, knowledge);
    }

    /** From where the person is described to where the charge and the term stand. */
    private static Span proof(Case each) {
        Span span = each.description().cover(each.charge().orElseThrow());
        return each.term().map(span::cover).orElse(span);
    }
}
