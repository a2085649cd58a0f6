package rapporteur.console;

import picocli.CommandLine.Command;

/** What the corpus holds, and changes to it. The work is done by its subcommands. */
@Command(
        name = "documents",
        description = "Shows and changes what the corpus holds.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur documents list",
            "  rapporteur documents show us-china/history",
            "  rapporteur documents add minutes.pdf"
        })
final class DocumentsCommand implements Runnable {
    @Override
    public void run() {
        throw new WrongUsageException("Say what to do with the documents, for example: documents list.");
    }
}
