package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.index.Index;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Person;
import rapporteur.question.Conversation;
import rapporteur.question.Conversation.Turn;
import rapporteur.question.Question;
import rapporteur.question.QuestionReader;
import rapporteur.question.Questions;
import rapporteur.question.Stage;
import rapporteur.question.Stopwatch;
import rapporteur.question.Who;

/** Answers from one space of an index. Safe for use by many threads, each with a conversation of its own. */
public final class CorpusRespondent implements Respondent {
    private final Index index;
    private final Space space;
    private final QuestionReader questions;
    private final AnswerSettings settings;
    private final SentenceAnswerer sentences;
    private final WhoSaidAnswerer whoSaid;
    private final WhatSaidAnswerer whatSaid;
    private final WhoIsAnswerer whoIs;
    private final PositionAnswerer position;
    private final SummaryAnswerer summary;
    private final ListDocumentsAnswerer listDocuments;
    private final ChatAnswerer chat = new ChatAnswerer();

    public CorpusRespondent(Index index, Space space, QuestionReader questions, AnswerSettings settings) {
        this.index = index;
        this.space = space;
        this.questions = questions;
        this.settings = settings;
        this.sentences = new SentenceAnswerer(settings);
        this.whoSaid = new WhoSaidAnswerer(settings);
        this.whatSaid = new WhatSaidAnswerer(settings, sentences);
        this.whoIs = new WhoIsAnswerer(settings, sentences);
        this.position = new PositionAnswerer(sentences);
        this.summary = new SummaryAnswerer(settings);
        this.listDocuments = new ListDocumentsAnswerer(settings);
    }

    @Override
    public Answer answer(String text, Conversation conversation) {
        return answer(text, conversation, new Trace());
    }

    @Override
    public Answer answer(String text, Conversation conversation, Trace trace) {
        try (Reading reading = new TimedReading(index.reading(space), trace.stopwatch())) {
            List<String> asked = Questions.in(conversation.picked(text), reading);
            asked.forEach(reading::expect);
            Answer answer = Together.of(asked.stream()
                    .map(question -> answer(question, conversation, reading, trace))
                    .toList());
            trace.stopwatch().enter(Stage.SLOTS);
            return answer;
        }
    }

    private Answer answer(String text, Conversation conversation, Reading reading, Trace trace) {
        Stopwatch stopwatch = trace.stopwatch();
        stopwatch.enter(Stage.SLOTS);
        Question question = questions.read(text, conversation, reading, stopwatch);
        stopwatch.enter(Stage.EVIDENCE);
        Sources sources = new Sources(reading, settings, trace);
        Answer answer = answer(question, sources);
        stopwatch.enter(Stage.WORDING);
        if (answer instanceof Answer.Choice choice) {
            conversation.offer(choice.options());
        } else if (question instanceof Question.Searching) {
            conversation.remember(turn(question, answer, sources));
        }
        return answer;
    }

    private Answer answer(Question question, Sources sources) {
        Optional<Answer.Choice> choice = WhoIsMeant.ask(question, sources);
        return choice.isPresent() ? choice.get() : answerAsMeant(question, sources);
    }

    private Answer answerAsMeant(Question question, Sources sources) {
        return switch (question) {
            case Question.WhoSaid asked -> whoSaid.answer(asked, sources);
            case Question.WhatSaid asked -> whatSaid.answer(asked, sources);
            case Question.Cases asked -> sentences.answer(asked, AnswerType.of(asked), 5, Wording.LONG - 20, sources);
            case Question.Topics asked -> sentences.answer(asked, AnswerType.of(asked), 5, Wording.LONG - 20, sources);
            case Question.WhoIs asked -> whoIs.answer(asked, sources);
            case Question.When asked -> sentences.answer(asked, AnswerType.of(asked), 3, Wording.SHORT - 20, sources);
            case Question.Where asked -> sentences.answer(asked, AnswerType.of(asked), 3, Wording.SHORT - 20, sources);
            case Question.HowMany asked ->
                sentences.answer(asked, AnswerType.of(asked), 3, Wording.SHORT - 20, sources);
            case Question.Why asked -> sentences.answer(asked, AnswerType.of(asked), 3, Wording.SHORT - 20, sources);
            case Question.Position asked -> position.answer(asked, sources);
            case Question.Summary asked -> summary.answer(asked, sources);
            case Question.ListDocuments asked -> listDocuments.answer(asked, sources);
            case Question.Fact asked -> sentences.answer(asked, AnswerType.of(asked), 3, Wording.SHORT - 20, sources);
            case Question.Greeting asked -> chat.greeting(asked);
            case Question.Thanks asked -> chat.thanks(asked);
            case Question.Help asked -> chat.help(asked, sources);
            case Question.Quiz asked -> chat.quiz(asked, sources);
            case Question.OutOfScope asked -> chat.outOfScope(asked);
        };
    }

    /** What the next message may lean on: the people asked about, the documents cited and the people named in the citations. */
    private static Turn turn(Question question, Answer answer, Sources sources) {
        Set<String> documents = new LinkedHashSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        speakers.addAll(asked(question, sources.reading()));
        if (answer instanceof Answer.Found found) {
            for (Citation citation : found.citations()) {
                documents.add(citation.document().id());
                speakers.addAll(named(citation, sources));
            }
        }
        return new Turn(question, List.copyOf(documents), new ArrayList<>(speakers));
    }

    /** The people of the document whose names stand in the quotation, those it speaks of most first. */
    private static List<String> named(Citation citation, Sources sources) {
        String quote = citation.quote();
        return sources.minutes(citation.document().id()).map(Minutes::people).orElse(List.of()).stream()
                .filter(person -> quote.contains(person.name()))
                .sorted(Comparator.comparingInt(person -> -person.mentions().size()))
                .map(Person::name)
                .toList();
    }

    /** The people whom the question itself is about. */
    private static List<String> asked(Question question, Reading reading) {
        List<Who> people = switch (question) {
            case Question.WhatSaid whatSaid -> whatSaid.speakers();
            case Question.WhoIs whoIs -> whoIs.people();
            case Question.Cases cases -> cases.people();
            default -> List.of();
        };
        List<String> names = new ArrayList<>();
        people.forEach(who -> names.addAll(who.names()));
        String words = question.asked().text() + " " + question.asked().carriedOver();
        reading.people(words).stream()
                .filter(found -> words.contains(found.person().name()))
                .forEach(found -> names.add(found.person().name()));
        return names;
    }
}
