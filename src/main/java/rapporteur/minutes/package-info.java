/**
 * What a document says: who said what, who is who, whose case was raised, what it was about, when, how much. A
 * {@link rapporteur.corpus.Document} comes in, its {@link rapporteur.minutes.Minutes} go out, every entry a span of the text.
 * Knows nothing of indexes or questions; what it cannot attribute it leaves as it is written.
 */
@NullMarked
package rapporteur.minutes;

import org.jspecify.annotations.NullMarked;
