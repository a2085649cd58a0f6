package rapporteur.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rapporteur.corpus.Document;
import rapporteur.index.Listing;
import rapporteur.index.Reading;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.NotUnderstood;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

/**
 * What was understood of a submission, before anybody else can see it: how often each known person speaks, as whom speak those
 * who could not be resolved to a person, and which documents of the space have much of the same text.
 */
public record Preview(
        Document document,
        Minutes minutes,
        Map<String, Integer> speakers,
        Map<String, Integer> unresolved,
        List<Alike> alike,
        List<NotUnderstood> notUnderstood) {
    public Preview {
        alike = List.copyOf(alike);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** A document with {@code share} of the same text, from 0 to 1. */
    public record Alike(Listing document, double share) {}

    /** Taken now, against the documents of the reading. */
    public static Preview of(Document document, Function<Document, Minutes> minuteTaker, Reading reading) {
        Minutes minutes = minuteTaker.apply(document);
        Map<String, Integer> speakers = new LinkedHashMap<>();
        Map<String, Integer> unresolved = new LinkedHashMap<>();
        for (Statement statement : minutes.statements()) {
            Speaker speaker = statement.speaker();
            (speaker instanceof Speaker.Known ? speakers : unresolved).merge(speaker.name(), 1, Integer::sum);
        }
        return new Preview(document, minutes, speakers, unresolved, alike(document, reading), minutes.notUnderstood());
    }

    /** Without what it has in common with that document. */
    Preview besides(Document other) {
        List<Alike> others = alike.stream()
                .filter(each -> !each.document().id().equals(other.id()))
                .toList();
        return new Preview(document, minutes, speakers, unresolved, others, notUnderstood);
    }

    private static List<Alike> alike(Document document, Reading reading) {
        Likeness own = Likeness.of(document.text());
        List<Alike> alike = new ArrayList<>();
        for (Listing listing : reading.documents()) {
            double share = reading.document(listing.id())
                    .map(other -> own.to(Likeness.of(other.text())))
                    .orElse(0.0);
            if (share >= Likeness.NOTEWORTHY) {
                alike.add(new Alike(listing, share));
            }
        }
        return alike;
    }
}
