/**
 * What is asked. What a person typed and the conversation so far come in, a {@link rapporteur.question.Question} with its
 * slots goes out: the kind of question by OpenNLP's categoriser, the slots by the names the index knows. Knows nothing of
 * answers.
 */
@NullMarked
package rapporteur.question;

import org.jspecify.annotations.NullMarked;
