package rapporteur.console;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of the program. */
public final class Console {
    private Console() {}

    /**
     * Does what the arguments say.
     *
     * @param defaults where things are when the arguments don't say
     * @return 0 done, 1 could not be done, 2 wrong usage
     */
    public static int run(String[] args, Folders defaults, Workroom.Opener opener, Streams streams) {
        CommandLine rapporteur = commandLine(defaults, opener, streams);
        try {
            return rapporteur.execute(args);
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    private static CommandLine commandLine(Folders defaults, Workroom.Opener opener, Streams streams) {
        RootCommand root = new RootCommand(defaults);
        Desk desk = new Desk(opener, streams, root::folders);
        root.seatedAt(desk);

        CommandLine documents = new CommandLine(new DocumentsCommand())
                .addSubcommand(new DocumentsListCommand(desk))
                .addSubcommand(new DocumentsShowCommand(desk))
                .addSubcommand(new DocumentsAddCommand(desk))
                .addSubcommand(new DocumentsReplaceCommand(desk))
                .addSubcommand(new DocumentsWithdrawCommand(desk))
                .addSubcommand(new DocumentsRestoreCommand(desk))
                .addSubcommand(new DocumentsHistoryCommand(desk))
                .addSubcommand(new DocumentsUndoCommand(desk))
                .addSubcommand(new DocumentsAliasCommand(desk))
                .addSubcommand(new DocumentsExpectCommand(desk))
                .addSubcommand(new DocumentsCheckCommand(desk))
                .addSubcommand(new DocumentsExportCommand(desk))
                .addSubcommand(new DocumentsImportCommand(desk));

        return new CommandLine(root)
                .addSubcommand(new ChatCommand(desk))
                .addSubcommand(new AskCommand(desk))
                .addSubcommand(new MinutesCommand(desk))
                .addSubcommand(new SearchCommand(desk))
                .addSubcommand(new ClassifyCommand(desk))
                .addSubcommand(documents)
                .addSubcommand(new QuizCommand(desk))
                .addSubcommand(new StudyCommand(desk))
                .addSubcommand(new IndexCommand(desk))
                .addSubcommand(new EvaluateCommand(desk))
                .addSubcommand(new CommandLine(new BenchCommand(desk)).addSubcommand(new BenchDiscordCommand(desk)))
                .addSubcommand(new DiscordCommand(desk))
                .addSubcommand(new DoctorCommand(desk))
                .setOut(streams.out())
                .setErr(streams.err())
                .setColorScheme(Help.defaultColorScheme(streams.screen().colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpLongOptionsMaxWidth(24)
                .setParameterExceptionHandler((wrong, args) -> wrongUsage(wrong))
                .setExecutionExceptionHandler(Console::failed);
    }

    private static int wrongUsage(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        return pointToHelp(wrong.getCommandLine());
    }

    private static int failed(Exception failure, CommandLine command, ParseResult ignored) {
        command.getOut().flush();
        command.getErr()
                .println(failure instanceof WrongUsageException ? failure.getMessage() : Failure.inWords(failure));
        return failure instanceof WrongUsageException ? pointToHelp(command) : ExitCode.SOFTWARE;
    }

    private static int pointToHelp(CommandLine command) {
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }
}
