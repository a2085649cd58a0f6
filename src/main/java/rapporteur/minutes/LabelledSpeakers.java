package rapporteur.minutes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.corpus.SpeakerLabel;

/**
 * Whoever of the cast the label of a turn stands for: "MS. ALDANA" bears the name in whatever case it is written, and under "A"
 * answers whoever is introduced before the first turn.
 */
final class LabelledSpeakers {
    private static final Set<String> ASKERS = Set.of(
            "question", "q", "reporter", "journalist", "moderator", "host", "interviewer", "rapporteur", "editor");
    private static final Set<String> ANSWERS = Set.of("a", "answer");

    private final Page page;
    private final Cast cast;

    LabelledSpeakers(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
    }

    boolean known(SpeakerLabel label) {
        return member(label).isPresent();
    }

    Speaker speaker(SpeakerLabel label) {
        String name = label.name();
        int start = page.document().text().indexOf(name, label.span().start());
        Span mention = new Span(start, start + name.length());
        return member(label)
                .<Speaker>map(member -> new Speaker.Known(member.name(), mention))
                .orElse(new Speaker.AsWritten(name, mention));
    }

    Span colon(SpeakerLabel label) {
        int colon = page.document().text().lastIndexOf(':', label.span().end() - 1);
        return new Span(colon, colon + 1);
    }

    private Optional<CastMember> member(SpeakerLabel label) {
        return ANSWERS.contains(label.name().toLowerCase(Locale.ROOT)) ? interviewee() : cast.bearing(surname(label));
    }

    private Optional<CastMember> interviewee() {
        Optional<CastMember> interviewer = Author.of(page, cast);
        Span introduction = new Span(
                0,
                labels(page).mapToInt(label -> label.span().start()).findFirst().orElse(0));
        return cast.within(introduction).stream()
                .map(Cast.Mention::member)
                .filter(member -> !interviewer.equals(Optional.of(member)))
                .findFirst();
    }

    private static String surname(SpeakerLabel label) {
        return label.name().substring(label.name().lastIndexOf(' ') + 1);
    }

    /** Whether the label says that whoever speaks under it asks. */
    static boolean asks(SpeakerLabel label) {
        return ASKERS.contains(label.name().toLowerCase(Locale.ROOT));
    }

    /** The surnames on the labels of a transcript, in small letters: whoever is called so in it is a person. */
    static Set<String> surnames(Page page) {
        if (page.document().kind() != Document.Kind.TRANSCRIPT) {
            return Set.of();
        }
        return labels(page)
                .filter(label -> label.isInCapitals() && !asks(label))
                .map(label -> surname(label).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<SpeakerLabel> labels(Page page) {
        return page.paragraphs().stream()
                .flatMap(paragraph -> SpeakerLabel.at(page.document().text(), paragraph.span()).stream());
    }
}
