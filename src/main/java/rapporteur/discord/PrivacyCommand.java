package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.FileUpload;
import rapporteur.answer.memory.Exchange;
import rapporteur.answer.memory.PersonalData;
import rapporteur.answer.memory.PersonalData.Kept;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Reading;
import rapporteur.quiz.study.StudentData;

/** {@code /privacy show}, {@code export} and {@code delete} */
final class PrivacyCommand implements Command {
    private final PersonalData personalData;
    private final StudentData studentData;
    private final DiscordSettings settings;
    private final Reporter reporter;

    PrivacyCommand(PersonalData personalData, StudentData studentData, DiscordSettings settings, Reporter reporter) {
        this.studentData = studentData;
        this.reporter = reporter;
        this.personalData = personalData;
        this.settings = settings;
    }

    @Override
    public SlashCommandData described() {
        return CommandWords.slash("privacy")
                .addSubcommands(
                        CommandWords.subcommand("privacy", "show"),
                        CommandWords.subcommand("privacy", "export"),
                        CommandWords.subcommand("privacy", "delete"));
    }

    @Override
    public void run(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        Words words = visit.words();
        String user = visit.place().user();
        Kept kept = personalData.about(user);
        StudentData.Kept learnt = studentData.about(user);
        switch (String.valueOf(event.getSubcommandName())) {
            case "export" -> export(event, kept, learnt, visit);
            case "delete" ->
                outlet.show(Sheet.of(words.text(
                                "privacy.confirm",
                                kept.exchanges().size(),
                                learnt.results().size(),
                                learnt.cards().size()))
                        .with(Buttons.in(words)
                                .add("forget", Action.FORGET)
                                .add("close", Action.CLOSE)
                                .row()));
            default ->
                outlet.show(Sheet.of(
                        words.text("privacy.what", settings.keep().toDays()),
                        words.text(
                                "privacy.now",
                                kept.exchanges().size(),
                                kept.verdicts().size(),
                                kept.gaps().size()),
                        words.text(
                                "privacy.study",
                                learnt.results().size(),
                                learnt.cards().size(),
                                learnt.reviews().size()),
                        words.text("privacy.moderators"),
                        words.text("privacy.ways", words.command("privacy"))));
        }
    }

    private void export(SlashCommandInteractionEvent event, Kept kept, StudentData.Kept learnt, Visit visit) {
        byte[] json = PrivacyExport.of(visit.place().user(), kept, learnt, exchange -> stands(exchange, visit));
        FileUpload file = FileUpload.fromData(json, "rapporteur.json");
        List<MessageTopLevelComponent> components =
                new ArrayList<>(Sheet.of(visit.words().text("privacy.export")).components());
        components.add(FileDisplay.fromFile(file));
        event.getHook().editOriginal(Messages.editing(components)).complete();
    }

    /** Whether all documents behind the answer are as they were, and not those of a server that this isn't. */
    private boolean stands(Exchange exchange, Visit visit) {
        Optional<String> server = exchange.place().server();
        if (server.isPresent() && !server.equals(visit.place().server())) {
            return false;
        }
        try (Reading reading = reporter.on(server).reading()) {
            return exchange.citations(reading).isPresent();
        }
    }
}
