package rapporteur.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rapporteur.corpus.Span;

/** The people of a document and where each is named. */
final class Cast {
    private final List<CastMember> members;
    private final TreeMap<Span, CastMember> mentions = new TreeMap<>();

    Cast(List<CastMember> members) {
        this.members = List.copyOf(members);
        for (CastMember member : members) {
            member.mentions().forEach(mention -> mentions.put(mention, member));
        }
    }

    List<CastMember> members() {
        return members;
    }

    /** Somebody named at a place. */
    record Mention(CastMember member, Span span) {}

    /** Everybody named in a stretch, in reading order. */
    List<Mention> within(Span stretch) {
        List<Mention> found = new ArrayList<>();
        Map<Span, CastMember> from = mentions.tailMap(new Span(stretch.start(), stretch.start()), true);
        for (Map.Entry<Span, CastMember> entry : from.entrySet()) {
            if (entry.getKey().start() >= stretch.end()) {
                break;
            }
            if (stretch.contains(entry.getKey())) {
                found.add(new Mention(entry.getValue(), entry.getKey()));
            }
        }
        return found;
    }

    /** Whoever bears all the role words; of several the one named last before the place. */
    Optional<CastMember> byRole(List<String> words, int before, Gender gender) {
        return members.stream()
                .filter(member -> member.gender().agreesWith(gender))
                .filter(member -> words.stream().allMatch(member::hasRole))
                .max(Comparator.comparingInt(member -> lastMention(member, before)));
    }

    /** Where the member was last named before a place, -1 where not yet. */
    static int lastMention(CastMember member, int before) {
        return member.mentions().stream()
                .mapToInt(Span::start)
                .filter(start -> start < before)
                .max()
                .orElse(-1);
    }
}
