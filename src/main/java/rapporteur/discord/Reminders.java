package rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Space;
import rapporteur.quiz.study.Habits;
import rapporteur.quiz.study.Study;
import rapporteur.quiz.study.Study.Desk;

/** Tells those who asked for it, at the hour they chose and once a day, that cards are due. Whoever has none due is left alone. */
final class Reminders implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final Duration DAY = Duration.ofHours(20);

    private final Classroom classroom;
    private final Study study;
    private volatile boolean closed;

    Reminders(Classroom classroom) {
        this.classroom = classroom;
        this.study = classroom.study();
    }

    void open(JDA jda) {
        Instant now = classroom.clock().instant();
        Instant next = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        classroom.clock().at(next, () -> {
            if (!closed) {
                remind(jda, next);
                open(jda);
            }
        });
    }

    private void remind(JDA jda, Instant hour) {
        classroom.cards().toRemind(hour.atOffset(ZoneOffset.UTC).getHour()).forEach((person, habits) -> {
            if (habits.reminded().plus(DAY).isBefore(hour)) {
                remind(person, habits, jda, hour);
            }
        });
    }

    /** That somebody was reminded is kept first: rather no reminder than two. */
    private void remind(String person, Habits habits, JDA jda, Instant hour) {
        int due = 0;
        int updated = 0;
        int retired = 0;
        for (Space space : classroom.cards().spaces(person)) {
            Desk desk = study.look(person, space);
            due += desk.due();
            updated += desk.updated();
            retired += desk.retired();
        }
        if (due + updated + retired == 0) {
            return;
        }
        classroom.cards().settle(person, habits.remindedAt(hour));
        Words words = Words.in(DiscordLocale.from(habits.language()));
        String news = updated + retired > 0 ? words.text("study.news", updated, retired) : "";
        Sheet sheet = Sheet.of(words.text("study.reminder", due, words.command("study")), news);
        jda.openPrivateChannelById(person)
                .flatMap(channel -> channel.sendMessage(Messages.creating(sheet)))
                .queue(sent -> {}, failure -> LOG.info("a reminder can't be sent: {}", failure.getMessage()));
    }

    @Override
    public void close() {
        closed = true;
    }
}
