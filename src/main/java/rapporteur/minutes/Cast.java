package rapporteur.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rapporteur.corpus.Span;

/** The people of a document and where each is named. */
final class Cast {
    private final List<CastMember> members;
    private final TreeMap<Span, CastMember> mentions = new TreeMap<>();
    private final Map<String, CastMember> byNameWord = new HashMap<>();
    private final Map<String, List<CastMember>> byRoleWord = new HashMap<>();

    Cast(List<CastMember> members) {
        this.members = List.copyOf(members);
        for (CastMember member : members) {
            member.mentions().forEach(mention -> mentions.put(mention, member));
            for (String word : member.nameWords()) {
                byNameWord.putIfAbsent(word.toLowerCase(Locale.ROOT), member);
            }
            for (String word : member.roleWords()) {
                byRoleWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(member);
            }
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

    /** The last name that begins before a place. */
    Optional<Mention> lastBefore(int offset) {
        return Optional.ofNullable(mentions.lowerEntry(new Span(offset, offset)))
                .map(entry -> new Mention(entry.getValue(), entry.getKey()));
    }

    /** Whoever has the word in the name, in whatever case it is written; of several the first of the document. */
    Optional<CastMember> bearing(String word) {
        return Optional.ofNullable(byNameWord.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Those described by a word at some place of the document. */
    List<CastMember> withRole(String word) {
        return byRoleWord.getOrDefault(word, List.of());
    }
}
