/**
 * How good answers are. A {@link rapporteur.console.evaluation.QuestionSet} and replies to its questions come in,
 * {@link rapporteur.console.evaluation.Figures} go out. It reads the documents of a set for itself: a mistake in the way the
 * program reads them must not vouch for its own citations.
 */
@NullMarked
package rapporteur.console.evaluation;

import org.jspecify.annotations.NullMarked;
