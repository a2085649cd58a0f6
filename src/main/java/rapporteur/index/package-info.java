/**
 * The port for keeping and finding what documents say. Documents with their minutes go in, passages, statements and people
 * come out, with scores; {@code index.lucene} is the engine behind it. Every reading is of one space, and there is none
 * without.
 */
@NullMarked
package rapporteur.index;

import org.jspecify.annotations.NullMarked;
