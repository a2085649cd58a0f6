package rapporteur.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Finds in one pass over a document whom "he" and "she", "the senator" and "the embassy spokesman" mean. Every one that is
 * understood is a mention of the person, too, to which the next may refer; what stands between quotation marks is left alone, since
 * whoever speaks there has other people in mind.
 */
final class Anaphora {
    private static final Map<String, Gender> PRONOUNS = Map.of(
            "he", Gender.MASCULINE,
            "him", Gender.MASCULINE,
            "his", Gender.MASCULINE,
            "himself", Gender.MASCULINE,
            "she", Gender.FEMININE,
            "her", Gender.FEMININE,
            "hers", Gender.FEMININE,
            "herself", Gender.FEMININE);
    private static final Set<String> NOMINATIVES = Set.of("he", "she");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "their", "its");
    /** Behind a role: it is a role of something that the words before it don't tell. */
    private static final Set<String> LINKS = Set.of("of", "for");

    private static final int LONGEST_ROLE = 6;

    private final Page page;
    private final Cast cast;
    private final Lexicon titles;
    private final Standings standings;
    private final Focus focus = new Focus();
    private final Map<Integer, CastMember> meant = new HashMap<>();
    private int paragraphNumber;
    private int sentenceNumber;

    Anaphora(Page page, Cast cast, Lexicons lexicons, Cues cues) {
        this.page = page;
        this.cast = cast;
        this.titles = lexicons.titles();
        this.standings = new Standings(page, cues);
        for (Paragraph paragraph : page.paragraphs()) {
            boolean opening = true;
            for (Sentence sentence : paragraph.sentences()) {
                Reading reading = new Reading(paragraph, sentence, opening);
                reading.read();
                opening = reading.opening;
                sentenceNumber += reading.ownWords ? 1 : 0;
            }
            paragraphNumber++;
        }
    }

    /** Whom the pronoun, or the role whose last word stands at the offset, means; empty where that isn't clear. */
    Optional<CastMember> at(int offset) {
        return Optional.ofNullable(meant.get(offset));
    }

    /** A sentence as it is read, token by token. */
    private final class Reading {
        private final Paragraph paragraph;
        private final Sentence sentence;
        private final List<Token> tokens;
        /** Whether nobody was mentioned in the paragraph yet. */
        private boolean opening;

        private boolean verbSeen;
        /** Whether there are words outside quotation marks. */
        private boolean ownWords;

        private @Nullable CastMember subject;

        Reading(Paragraph paragraph, Sentence sentence, boolean opening) {
            this.paragraph = paragraph;
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.opening = opening;
        }

        void read() {
            List<Cast.Mention> names = cast.within(sentence.span());
            int name = 0;
            int i = 0;
            while (i < tokens.size()) {
                int start = tokens.get(i).span().start();
                while (name < names.size() && names.get(name).span().end() <= start) {
                    name++;
                }
                boolean quoted = paragraph.quoted(start);
                ownWords |= !quoted && !tokens.get(i).is("PUNCT");
                int last = i;
                if (name < names.size() && names.get(name).span().start() == start) {
                    last = readName(names.get(name), i, quoted);
                } else if (quoted) {
                    readQuotedWord(i);
                } else {
                    last = readWord(i);
                }
                i = last + 1;
            }
        }

        /** Reads a name and tells its last token. */
        private int readName(Cast.Mention name, int first, boolean quoted) {
            int last = first;
            while (last + 1 < tokens.size()
                    && tokens.get(last + 1).span().start() < name.span().end()) {
                last++;
            }
            if (quoted) {
                focus.mentionInQuotation(name.member(), sentenceNumber);
            } else {
                mention(name.member(), first, last);
            }
            return last;
        }

        private int readWord(int i) {
            Token token = tokens.get(i);
            String word = page.plainWord(token);
            if (Standings.isVerb(token)) {
                verbSeen = true;
                if (subject != null && standings.isCue(tokens, i)) {
                    focus.spoke(subject, sentenceNumber);
                }
            } else if (token.is("PRON") && PRONOUNS.containsKey(word)) {
                readPronoun(i, PRONOUNS.getOrDefault(word, Gender.UNKNOWN), NOMINATIVES.contains(word));
            }
            return DEFINITE.contains(word) ? readRole(i) : i;
        }

        /** {@code “He said, ‘It will sail’”}: whose words the speaker tells is understood, but not taken up by what follows. */
        private void readQuotedWord(int i) {
            String word = page.plainWord(tokens.get(i));
            if (NOMINATIVES.contains(word) && standings.speaks(tokens, i, i)) {
                Gender gender = PRONOUNS.getOrDefault(word, Gender.UNKNOWN);
                focus.meant(gender, place(i, true))
                        .ifPresent(member -> meant.put(tokens.get(i).span().start(), member));
            }
        }

        private Focus.Place place(int pronoun, boolean nominative) {
            return new Focus.Place(
                    sentenceNumber,
                    paragraphNumber,
                    opening,
                    nominative ? Standing.SUBJECT : Standing.OTHER,
                    nominative && standings.speaks(tokens, pronoun, pronoun));
        }

        private void readPronoun(int i, Gender gender, boolean nominative) {
            Focus.Place place = place(i, nominative);
            focus.meant(gender, place).ifPresent(member -> {
                meant.put(tokens.get(i).span().start(), member);
                mention(member, place);
                if (nominative) {
                    focus.tookUp(member, gender, sentenceNumber);
                }
            });
            opening = false;
        }

        /** Reads "the Democratic senator" and tells its last token; that of the article where it is no role of anybody. */
        private int readRole(int article) {
            int head = roleHead(article);
            if (head < 0) {
                return article;
            }
            bearer(article + 1, head).ifPresent(member -> {
                meant.put(tokens.get(head).span().start(), member);
                mention(member, article, head);
            });
            return head;
        }

        private void mention(CastMember member, int first, int last) {
            mention(
                    member,
                    new Focus.Place(
                            sentenceNumber,
                            paragraphNumber,
                            opening,
                            standings.of(tokens, first, last, verbSeen),
                            standings.speaks(tokens, first, last)));
        }

        private void mention(CastMember member, Focus.Place place) {
            focus.mention(member, place);
            opening = false;
            if (place.standing() == Standing.SUBJECT) {
                subject = member;
            }
        }

        private int roleHead(int article) {
            int head = -1;
            for (int i = article + 1; i < tokens.size() && i <= article + LONGEST_ROLE; i++) {
                Token token = tokens.get(i);
                if (!token.is("NOUN")
                        && !token.is("ADJ")
                        && !token.is("PROPN")
                        && !page.word(token).equals("-")) {
                    break;
                }
                head = i;
            }
            boolean role = head > article
                    && titles.has(page.plainWord(tokens.get(head)))
                    && !LINKS.contains(page.wordAt(tokens, head + 1));
            return role ? head : -1;
        }

        /** Whoever was described by the words, adjectives aside: of those in mind the last, else the only one of the document. */
        private Optional<CastMember> bearer(int first, int head) {
            List<String> words = new ArrayList<>();
            for (int i = first; i <= head; i++) {
                String word = page.plainWord(tokens.get(i));
                if (i == head || word.length() > 2 && !tokens.get(i).is("ADJ")) {
                    words.add(Honorifics.full(word));
                }
            }
            Gender gender = Roles.gender(words.getLast());
            Optional<CastMember> recent = focus.recent()
                    .filter(member -> member.gender().agreesWith(gender))
                    .filter(member -> member.roleWords().containsAll(words))
                    .findFirst();
            List<CastMember> bearers = cast.withRole(words.getLast());
            if (recent.isPresent() || bearers.size() != 1) {
                return recent;
            }
            int here = tokens.get(head).span().start();
            return Optional.of(bearers.getFirst())
                    .filter(member -> member.roleWords().containsAll(words))
                    .filter(member -> member.mentions().getFirst().start() < here);
        }
    }
}
