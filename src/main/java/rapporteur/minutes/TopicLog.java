package rapporteur.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** The topics found so far, each once. What tells nothing ("the meeting"), a time or somebody's name alone is no topic. */
final class TopicLog {
    private static final double PER_SENTENCE = 0.2;
    private static final int MOST_SENTENCES = 8;

    private final Page page;
    private final Cast cast;
    private final Lexicon words;
    private final Dates dates;
    private final NounChunks phrases;
    private final Map<Set<String>, Weighed> topics = new LinkedHashMap<>();

    TopicLog(Page page, Cast cast, Lexicon words, Dates dates) {
        this.page = page;
        this.cast = cast;
        this.words = words;
        this.dates = dates;
        this.phrases = new NounChunks(page);
    }

    private record Weighed(Topic topic, Set<String> content, String head, double weight) {}

    int size() {
        return topics.size();
    }

    /** Whether the words end with somebody's name. */
    boolean namesSomebody(Span item) {
        List<Cast.Mention> named = cast.within(item);
        return !named.isEmpty() && named.getLast().span().end() == item.end();
    }

    void add(Sentence sentence, Span item, double weight) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> item.contains(token.span()))
                .toList();
        int head = tokens.isEmpty() ? -1 : phrases.end(tokens, 0);
        if (head < 0) {
            return;
        }
        boolean someone =
                cast.within(item).stream().anyMatch(mention -> mention.span().equals(item));
        boolean generic =
                words.has("generic", page.wordAt(tokens, head)) && head == tokens.size() - 1 && tokens.size() < 4;
        boolean timed = dates.overlap(item);
        Set<String> content = content(tokens);
        if (someone || generic || timed || content.isEmpty()) {
            return;
        }
        String headWord = singular(tokens.get(head));
        Weighed found = new Weighed(new Topic(item, sentence.span()), content, headWord, weight);
        topics.merge(content, found, (old, now) -> old.weight() >= now.weight() ? old : now);
    }

    /** By the strength with which the text says so, and by how many sentences take up the noun. */
    List<Topic> weightiestFirst() {
        Map<String, Long> sentences = sentencesByNoun();
        List<Weighed> all = outermost();
        all.sort(Comparator.comparingDouble((Weighed topic) -> topic.weight()
                        + PER_SENTENCE * Math.min(MOST_SENTENCES, sentences.getOrDefault(topic.head(), 0L)))
                .reversed()
                .thenComparing(topic -> topic.topic().words()));
        return all.stream().map(Weighed::topic).toList();
    }

    /** Without what stands within a longer topic: "fares" in "the dispute over fares". */
    private List<Weighed> outermost() {
        List<Weighed> inOrder = new ArrayList<>(topics.values());
        inOrder.sort(
                Comparator.comparingInt((Weighed topic) -> topic.topic().words().start())
                        .thenComparingInt(topic -> -topic.topic().words().end()));
        Map<String, List<Map.Entry<Set<String>, Weighed>>> byHead = topics.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getValue().head()));
        inOrder.removeIf(topic -> saysLess(topic, byHead.getOrDefault(topic.head(), List.of())));
        List<Weighed> outermost = new ArrayList<>();
        int end = -1;
        for (Weighed topic : inOrder) {
            if (topic.topic().words().end() > end) {
                outermost.add(topic);
                end = topic.topic().words().end();
            }
        }
        return outermost;
    }

    /** "Monitoring" beside "radiation monitoring". */
    private boolean saysLess(Weighed topic, List<Map.Entry<Set<String>, Weighed>> sameHead) {
        Set<String> own = topic.content();
        return sameHead.stream()
                .anyMatch(other ->
                        other.getKey().size() > own.size() && other.getKey().containsAll(own));
    }

    private Map<String, Long> sentencesByNoun() {
        Map<String, Long> counts = new HashMap<>();
        for (Sentence sentence : page.sentences()) {
            Set<String> nouns = new HashSet<>();
            sentence.tokens().stream().filter(NounChunks::isNoun).forEach(token -> nouns.add(singular(token)));
            nouns.forEach(noun -> counts.merge(noun, 1L, Long::sum));
        }
        return counts;
    }

    private Set<String> content(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> NounChunks.isNoun(token) || token.is("ADJ") || token.is("VERB"))
                .map(this::singular)
                .collect(Collectors.toSet());
    }

    private String singular(Token token) {
        String word = page.plainWord(token);
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
