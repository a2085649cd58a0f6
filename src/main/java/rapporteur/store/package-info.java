/**
 * Small relational state that outlives a restart: a SQLite file in the data folder. Implements what {@code answer.memory},
 * {@code library} and {@code quiz} declare. Whatever a method has written when it returns is still there when the process is killed
 * one instant later.
 */
@NullMarked
package rapporteur.store;

import org.jspecify.annotations.NullMarked;
