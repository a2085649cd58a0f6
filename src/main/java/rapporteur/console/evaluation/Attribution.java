package rapporteur.console.evaluation;

import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Span;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;
import rapporteur.minutes.Statement.Stance;

/**
 * Who said what, as an annotator or the program has it: the words that name the speaker ({@code source}), the words that
 * report, and what was said. {@code speaker} is the full name of a person.
 */
record Attribution(
        List<Span> content,
        List<Span> source,
        List<Span> cue,
        Optional<String> speaker,
        Stance stance,
        List<String> relayers) {

    Attribution {
        content = List.copyOf(content);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        relayers = List.copyOf(relayers);
    }

    static Attribution of(Statement statement) {
        Speaker speaker = statement.speaker();
        return new Attribution(
                statement.content(),
                List.of(speaker.mention()),
                List.of(statement.cue()),
                speaker instanceof Speaker.Known ? Optional.of(speaker.name()) : Optional.empty(),
                statement.stance(),
                statement.relayers().stream().map(Speaker::name).toList());
    }

    /** Whether something is said, and not only held or wanted. */
    boolean isSpeech() {
        return stance != Stance.HOLDS;
    }
}
