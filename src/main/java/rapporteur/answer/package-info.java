/**
 * Answers with their proof. A {@link rapporteur.question.Question} comes in; one answerer for its kind weighs what the index
 * finds, and an {@link rapporteur.answer.Answer} goes out whose every quotation is the document's text at a span, or which
 * says that the corpus is silent. Knows nothing of terminals or Discord.
 */
@NullMarked
package rapporteur.answer;

import org.jspecify.annotations.NullMarked;
