/**
 * Puts the program together: {@link rapporteur.app.Main} starts it, {@link rapporteur.app.Settings} are what the operator
 * decided, {@link rapporteur.app.Wiring} builds every part with its constructor in the order data flows. Imported by none.
 */
@NullMarked
package rapporteur.app;

import org.jspecify.annotations.NullMarked;
