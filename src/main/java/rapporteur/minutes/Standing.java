package rapporteur.minutes;

/** How a name or pronoun stands in its clause; a subject is taken up by a pronoun far more often than anything else. */
enum Standing {
    SUBJECT,
    OBJECT,
    /** Behind a preposition. */
    GOVERNED,
    POSSESSOR,
    OTHER
}
