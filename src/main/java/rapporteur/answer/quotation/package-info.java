/**
 * Checks quotations that go round: a message comes in, and for everything it quotes a {@link
 * rapporteur.answer.quotation.Finding} goes out, which says whether the documents have these words, with a difference, from
 * somebody else, or not at all.
 */
@NullMarked
package rapporteur.answer.quotation;

import org.jspecify.annotations.NullMarked;
