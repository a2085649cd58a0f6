/**
 * A stand-in for Discord: gateway and REST API over real sockets, people who run commands and press buttons, and Discord's
 * rules enforced. Every request, and every reply of the stand-in itself, is held against Discord's own description of its API.
 * Whatever breaks a rule fails the test when the stand-in is closed.
 */
@NullMarked
package rapporteur.discord.standin;

import org.jspecify.annotations.NullMarked;
