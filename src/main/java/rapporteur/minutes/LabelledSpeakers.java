package rapporteur.minutes;

import java.util.Optional;
import rapporteur.corpus.Span;
import rapporteur.corpus.SpeakerLabel;

/** Whoever of the cast the label of a turn stands for: "MS. ALDANA" bears the name in whatever case it is written. */
final class LabelledSpeakers {
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
        String surname = label.name().substring(label.name().lastIndexOf(' ') + 1);
        return cast.bearing(surname);
    }
}
