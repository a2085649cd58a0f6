/**
 * What a document says: who said what, who is who, whose case was raised, what it was about, when, how much. A
 * {@link rapporteur.corpus.Document} comes in, its {@link rapporteur.minutes.Minutes} go out, every entry a span of the text.
 * Knows nothing of indexes or questions; what it cannot attribute it leaves as it is written.
 *
 * <p>{@link rapporteur.minutes.MinuteTaker} is the one that knows the whole road, in reading order. {@code Page} is the document
 * with its sentences, tokens and quotations. {@code CastFinder} finds the people in it, {@code Anaphora} whom "he" and "the envoy"
 * mean. {@code StatementFinder} finds who said what: {@code ReportedSpeech} by verbs, {@code FramedQuotations} by the place of a
 * quotation, {@code LooseQuotations} by whoever goes on speaking, {@code TurnFinder} in transcripts. Then the finders of
 * what was raised, each by itself: {@code CaseFinder}, {@code TopicFinder}, {@code EventFinder}, {@code FigureFinder},
 * {@code PositionFinder}, {@code CauseFinder}. {@code NotUnderstoodFinder} says where the text is none that they can read.
 *
 * <p>Two readers of noun phrases stand side by side: {@code NounPhrases} is generous, since who speaks may be written in any way
 * and be tagged wrongly; {@code NounChunks} is strict, since what it takes becomes a topic or the thing a number measures.
 */
@NullMarked
package rapporteur.minutes;

import org.jspecify.annotations.NullMarked;
