/**
 * How fast answers come, and what that takes. A {@link rapporteur.console.bench.Load} of made-up talks goes through the program and, in
 * the same run, through the bare libraries below it and a rival ({@code floor}); {@link rapporteur.console.bench.Figures} come out. On
 * a machine that others use as well, time spent waiting says little: ratios are of processor time.
 */
@NullMarked
package rapporteur.console.bench;

import org.jspecify.annotations.NullMarked;
