/**
 * The command line: reads arguments and lines, calls the packages to its left, writes text or JSON. Thinks nothing itself.
 */
@NullMarked
package rapporteur.console;

import org.jspecify.annotations.NullMarked;
