package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Token;
import rapporteur.minutes.Statement;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;

/** Who said these words, or this in other words. */
final class WhoSaid implements ItemWriter {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 200;
    private static final Set<String> SAYING = Set.of("said", "says");
    /** Others that a clause can follow as it follows "said". */
    private static final Pattern THAT_CUES = Pattern.compile(
            "estimated|announced|argued|insisted|warned|recalled|noted|believed|claimed|acknowledged|conceded|confirmed|predicted|pointed out|complained|stressed|suggested|reported");

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Draft> drafts = new ArrayList<>();
        Quotes quotes = new Quotes(material, knowledge);
        for (Quote quote : knowledge.quotes(material)) {
            String words = material.text(quote.words());
            String prompt = quote.whole() ? "Who said: “" + words + "”?" : "Who used the words “" + words + "”?";
            draft(prompt, words, quote.voice(), quote.evidence(), material, knowledge)
                    .ifPresent(drafts::add);
        }
        for (Statement statement : material.minutes().statements()) {
            if (statement.kind() == Statement.Kind.INDIRECT && statement.stance() == Statement.Stance.SAYS) {
                indirect(statement, quotes, material, knowledge).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<Draft> indirect(
            Statement statement, Quotes quotes, Material material, Knowledge knowledge) {
        String cue = material.text(statement.cue());
        boolean fit = statement.content().size() == 1
                && statement.relayers().isEmpty()
                && (SAYING.contains(cue) || THAT_CUES.matcher(cue).matches());
        Optional<Voice> voice = fit ? knowledge.voice(material, statement.speaker()) : Optional.empty();
        Optional<Span> evidence = voice.flatMap(each -> quotes.evidence(statement, each));
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        Span content = statement.content().getFirst();
        String words = Sentences.unended(material.text(content));
        if (!isClause(content, material) || !Sentences.standsAlone(content, material)) {
            return Optional.empty();
        }
        String said = SAYING.contains(cue) ? "said" : cue;
        boolean article = material.tokens(content).getFirst().is("DET");
        String clause = article ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
        String prompt = "Who " + said + " that " + clause + "?";
        return draft(prompt, words, voice.get(), evidence.get(), material, knowledge);
    }

    /** A subject first and a verb behind it. */
    static boolean isClause(Span content, Material material) {
        List<Token> tokens = material.tokens(content);
        boolean subject = !tokens.isEmpty()
                && (tokens.getFirst().is("DET")
                        || tokens.getFirst().is("NOUN")
                        || tokens.getFirst().is("PROPN")
                        || tokens.getFirst().is("ADJ")
                        || tokens.getFirst().is("NUM"));
        return subject && tokens.stream().skip(1).anyMatch(token -> token.is("AUX") || token.is("VERB"));
    }

    private static Optional<Draft> draft(
            String prompt, String words, Voice voice, Span evidence, Material material, Knowledge knowledge) {
        boolean fit = words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !voice.isNamedIn(words)
                && !knowledge.isSaidByAnother(words, voice);
        Options options = fit ? OtherVoices.than(voice, words, material, knowledge) : new Options();
        if (options.size() < OtherVoices.WANTED) {
            return Optional.empty();
        }
        String substance = words + " – " + voice.name();
        return Optional.of(new Draft(
                QuizItem.Kind.WHO_SAID,
                asked(prompt, voice),
                options.choice(voice.asOption(), OtherVoices.WANTED, substance),
                List.of(new Proof(material.id(), evidence)),
                people(voice),
                substance,
                voice.asOption(),
                options.closeness(OtherVoices.WANTED, substance)));
    }

    private static String asked(String prompt, Voice voice) {
        return switch (voice.type()) {
            case PERSON -> prompt;
            case COUNTRY -> prompt.replaceFirst("^Who", "Which country");
            case BODY -> prompt.replaceFirst("^Who", "Which organisation or body");
        };
    }

    static List<String> people(Voice voice) {
        return voice.type() == Voice.Type.PERSON ? List.of(voice.name()) : List.of();
    }
}
