/**
 * The embedded engine behind the port {@link rapporteur.index.Index}: one Lucene index for all spaces, in a folder of its own.
 * Documents with their minutes go in as blocks of Lucene documents, and every search passes
 * {@link rapporteur.index.lucene.SpaceSearcher}, which lets nothing of another space through. What is kept here can be lost at any
 * time: an index that is damaged, or was made by other code, is emptied and made again from the corpus folder.
 */
@NullMarked
package rapporteur.index.lucene;

import org.jspecify.annotations.NullMarked;
