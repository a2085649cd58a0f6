/**
 * How good answers and minutes are. A {@link rapporteur.console.evaluation.QuestionSet} and replies to its questions come in,
 * {@link rapporteur.console.evaluation.Figures} go out; of a {@link rapporteur.console.evaluation.MinutesSet} and the
 * program's minutes {@link rapporteur.console.evaluation.MinutesFigures}. It reads the documents of a set for itself: a mistake in the way the
 * program reads them must not vouch for its own citations.
 */
@NullMarked
package rapporteur.console.evaluation;

import org.jspecify.annotations.NullMarked;
