package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import rapporteur.discord.Press.Action;

/** A row of buttons in the making. All look alike: what a button does is in its words, not in its colour. */
final class Buttons {
    private final Words words;
    private final List<Button> row = new ArrayList<>();

    private Buttons(Words words) {
        this.words = words;
    }

    static Buttons in(Words words) {
        return new Buttons(words);
    }

    Buttons add(String label, Action action, Object... arguments) {
        row.add(Button.secondary(Press.of(action, arguments).id(), words.text("button." + label)));
        return this;
    }

    /** A button with foreign words on it. */
    Buttons named(String label, Action action, Object... arguments) {
        int most = Button.LABEL_MAX_LENGTH;
        int characters = label.codePointCount(0, label.length());
        String shown = characters <= most ? label : label.substring(0, label.offsetByCodePoints(0, most - 1)) + "…";
        row.add(Button.secondary(Press.of(action, arguments).id(), shown));
        return this;
    }

    Buttons addIf(boolean wanted, String label, Action action, Object... arguments) {
        return wanted ? add(label, action, arguments) : this;
    }

    List<Button> row() {
        return List.copyOf(row);
    }
}
