package rapporteur.minutes;

import rapporteur.corpus.Span;

/** The words {@code who} stand for somebody who is held, missing or let go; {@code mark} is the place of the token that says so. */
record Situation(Span who, int mark) {}
