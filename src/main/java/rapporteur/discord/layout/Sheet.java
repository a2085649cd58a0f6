package rapporteur.discord.layout;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** What one message holds: texts, and rows of buttons under them. */
public record Sheet(List<String> texts, List<List<Button>> rows) {
    /**
     * Characters of all texts together. Discord counts code points; JDA refuses more than this in UTF-16 units, which are never
     * fewer, so units are what counts everywhere in the layout.
     */
    public static final int MOST_CHARACTERS = 4_000;

    /** Components of a message, those in rows and the rows included. */
    public static final int MOST_COMPONENTS = 40;

    public Sheet {
        texts = texts.stream().filter(text -> !text.isBlank()).toList();
        rows = rows.stream()
                .<List<Button>>map(List::copyOf)
                .filter(row -> !row.isEmpty())
                .toList();
        int characters = texts.stream().mapToInt(String::length).sum();
        int components =
                texts.size() + rows.stream().mapToInt(row -> row.size() + 1).sum();
        if (texts.isEmpty() || characters > MOST_CHARACTERS || components > MOST_COMPONENTS) {
            throw new IllegalArgumentException(
                    characters + " characters and " + components + " components can't be a message");
        }
    }

    public static Sheet of(String... texts) {
        return new Sheet(List.of(texts), List.of());
    }

    /** The same with one more row. */
    public Sheet with(List<Button> row) {
        List<List<Button>> more = new ArrayList<>(rows);
        more.add(row);
        return new Sheet(texts, more);
    }

    public List<MessageTopLevelComponent> components() {
        List<MessageTopLevelComponent> components = new ArrayList<>();
        texts.forEach(text -> components.add(TextDisplay.of(text)));
        rows.forEach(row -> components.add(ActionRow.of(row)));
        return components;
    }
}
