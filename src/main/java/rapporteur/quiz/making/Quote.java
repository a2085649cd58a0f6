package rapporteur.quiz.making;

import rapporteur.corpus.Span;
import rapporteur.minutes.Statement;

/**
 * Words between quotation marks, without these, and whose they are; {@code whole} says whether a sentence begins with them.
 * {@code evidence} is what proves it: it names the speaker.
 */
record Quote(Statement statement, Voice voice, Span words, boolean whole, Span evidence) {}
