package rapporteur.minutes;

import rapporteur.corpus.Span;
import rapporteur.language.DateMention;

/** Something dated: when, and the sentence that says what happened then. */
public record Event(DateMention when, Span evidence) {}
