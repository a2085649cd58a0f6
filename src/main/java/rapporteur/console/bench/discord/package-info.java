/**
 * As much of Discord as it takes to put a bot under load: a gateway that hands out questions at a set rate, and a REST API that
 * notes when each is acknowledged and answered. It trusts the bot to keep Discord's rules; whether it does, the tests find out.
 */
@NullMarked
package rapporteur.console.bench.discord;

import org.jspecify.annotations.NullMarked;
