package rapporteur.quiz.making;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import rapporteur.corpus.FoldedText;
import rapporteur.index.Reading;
import rapporteur.language.Language;
import rapporteur.minutes.Topic;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/**
 * Makes all the questions that the documents of a space are good for, in the order of the catalogue, each asked once. A question is
 * the easier, the farther its wrong options are from the right one and the more documents say the same.
 */
public final class QuizMaker {
    private static final List<ItemWriter> WRITERS = List.of(
            new WhoSaid(),
            new CompleteQuotation(),
            new WhatSaid(),
            new WhoIs(),
            new WhoseCase(),
            new When(),
            new Where(),
            new HowMuch(),
            new WhosePosition(),
            new TrueOrFalse(),
            new PutInOrder(),
            new MatchRoles());

    /** How much easier a question is for each other document that says the same. */
    private static final double EASIER = 0.25;

    private static final double SAME_SUBSTANCE = 0.8;
    private static final double SAME_DESCRIPTION = 0.6;
    private static final int ID_BYTES = 8;

    private final Supplier<Language> language;

    /** @param language asked for when the first questions are made, as it takes a moment to load */
    public QuizMaker(Supplier<Language> language) {
        this.language = language;
    }

    /** Takes some milliseconds for a document, most of them for searching the others. */
    public List<QuizItem> items(Reading reading) {
        Knowledge knowledge = new Knowledge(reading, language.get());
        Map<String, Kept> kept = new LinkedHashMap<>();
        for (Material material : knowledge.materials()) {
            for (ItemWriter writer : WRITERS) {
                for (Draft draft : writer.write(material, knowledge)) {
                    keep(draft, material, kept, knowledge);
                }
            }
        }
        return kept.entrySet().stream()
                .map(entry -> entry.getValue().item(entry.getKey()))
                .toList();
    }

    /** A draft and how often the same has been asked. */
    private record Kept(Draft draft, List<String> topics, Set<String> terms, int repeats) {
        QuizItem item(String id) {
            double difficulty = draft.closeness() / (1 + EASIER * repeats);
            return new QuizItem(
                    id,
                    draft.kind(),
                    draft.prompt(),
                    draft.task(),
                    draft.proofs(),
                    draft.people(),
                    topics,
                    Math.clamp(difficulty, 0, 1));
        }

        Kept again() {
            return new Kept(draft, topics, terms, repeats + 1);
        }

        boolean asks(Draft other, Set<String> otherTerms) {
            boolean same = draft.prompt().equals(other.prompt()) && draft.task() instanceof Task.Choice;
            return same
                    || draft.kind() == other.kind()
                            && FoldedText.fold(draft.answer()).equals(FoldedText.fold(other.answer()))
                            && Words.common(terms, otherTerms)
                                    >= (draft.kind() == QuizItem.Kind.WHO_IS ? SAME_DESCRIPTION : SAME_SUBSTANCE);
        }
    }

    private static void keep(Draft draft, Material material, Map<String, Kept> kept, Knowledge knowledge) {
        Set<String> terms = knowledge.terms(draft.substance());
        for (Map.Entry<String, Kept> earlier : kept.entrySet()) {
            if (earlier.getValue().asks(draft, terms)) {
                earlier.setValue(earlier.getValue().again());
                return;
            }
        }
        kept.put(id(draft), new Kept(draft, topics(draft, material, knowledge), terms, 0));
    }

    /** The topics of the document that the proofs speak of. */
    private static List<String> topics(Draft draft, Material material, Knowledge knowledge) {
        List<String> topics = new ArrayList<>();
        for (Topic topic : material.minutes().topics()) {
            String words = material.text(topic.words());
            Set<String> terms = knowledge.terms(words);
            boolean spoken = draft.proofs().stream()
                    .filter(proof -> proof.document().equals(material.id()))
                    .map(proof -> knowledge.terms(material.text(proof.span())))
                    .anyMatch(told -> told.containsAll(terms));
            if (spoken && !terms.isEmpty()) {
                topics.add(words);
            }
        }
        return topics;
    }

    /** Of the kind and the words of the document alone: neither of its place nor of the wrong options. */
    private static String id(Draft draft) {
        String key = draft.kind() + "\n" + FoldedText.fold(draft.substance());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
