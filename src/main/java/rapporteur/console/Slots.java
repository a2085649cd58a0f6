package rapporteur.console;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.question.Question;
import rapporteur.question.Who;

/** What a question was found to ask about, by the names of the question's own components. */
final class Slots {
    private Slots() {}

    /** Read from the record, so that a slot added to a kind of question shows by itself. */
    static Map<String, @Nullable Object> of(Question question) {
        Map<String, @Nullable Object> slots = new LinkedHashMap<>();

        for (RecordComponent component : question.getClass().getRecordComponents()) {
            if (!component.getName().equals("asked")) {
                slots.put(component.getName(), plain(value(question, component)));
            }
        }

        return slots;
    }

    private static Object value(Question question, RecordComponent component) {
        try {
            return component.getAccessor().invoke(question);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("no reading of " + component, unreadable);
        }
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(Slots::plain).toList();
            case Who who -> {
                Map<String, @Nullable Object> named = new LinkedHashMap<>();
                named.put("words", who.words());
                named.put("people", who.names());
                yield named;
            }
            default -> value;
        };
    }
}
