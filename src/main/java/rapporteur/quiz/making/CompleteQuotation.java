package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.language.Token;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/** The missing word of a quotation: one that tells much, and that nothing else in the quotation tells. */
final class CompleteQuotation implements ItemWriter {
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_WORDS_OF_PART = 7;
    /** From so many words on a quotation is good for a second question. */
    private static final int LONG = 20;

    private static final int SHORTEST_WORD = 4;
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{Ll}+");
    /** Words that tell little, or that the words around them tell. */
    private static final Set<String> VAGUE = Set.of(
            "able",
            "back",
            "been",
            "being",
            "come",
            "could",
            "country",
            "couple",
            "days",
            "does",
            "first",
            "gave",
            "give",
            "given",
            "going",
            "have",
            "hour",
            "hours",
            "including",
            "just",
            "kind",
            "know",
            "last",
            "length",
            "light",
            "like",
            "made",
            "make",
            "many",
            "minutes",
            "month",
            "months",
            "more",
            "much",
            "next",
            "number",
            "other",
            "others",
            "part",
            "people",
            "person",
            "said",
            "same",
            "says",
            "side",
            "sides",
            "some",
            "sort",
            "such",
            "take",
            "tell",
            "thing",
            "things",
            "think",
            "time",
            "times",
            "told",
            "used",
            "very",
            "want",
            "week",
            "weeks",
            "went",
            "will",
            "would",
            "year",
            "years");
    /** How unusual the most unusual words are, as the index weighs them. */
    private static final double RAREST = 6;

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Draft> drafts = new ArrayList<>();
        for (Quote quote : knowledge.quotes(material)) {
            int words = Words.count(material.text(quote.words()));
            int fewest = quote.whole() ? FEWEST_WORDS : FEWEST_WORDS_OF_PART;
            int wanted = words < fewest ? 0 : words < LONG ? 1 : 2;
            gaps(quote, material, knowledge).stream()
                    .limit(wanted)
                    .map(gap -> draft(quote, gap, material, knowledge))
                    .forEach(drafts::add);
        }
        return drafts;
    }

    /** The words worth asking for, the best first. */
    private static List<Span> gaps(Quote quote, Material material, Knowledge knowledge) {
        List<Token> tokens = material.tokens(quote.words());
        List<Span> gaps = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = material.text(token.span());
            boolean telling = (token.is("NOUN") || token.is("ADJ") || token.is("VERB"))
                    && word.length() >= SHORTEST_WORD
                    && PLAIN_WORD.matcher(word).matches()
                    && !VAGUE.contains(FoldedText.fold(word))
                    && !knowledge.terms(word).isEmpty();
            if (telling
                    && !isInIdiom(tokens, i, material)
                    && !isToldElsewhere(word, token.span(), quote, material, knowledge)
                    && isOnlyWord(token.span(), quote, material, knowledge)) {
                gaps.add(token.span());
            }
        }
        gaps.sort(Comparator.comparingDouble((Span gap) -> -worth(gap, quote, material, knowledge)));
        return gaps;
    }

    /** "In accordance with", "on behalf of", "back-sliding": whoever reads the rest knows the word. */
    private static boolean isInIdiom(List<Token> tokens, int i, Material material) {
        String text = material.document().text();
        Span span = tokens.get(i).span();
        boolean hyphen =
                text.charAt(span.start() - 1) == '-' || span.end() < text.length() && text.charAt(span.end()) == '-';
        boolean framed = tokens.get(i - 1).is("ADP")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("ADP");
        return hyphen || framed;
    }

    private static double worth(Span gap, Quote quote, Material material, Knowledge knowledge) {
        boolean noun = material.tokens(gap).stream().anyMatch(token -> token.is("NOUN"));
        double place =
                (double) (gap.start() - quote.words().start()) / quote.words().length();
        return knowledge.weight(material.text(gap)) / RAREST + (noun ? 0.5 : 0) + 0.5 * place;
    }

    /** Whether the rest of the quotation, or the name of who speaks, has the word in one form or another. */
    private static boolean isToldElsewhere(String word, Span at, Quote quote, Material material, Knowledge knowledge) {
        Set<String> terms = knowledge.terms(word);
        String rest = before(at, quote, material) + " " + after(at, quote, material) + " " + asked(quote.voice());
        return knowledge.terms(rest).stream().anyMatch(terms::contains);
    }

    /** Whether no document has the same words around another one. */
    private static boolean isOnlyWord(Span at, Quote quote, Material material, Knowledge knowledge) {
        List<String> before = Words.inOrder(before(at, quote, material));
        List<String> after = Words.inOrder(after(at, quote, material));
        String word = FoldedText.fold(material.text(at));
        for (Knowledge.Told told : knowledge.sentencesLike(material.text(quote.words()))) {
            List<String> words = Words.inOrder(told.text());
            for (int i = before.size(); i + after.size() < words.size(); i++) {
                boolean same = words.subList(i - before.size(), i).equals(before)
                        && words.subList(i + 1, i + 1 + after.size()).equals(after);
                if (same && !words.get(i).equals(word)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String before(Span at, Quote quote, Material material) {
        return material.document()
                .text(new Span(quote.words().start(), at.start()))
                .replaceAll("\\s+", " ");
    }

    private static String after(Span at, Quote quote, Material material) {
        return material.document().text(new Span(at.end(), quote.words().end())).replaceAll("\\s+", " ");
    }

    private static String asked(Voice voice) {
        return "Complete what " + voice.name() + " said:";
    }

    private static Draft draft(Quote quote, Span gap, Material material, Knowledge knowledge) {
        String answer = material.text(gap);
        String shown = before(gap, quote, material) + Gap.MARK + after(gap, quote, material);
        String prompt = asked(quote.voice()) + "\n“" + shown + "”";
        return new Draft(
                QuizItem.Kind.COMPLETE_QUOTATION,
                prompt,
                new Task.Cloze(answer, List.of()),
                List.of(new Proof(material.id(), quote.evidence())),
                WhoSaid.people(quote.voice()),
                shown + " – " + answer,
                answer,
                Math.min(1, knowledge.weight(answer) / RAREST));
    }
}
