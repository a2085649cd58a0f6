/**
 * Moderators' work on the documents of a space: submit, preview, publish, replace, withdraw, restore, undo, and the history of
 * it all. A change is decided by one transaction of the {@link rapporteur.library.Ledger}; the folder and the index follow, and
 * where they were kept from it, at the next start. Declares what has to be kept; {@code store} keeps it.
 */
@NullMarked
package rapporteur.library;

import org.jspecify.annotations.NullMarked;
