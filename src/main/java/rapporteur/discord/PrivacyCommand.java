package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.FileUpload;
import rapporteur.answer.memory.PersonalData;
import rapporteur.answer.memory.PersonalData.Kept;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Sheet;

/** {@code /privacy show}, {@code export} and {@code delete} */
final class PrivacyCommand implements Command {
    private final PersonalData personalData;
    private final DiscordSettings settings;

    PrivacyCommand(PersonalData personalData, DiscordSettings settings) {
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
        switch (String.valueOf(event.getSubcommandName())) {
            case "export" -> export(event, user, kept, words);
            case "delete" ->
                outlet.show(
                        Sheet.of(words.text("privacy.confirm", kept.exchanges().size()))
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
                        words.text("privacy.ways", words.command("privacy"))));
        }
    }

    private static void export(SlashCommandInteractionEvent event, String user, Kept kept, Words words) {
        FileUpload file = FileUpload.fromData(PrivacyExport.of(user, kept), "rapporteur.json");
        List<MessageTopLevelComponent> components =
                new ArrayList<>(Sheet.of(words.text("privacy.export")).components());
        components.add(FileDisplay.fromFile(file));
        event.getHook().editOriginal(Messages.editing(components)).complete();
    }
}
