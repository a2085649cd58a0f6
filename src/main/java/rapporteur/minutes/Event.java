package rapporteur.minutes;

import rapporteur.corpus.Span;
import rapporteur.language.DateMention;

/** Something dated: when, the clause that says what happened then, and its sentence. */
public record Event(DateMention when, Span what, Span evidence) {}
