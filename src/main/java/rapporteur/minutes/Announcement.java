package rapporteur.minutes;

import rapporteur.corpus.Span;

/** That somebody is about to speak in the next paragraph: "She wrote:", with its verb and its sentence. */
record Announcement(Speaker speaker, Span cue, Span sentence) {}
