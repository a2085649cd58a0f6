/**
 * The bot on Discord. An event comes in, is acknowledged before anything else happens, and a sheet goes out; what is asked goes
 * to the {@link rapporteur.discord.Reporter}, what has to outlive a restart to {@code answer.memory}. Only shows, never
 * thinks. No privileged intent, no mention of anybody, and everything that Discord limits goes through {@code layout}.
 */
@NullMarked
package rapporteur.discord;

import org.jspecify.annotations.NullMarked;
