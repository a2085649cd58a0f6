/**
 * What has been asked and answered, so that a conversation goes on after a restart: {@link
 * rapporteur.answer.memory.Exchange}s, what people thought of the answers, and what the corpus was missed for. Declares what
 * has to be kept; {@code store} keeps it. Keeps where quoted words stand, never the words.
 */
@NullMarked
package rapporteur.answer.memory;

import org.jspecify.annotations.NullMarked;
