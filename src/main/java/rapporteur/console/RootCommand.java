package rapporteur.console;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What holds for all commands: the folders. Without a command it is a chat. */
@Command(
        name = "rapporteur",
        versionProvider = RootCommand.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description =
                "Answers questions about diplomatic talks from a folder of documents, and shows the passage for every answer.",
        optionListHeading = "%nOptions, before or after the command:%n",
        commandListHeading = "%nCommands (without one: chat):%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur",
            "  rapporteur ask 'Who said \"We hope they do more than talk\"?'",
            "  rapporteur minutes notes/geneva.txt",
            "  rapporteur --corpus talks/ documents list",
            "%nExit codes: 0 done, 1 could not be done, 2 wrong usage."
        })
final class RootCommand implements Callable<Integer> {
    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder of documents (default: corpus/).")
    private Path corpus;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where the index is kept (default: data/).")
    private Path data;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Settings and training phrases (default: config/).")
    private Path config;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Says how the command is used.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Prints the version.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    private Callable<Integer> chat = () -> 0;

    RootCommand(Folders defaults) {
        corpus = defaults.corpus();
        data = defaults.data();
        config = defaults.config();
    }

    /** The desk asks for the folders and the chat for the desk, so one of them comes later. */
    void seatedAt(Desk desk) {
        chat = new ChatCommand(desk);
    }

    Folders folders() {
        return new Folders(corpus, data, config);
    }

    @Override
    public Integer call() throws Exception {
        return chat.call();
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Rapporteur " + (version == null ? "(not built as a jar)" : version)};
        }
    }
}
