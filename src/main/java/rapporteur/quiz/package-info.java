/**
 * Students' work: questions made from the minutes, quizzes, marking, spaced repetition and progress. Minutes and the documents
 * behind them come in, {@link rapporteur.quiz.QuizItem}s with their proof and the results of those who answer them go out.
 * Declares what has to be kept; {@code store} keeps it.
 */
@NullMarked
package rapporteur.quiz;

import org.jspecify.annotations.NullMarked;
