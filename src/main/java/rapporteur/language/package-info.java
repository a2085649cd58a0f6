/**
 * English, with OpenNLP and its published models: sentences, tokens with tags and lemmas, names and dates over a text;
 * and vectors of what a text means. Plain text comes in, spans and tags go out. Knows nothing of talks.
 */
@NullMarked
package rapporteur.language;

import org.jspecify.annotations.NullMarked;
