package rapporteur.console;

import picocli.CommandLine.Command;

/** What the corpus holds. The work is done by its subcommands. */
@Command(
        name = "documents",
        description = "What the corpus holds.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur documents list", "  rapporteur documents show us-china/history"})
final class DocumentsCommand implements Runnable {
    @Override
    public void run() {
        throw new WrongUsageException("Say what to do with the documents, for example: documents list.");
    }
}
