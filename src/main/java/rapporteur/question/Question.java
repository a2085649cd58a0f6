package rapporteur.question;

import java.util.List;
import java.util.Set;

/**
 * A message understood: one record for each kind of question, with the slots that kind has. {@code about} are the words that
 * say what the question is about, without names of speakers and words of asking; {@code documents} are ids of the documents
 * it is about where it names any.
 */
public sealed interface Question {
    Asked asked();

    /** Questions that passages and statements answer. */
    sealed interface Searching extends Question {
        String about();

        Set<String> documents();
    }

    /** Who uttered these words, or something like them? {@code fragments} are the words in quotation marks. */
    record WhoSaid(Asked asked, List<String> fragments, String about, Set<String> documents) implements Searching {}

    /** What did the speaker say? {@code everything} when all of it is wanted. */
    record WhatSaid(Asked asked, List<Who> speakers, String about, boolean everything, Set<String> documents)
            implements Searching {}

    record Cases(Asked asked, List<Who> people, String about, Set<String> documents) implements Searching {}

    record Topics(Asked asked, String about, Set<String> documents) implements Searching {}

    /** Who is this person, or who holds this role? */
    record WhoIs(Asked asked, List<Who> people, String about, Set<String> documents) implements Searching {}

    record When(Asked asked, String about, Set<String> documents) implements Searching {}

    record Where(Asked asked, String about, Set<String> documents) implements Searching {}

    record HowMany(Asked asked, String about, Set<String> documents) implements Searching {}

    record Why(Asked asked, String about, Set<String> documents) implements Searching {}

    /** What does each of the sides hold? */
    record Position(Asked asked, List<String> sides, String about, Set<String> documents) implements Searching {}

    record Summary(Asked asked, String about, Set<String> documents) implements Searching {}

    /** @param people those named in it */
    record ListDocuments(Asked asked, List<Who> people, String about, Set<String> documents) implements Searching {}

    record Fact(Asked asked, String about, Set<String> documents) implements Searching {}

    record Greeting(Asked asked) implements Question {}

    record Thanks(Asked asked) implements Question {}

    record Help(Asked asked) implements Question {}

    record Quiz(Asked asked, String about) implements Question {}

    record OutOfScope(Asked asked) implements Question {}
}
