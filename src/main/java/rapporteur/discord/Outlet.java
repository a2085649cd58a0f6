package rapporteur.discord;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import rapporteur.discord.layout.Sheet;

/** Where something is shown. */
interface Outlet {
    /** Shows the sheet, in place of what was shown there before; waits until Discord has it and gives the id of the message. */
    String show(Sheet sheet);

    /** The answer to an interaction that has been acknowledged. Whether a lost request arrived doesn't matter: an edit can be repeated. */
    static Outlet of(InteractionHook hook) {
        return sheet -> {
            try {
                return edit(hook, sheet);
            } catch (ErrorResponseException failure) {
                if (!failure.getResponse().isError() || failure.getErrorCode() > 0) {
                    throw failure;
                }
                return edit(hook, sheet);
            }
        };
    }

    private static String edit(InteractionHook hook, Sheet sheet) {
        return hook.editOriginal(Messages.editing(sheet)).complete().getId();
    }
}
