package rapporteur.discord;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A button or form and what it is about. All of it is in the id that Discord hands back, so that a button works as long as what
 * it is about is remembered, however often the bot is restarted.
 */
record Press(Action action, List<String> arguments) {
    Press {
        arguments = List.copyOf(arguments);
    }

    /** What a button does; the arguments of its id in brackets. */
    enum Action {
        /** Shows a page of the answer (exchange, page). */
        PAGE(2),
        /** Shows where a citation stands (exchange, number of the citation). */
        CONTEXT(2),
        /** Goes on reading (exchange, number of the citation, first passage, last passage, page). */
        TURN(5),
        /** Opens the form for the next question (exchange); also the form itself. */
        FOLLOW(1),
        /** Asks what an option stands for (exchange, number of the option). */
        PICK(2),
        /** Asks a question that was suggested (exchange, number of the suggestion). */
        SUGGESTION(2),
        SHARE(1),
        /** Takes the message away; whoever asked may, where it belongs to an exchange (exchange). */
        DISMISS(1),
        CLOSE(0),
        HELPFUL(1),
        UNHELPFUL(1),
        NEAREST(1),
        /** Shows a page of the nearest passages (exchange, page). */
        NEAREST_PAGE(2),
        GAP(1),
        /** Shows a page of the list of documents (page). */
        CATALOGUE(1),
        /** Shows a page of a document (key, page). */
        DOCUMENT(2),
        /** Deletes what is kept about the presser. */
        FORGET(0),
        /** The form for new documents. */
        SUBMIT(0),
        /** The form for another text in the place of a document's (key). */
        REPLACE(1),
        /** Opens the form in which what is said about a text can be corrected (proposal); also the form itself. */
        DETAILS(1),
        /** The form that has all of a server deleted. */
        ERASE(0),
        /** Joins a quiz (quiz). */
        JOIN(1),
        LEAVE(1),
        BEGIN(1),
        STOP(1),
        PAUSE(1),
        RESUME(1),
        /** Chooses an option of the open question (quiz, question, option). */
        ANSWER(3),
        /** Opens the form into which an answer is typed (quiz, question); also the form itself. */
        TYPE(2),
        /** Objects to a mark (quiz, question). */
        APPEAL(2),
        /** Decides on that (quiz and player with a dot between, question). */
        ACCEPT(2),
        REJECT(2),
        /** The same as to answer and to type, for whoever plays alone. */
        SOLVE(3),
        SOLVE_TYPED(2),
        /** Goes on to the question after that (quiz, question). */
        NEXT(2),
        /** Asks again what the presser got wrong (quiz). */
        REPEAT(1),
        /** Answers a card by an option (key of the question, option). */
        CARD(2),
        /** Opens the form into which the answer to a card is typed (key); also the form itself. */
        CARD_TYPE(1),
        /** Shows the other side of a card (key). */
        CARD_SHOW(1),
        /** Marks a card (key, number of the mark). */
        CARD_MARK(2),
        /** Puts a card off until tomorrow (key). */
        CARD_SNOOZE(1),
        CARD_UNDO(0),
        CARD_NEXT(0),
        /** Takes the presser out of lists of the best, or back in (1 for in). */
        LIST(1),
        /** Makes a change as it was proposed (proposal). */
        CONFIRM(1),
        DISCARD(1),
        /** Shows moderators a page of the questions about a document (key, page). */
        QUESTIONS(2),
        /** Shows moderators a question (question). */
        QUESTION(1),
        VETO(1),
        /** Lets a question be asked as it was made (question). */
        REINSTATE(1),
        /** Opens the form in which a question is reworded (question); also the form itself. */
        REWORD(1);

        private final int arguments;

        Action(int arguments) {
            this.arguments = arguments;
        }
    }

    static Press of(Action action, Object... arguments) {
        return new Press(action, Arrays.stream(arguments).map(Object::toString).toList());
    }

    String id() {
        String name = action.name().toLowerCase(Locale.ROOT);
        return arguments.isEmpty() ? name : name + ":" + String.join(":", arguments);
    }

    /** Empty for the id of a button that this version doesn't know. */
    static Optional<Press> parse(String id) {
        List<String> parts = List.of(id.split(":", -1));
        return Arrays.stream(Action.values())
                .filter(action -> action.name().toLowerCase(Locale.ROOT).equals(parts.getFirst()))
                .map(action -> new Press(action, parts.subList(1, parts.size())))
                .filter(Press::isComplete)
                .findFirst();
    }

    /** Whether all arguments are there, and those that follow the first are numbers. */
    private boolean isComplete() {
        return arguments.size() == action.arguments
                && arguments.stream()
                        .skip(action == Action.CATALOGUE ? 0 : 1)
                        .allMatch(argument -> argument.matches("\\d{1,6}"));
    }

    String subject() {
        return arguments.getFirst();
    }

    int number(int argument) {
        return Integer.parseInt(arguments.get(argument));
    }
}
