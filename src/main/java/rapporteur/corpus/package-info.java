/**
 * Documents as text with spans over it. Files of a corpus folder come in, {@link rapporteur.corpus.Document}s go out; the
 * text of a document is never altered, everything anyone says about it is a {@link rapporteur.corpus.Span}. Knows nothing
 * of language, of talks or of questions.
 */
@NullMarked
package rapporteur.corpus;

import org.jspecify.annotations.NullMarked;
