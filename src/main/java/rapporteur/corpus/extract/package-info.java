/**
 * Uploaded files as plain text. A file whose contents nobody vouches for comes in and is read in a JVM of its own, with
 * little memory, little time, no network and none of this program's secrets; its text or the reason for refusing it comes
 * out. Knows nothing of what the text says.
 */
@NullMarked
package rapporteur.corpus.extract;

import org.jspecify.annotations.NullMarked;
