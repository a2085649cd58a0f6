package rapporteur.discord;

import java.time.Duration;
import rapporteur.answer.memory.Exchanges;
import rapporteur.answer.memory.PersonalData;
import rapporteur.answer.memory.Verdicts;

/** What the bot remembers across restarts; {@code conversation} is the quiet time after which one is over. */
public record Memory(Exchanges exchanges, Verdicts verdicts, PersonalData personalData, Duration conversation) {}
