package rapporteur.console;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of the program. */
public final class Console {
    /** How to make each command, in the order of the help. */
    private static final Map<String, Function<Desk, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("chat", ChatCommand::new);
        COMMANDS.put("ask", AskCommand::new);
        COMMANDS.put("minutes", MinutesCommand::new);
        COMMANDS.put("search", SearchCommand::new);
        COMMANDS.put("classify", ClassifyCommand::new);
        COMMANDS.put("documents", Console::documents);
        COMMANDS.put("quiz", QuizCommand::new);
        COMMANDS.put("study", StudyCommand::new);
        COMMANDS.put("index", IndexCommand::new);
        COMMANDS.put("evaluate", EvaluateCommand::new);
        COMMANDS.put("bench", Console::bench);
        COMMANDS.put("discord", DiscordCommand::new);
        COMMANDS.put("doctor", DoctorCommand::new);
        COMMANDS.put("rehearse", RehearseCommand::new);
    }

    private Console() {}

    /**
     * Does what the arguments say.
     *
     * @param defaults where things are when the arguments don't say
     * @return 0 done, 1 could not be done, 2 wrong usage
     */
    public static int run(String[] args, Folders defaults, Workroom.Opener opener, Streams streams) {
        CommandLine rapporteur = commandLine(args.length == 0 ? "" : args[0], defaults, opener, streams);
        try {
            return rapporteur.execute(args);
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    /** Making every command takes longer than answering a question: where the first argument names one, that is enough. */
    private static CommandLine commandLine(String first, Folders defaults, Workroom.Opener opener, Streams streams) {
        RootCommand root = new RootCommand(defaults);
        Desk desk = new Desk(opener, streams, root::folders);
        root.seatedAt(desk);

        CommandLine rapporteur = new CommandLine(root);
        COMMANDS.forEach((name, making) -> {
            if (name.equals(first) || !COMMANDS.containsKey(first)) {
                rapporteur.addSubcommand(making.apply(desk));
            }
        });
        return rapporteur
                .setOut(streams.out())
                .setErr(streams.err())
                .setColorScheme(Help.defaultColorScheme(streams.screen().colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpLongOptionsMaxWidth(24)
                .setParameterExceptionHandler((wrong, args) -> wrongUsage(wrong))
                .setExecutionExceptionHandler(Console::failed);
    }

    private static CommandLine bench(Desk desk) {
        return new CommandLine(new BenchCommand(desk)).addSubcommand(new BenchDiscordCommand(desk));
    }

    private static CommandLine documents(Desk desk) {
        return new CommandLine(new DocumentsCommand())
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
