package rapporteur.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.corpus.Document;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Person;
import rapporteur.minutes.Speaker;

/** Who speakers are, by the first description that says more than a word ("Dr.") does. */
final class Roles {
    private final Map<String, String> byName = new HashMap<>();

    Roles(Document document, Minutes minutes) {
        for (Person person : minutes.people()) {
            List<String> descriptions =
                    person.descriptions().stream().map(document::text).toList();
            descriptions.stream()
                    .filter(description -> description.contains(" "))
                    .findFirst()
                    .or(() -> descriptions.stream().findFirst())
                    .ifPresent(description -> byName.putIfAbsent(person.name(), description));
        }
    }

    Optional<String> of(Speaker speaker) {
        return speaker instanceof Speaker.Known ? Optional.ofNullable(byName.get(speaker.name())) : Optional.empty();
    }
}
