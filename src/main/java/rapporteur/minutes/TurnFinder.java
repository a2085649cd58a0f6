package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.minutes.Statement.Kind;
import rapporteur.minutes.Statement.Stance;

/** Finds who speaks in the turns of a transcript; a turn is cited together with the question it answers. */
final class TurnFinder {
    private static final Pattern LABEL = Pattern.compile(
            "((?:(?:MR|MRS|MS|DR|Mr|Mrs|Ms|Dr)\\.? )?[\\p{Lu}][\\p{L}.'’ -]{0,40}?)(?: \\([^)]{1,60}\\))?:\\s");
    private static final Set<String> ASKERS = Set.of(
            "question", "q", "reporter", "journalist", "moderator", "host", "interviewer", "rapporteur", "editor");
    private static final int LONGEST_QUESTION = 600;

    private final Page page;
    private final Cast cast;

    TurnFinder(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
    }

    List<Statement> find() {
        List<Statement> turns = new ArrayList<>();
        Optional<Span> question = Optional.empty();
        for (Paragraph paragraph : page.paragraphs()) {
            Span passage = paragraph.passage().span();
            Matcher label = LABEL.matcher(page.document().text()).region(passage.start(), passage.end());
            if (!label.lookingAt()) {
                question = Optional.empty();
                continue;
            }
            Span mention = new Span(label.start(1), label.end(1));
            Span content = new Span(label.end(), passage.end());
            if (ASKERS.contains(page.text(mention).toLowerCase(Locale.ROOT))) {
                question = Optional.of(passage).filter(span -> span.length() <= LONGEST_QUESTION);
                continue;
            }
            if (!content.isEmpty()) {
                Span evidence = question.map(passage::cover).orElse(passage);
                Span cue = new Span(mention.end(), mention.end() + 1);
                turns.add(new Statement(
                        speaker(mention), cue, List.of(content), evidence, Kind.DIRECT, Stance.SAYS, List.of()));
            }
            question = Optional.empty();
        }
        return turns;
    }

    /** "MS. ALDANA" is whoever of the cast bears the name, in whatever case it is written. */
    private Speaker speaker(Span mention) {
        String words = page.text(mention);
        String surname = words.substring(words.lastIndexOf(' ') + 1);
        for (CastMember member : cast.members()) {
            for (String part : member.name().split(" ", -1)) {
                if (part.equalsIgnoreCase(surname)) {
                    return new Speaker.Known(member.name(), mention);
                }
            }
        }
        return new Speaker.AsWritten(words, mention);
    }
}
