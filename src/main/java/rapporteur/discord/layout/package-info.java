/**
 * Lays text out in Discord's messages: {@link rapporteur.discord.layout.Markdown} shows foreign text as text, {@link
 * rapporteur.discord.layout.Pages} spreads blocks over as many pages as they need, and a {@link
 * rapporteur.discord.layout.Sheet} is what one message holds, which can't be made larger than Discord takes.
 */
@NullMarked
package rapporteur.discord.layout;

import org.jspecify.annotations.NullMarked;
