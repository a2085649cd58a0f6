package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Token;
import rapporteur.minutes.Statement;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;

/** What somebody said about something, among what others said about it; or, where nothing is common to all, what somebody said at all. */
final class WhatSaid implements ItemWriter {
    private static final int SHORTEST = 20;
    private static final int FEWEST_WORDS_OF_PART = 6;
    private static final int WANTED = 3;
    private static final Set<String> JOINED = Set.of("ADJ", "NOUN", "PROPN");
    private static final int MOST_WORDS_CALLED = 9;
    private static final Pattern CALLED =
            Pattern.compile("(?s)((?:the) (?:\\p{L}+ )?\\p{L}+) [“\"]([^“”\"]{8,80})[”\"]?");
    private static final Pattern TOPIC = Pattern.compile("\\p{L}{4,}");

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Draft> drafts = new ArrayList<>();
        for (Quote quote : knowledge.quotes(material)) {
            String words = material.text(quote.words());
            boolean fit = words.length() >= SHORTEST
                    && (quote.whole() || Words.count(words) >= FEWEST_WORDS_OF_PART)
                    && !quote.voice().isNamedIn(words)
                    && !knowledge.isSaidByAnother(words, quote.voice());
            if (fit) {
                topical(quote, material, knowledge)
                        .or(() -> plain(quote, material, knowledge))
                        .ifPresent(drafts::add);
            }
        }
        for (Statement statement : material.minutes().statements()) {
            called(statement, material, knowledge).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** "He called the cut “painful and overdue”": what somebody called it. */
    private static Optional<Draft> called(Statement statement, Material material, Knowledge knowledge) {
        Matcher parts = CALLED.matcher(material.text(statement.content().getFirst()));
        Optional<Voice> voice = knowledge.voice(material, statement.speaker());
        Optional<Span> evidence = voice.flatMap(each -> new Quotes(material, knowledge).evidence(statement, each));
        boolean fit = material.text(statement.cue()).equals("called") && parts.matches() && evidence.isPresent();
        if (!fit || knowledge.isSaidByAnother(parts.group(2), voice.orElseThrow())) {
            return Optional.empty();
        }
        String answer = "“" + Sentences.unended(parts.group(2)) + "”";
        Options options = new Options();
        for (Material other : knowledge.near(material)) {
            for (Quote each : knowledge.quotes(other)) {
                String words = Sentences.unended(other.text(each.words()));
                boolean fits = !each.voice().is(voice.get())
                        && !each.whole()
                        && Words.count(words) <= MOST_WORDS_CALLED
                        && Words.common(knowledge.terms(words), knowledge.terms(answer)) == 0
                        && !knowledge.isSaidBy(voice.get(), words);
                if (fits) {
                    options.add("“" + words + "”", other == material ? 0.8 : 0.4);
                }
            }
        }
        String substance = voice.get().name() + " called " + parts.group(1) + " " + answer;
        return options.size() < WANTED
                ? Optional.empty()
                : Optional.of(new Draft(
                        QuizItem.Kind.WHAT_SAID,
                        "What did " + voice.get().name() + " call " + parts.group(1) + "?",
                        options.choice(answer, WANTED, substance),
                        List.of(new Proof(material.id(), evidence.get())),
                        WhoSaid.people(voice.get()),
                        substance,
                        answer,
                        options.closeness(WANTED, substance)));
    }

    /** About what the words of at least three others are as well. */
    private static Optional<Draft> topical(Quote quote, Material material, Knowledge knowledge) {
        for (String topic : topics(quote, material)) {
            Options options = knowledge.terms(topic).isEmpty()
                    ? new Options()
                    : others(quote, Optional.of(topic), material, knowledge);
            if (options.size() >= WANTED) {
                String prompt = "What did " + quote.voice().name() + " say about " + topic + "?";
                return Optional.of(draft(prompt, quote, options, material));
            }
        }
        return Optional.empty();
    }

    /** Plural nouns and names, which can be spoken of without an article, with the word before that belongs to them. */
    private static List<String> topics(Quote quote, Material material) {
        List<Token> tokens = material.tokens(quote.words());
        List<String> topics = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = material.text(tokens.get(i).span());
            boolean plural = tokens.get(i).is("NOUN") && word.endsWith("s") && !word.endsWith("ss");
            boolean name = tokens.get(i).is("PROPN") && i > 0;
            if ((plural || name) && TOPIC.matcher(word).matches()) {
                boolean joined = i > 0 && JOINED.contains(tokens.get(i - 1).tag());
                if (joined) {
                    String both = material.text(
                            tokens.get(i - 1).span().cover(tokens.get(i).span()));
                    boolean opens = i == 1 && !tokens.getFirst().is("PROPN");
                    topics.add(opens ? Character.toLowerCase(both.charAt(0)) + both.substring(1) : both);
                }
                if (plural || !joined) {
                    topics.add(word);
                }
            }
        }
        return topics;
    }

    private static Optional<Draft> plain(Quote quote, Material material, Knowledge knowledge) {
        Options options = others(quote, Optional.empty(), material, knowledge);
        return options.size() < WANTED
                ? Optional.empty()
                : Optional.of(draft("Which of these did " + quote.voice().name() + " say?", quote, options, material));
    }

    private static Options others(Quote quote, Optional<String> topic, Material material, Knowledge knowledge) {
        Set<String> about = topic.map(Words::of).orElse(Set.of());
        Set<String> right = knowledge.terms(material.text(quote.words()));
        Options options = new Options();
        for (Material other : topic.isPresent() ? knowledge.near(material) : List.of(material)) {
            for (Quote each : knowledge.quotes(other)) {
                String words = other.text(each.words());
                boolean fits = !each.voice().is(quote.voice())
                        && each.whole() == quote.whole()
                        && words.length() >= SHORTEST
                        && Words.of(words).containsAll(about)
                        && Words.common(right, knowledge.terms(words)) < 0.6
                        && !quote.voice().isNamedIn(words)
                        && !knowledge.isSaidBy(quote.voice(), words);
                if (fits) {
                    double length = (double) Math.min(
                                    words.length(), material.text(quote.words()).length())
                            / Math.max(
                                    words.length(), material.text(quote.words()).length());
                    options.add("“" + words + "”", (other == material ? 0.5 : 0.2) + 0.5 * length);
                }
            }
        }
        return options;
    }

    private static Draft draft(String prompt, Quote quote, Options options, Material material) {
        String answer = "“" + material.text(quote.words()) + "”";
        String substance = quote.voice().name() + ": " + answer;
        return new Draft(
                QuizItem.Kind.WHAT_SAID,
                prompt,
                options.choice(answer, WANTED, substance),
                List.of(new Proof(material.id(), quote.evidence())),
                WhoSaid.people(quote.voice()),
                substance,
                answer,
                options.closeness(WANTED, substance));
    }
}
