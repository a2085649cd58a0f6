/**
 * Quizzes being played, in a channel or alone. What happens is a list of {@link rapporteur.quiz.play.Event}s, a {@link
 * rapporteur.quiz.play.Game} is what they come to, and the {@link rapporteur.quiz.play.Referee} says which events an action has
 * by the rules; all of that is without clock, threads or Discord. The {@link rapporteur.quiz.play.Quizmaster} keeps each event
 * before anybody is told of it, so that a game goes on after a restart from where it was.
 */
@NullMarked
package rapporteur.quiz.play;

import org.jspecify.annotations.NullMarked;
