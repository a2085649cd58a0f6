/**
 * English, with OpenNLP and its published models: sentences, tokens with tags and lemmas, names and dates over a text.
 * Plain text comes in, spans and tags go out. Knows nothing of talks; all of it is spans over the text it was given.
 */
@NullMarked
package rapporteur.language;

import org.jspecify.annotations.NullMarked;
