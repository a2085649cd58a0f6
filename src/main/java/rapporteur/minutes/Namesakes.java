package rapporteur.minutes;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Those who share a word of their names, and who of them is meant where only that word is written. */
final class Namesakes {
    /** So many of those named last are looked at; where a name is very common, looking at all would take too long. */
    private static final int LOOKED_AT = 8;
    /** How many times as often as any other somebody has to be named in full to be the one whom the bare surname means. */
    private static final int DOMINANCE = 2;

    /** Whoever was named last stands first. */
    private final LinkedHashSet<CastMember> members = new LinkedHashSet<>();

    void add(CastMember member) {
        members.add(member);
    }

    void named(CastMember member) {
        members.addFirst(member);
    }

    /**
     * The only one, or the only one named so far; else whoever was named last in the same passage; else whom the text mostly speaks
     * of; else nobody for sure.
     */
    Optional<CastMember> meant(Gender gender, int passageStart) {
        List<CastMember> possible = members.stream()
                .limit(LOOKED_AT)
                .filter(member -> member.gender().agreesWith(gender))
                .toList();
        List<CastMember> named =
                possible.stream().filter(member -> member.fullMentions() > 0).toList();
        if (possible.size() <= 1 || named.size() == 1) {
            return (named.isEmpty() ? possible : named).stream().findFirst();
        }
        CastMember nearest = possible.getFirst();
        if (nearest.lastMention() >= passageStart) {
            return Optional.of(nearest);
        }
        List<CastMember> byFullMentions = possible.stream()
                .sorted(Comparator.comparingInt(CastMember::fullMentions).reversed())
                .toList();
        CastMember most = byFullMentions.getFirst();
        boolean dominant = most.fullMentions()
                >= DOMINANCE * Math.max(1, byFullMentions.get(1).fullMentions());
        return dominant ? Optional.of(most) : Optional.empty();
    }
}
