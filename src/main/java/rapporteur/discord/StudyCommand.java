package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.FileUpload;
import rapporteur.discord.layout.Sheet;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.play.Result;
import rapporteur.quiz.study.Habits;
import rapporteur.quiz.study.Progress;

/** {@code /study learn}, {@code progress}, {@code settings} and {@code export} */
final class StudyCommand implements Command {
    /** An hour that none is. */
    private static final int NEVER = -1;

    private final Classroom classroom;
    private final Learning learning;
    private final TakingAway takingAway;

    StudyCommand(Classroom classroom, Learning learning, Proofs proofs) {
        this.classroom = classroom;
        this.learning = learning;
        this.takingAway = new TakingAway(classroom, proofs);
    }

    @Override
    public SlashCommandData described() {
        return CommandWords.slash("study")
                .addSubcommands(
                        CommandWords.subcommand("study", "learn"),
                        CommandWords.subcommand("study", "progress"),
                        CommandWords.subcommand("study", "settings")
                                .addOptions(
                                        CommandWords.option("study", "new", OptionType.INTEGER)
                                                .setRequiredRange(0, 100),
                                        CommandWords.option("study", "retention", OptionType.INTEGER)
                                                .setRequiredRange(70, 97),
                                        CommandWords.option("study", "reminder", OptionType.INTEGER)
                                                .setRequiredRange(NEVER, 23)),
                        CommandWords.subcommand("study", "export")
                                .addOptions(CommandWords.option("study", "anki", OptionType.BOOLEAN)));
    }

    @Override
    public void run(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        switch (String.valueOf(event.getSubcommandName())) {
            case "progress" -> progress(event, visit);
            case "settings" -> outlet.show(settle(event, visit));
            case "export" -> export(event, visit, outlet);
            default -> outlet.show(learning.next(visit, false));
        }
    }

    /** The picture where one can be drawn, and the same in text. */
    private void progress(SlashCommandInteractionEvent event, Visit visit) {
        String user = visit.place().user();
        List<QuizItem> items = classroom.items().items(visit.space());
        List<Result> results = classroom.games().resultsOf(user).stream()
                .filter(result -> result.space().equals(visit.space()))
                .toList();
        Progress progress = Progress.of(
                classroom.cards().of(user, visit.space()),
                classroom.cards().reviews(user, visit.space()),
                results,
                items,
                classroom.clock().instant());
        ProgressView view = new ProgressView(visit.words());
        List<MessageTopLevelComponent> components = new ArrayList<>();
        ProgressPicture.of(progress, visit.words())
                .ifPresent(png -> components.add(
                        MediaGallery.of(MediaGalleryItem.fromFile(FileUpload.fromData(png, "progress.png"))
                                .withDescription(view.inOneLine(progress)))));
        components.addAll(view.sheet(progress).components());
        event.getHook().editOriginal(Messages.editing(components)).complete();
    }

    private Sheet settle(SlashCommandInteractionEvent event, Visit visit) {
        String user = visit.place().user();
        Habits before = classroom.study().habits(user);
        int fresh = event.getOption("new", before.freshPerDay(), OptionMapping::getAsInt);
        double retention = event.getOption("retention", before.retention(), percent -> percent.getAsInt() / 100.0);
        Optional<Integer> hour = Optional.ofNullable(event.getOption("reminder", OptionMapping::getAsInt))
                .or(before::hour)
                .filter(each -> each != NEVER);
        Habits habits =
                before.with(fresh, retention, hour, event.getUserLocale().getLocale());
        classroom.cards().settle(user, habits);
        return Sheet.of(visit.words()
                .text(
                        "study.settled",
                        habits.freshPerDay(),
                        Math.round(habits.retention() * 100),
                        habits.hour().map(each -> each + ":00 UTC").orElse("–")));
    }

    private void export(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        boolean anki = event.getOption("anki", true, OptionMapping::getAsBoolean);
        Optional<FileUpload> file = takingAway.cards(anki, visit);
        if (file.isEmpty()) {
            outlet.show(Sheet.of(visit.words().text("quiz.none")));
            return;
        }
        List<MessageTopLevelComponent> components = new ArrayList<>(
                Sheet.of(visit.words().text(anki ? "study.anki" : "study.csv")).components());
        components.add(FileDisplay.fromFile(file.get()));
        event.getHook().editOriginal(Messages.editing(components)).complete();
    }
}
