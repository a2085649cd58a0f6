/**
 * What nobody can be faster than on this machine, and what people would use instead: the libraries by themselves. Nothing here knows
 * the program, so that a mistake of the program doesn't slow down what it is compared with.
 */
@NullMarked
package rapporteur.console.bench.floor;

import org.jspecify.annotations.NullMarked;
