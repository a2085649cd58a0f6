package rapporteur.discord;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapporteur.corpus.FoldedText;
import rapporteur.index.Listing;
import rapporteur.index.Reading;

/** The documents as people and buttons name them. */
final class Catalogue {
    private final Reading reading;

    Catalogue(Reading reading) {
        this.reading = reading;
    }

    /** Stands for a document in the id of a button, where a document's own id may be too long. */
    static String key(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The document of the key or id, or of exactly the title. */
    Optional<Listing> find(String name) {
        String folded = FoldedText.fold(name);
        return reading.documents().stream()
                .filter(document -> key(document.id()).equals(name)
                        || document.id().equals(name)
                        || FoldedText.fold(document.title()).equals(folded))
                .findFirst();
    }

    /** Documents whose title or date has all the words begun, the newest first. */
    List<Listing> beginning(String typed, int most) {
        List<String> begun = List.of(FoldedText.fold(typed).split(" "));
        return reading.documents().stream()
                .filter(document -> {
                    String title = " " + FoldedText.fold(document.title()) + " " + document.date();
                    return begun.stream().allMatch(word -> title.contains(" " + word));
                })
                .limit(most)
                .toList();
    }
}
