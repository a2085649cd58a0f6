package rapporteur.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.answer.Prose;
import rapporteur.answer.memory.Given;
import rapporteur.question.Conversation.Turn;
import rapporteur.question.Question;
import rapporteur.quiz.play.Event;

/** Answers, turns and events as they stand in a column. */
final class Json {
    private static final Logger LOG = LoggerFactory.getLogger(Json.class);
    private static final ObjectMapper JSON = mapper();

    private Json() {}

    /** A question names its kind, so that it is read back as that kind; so does a stretch of prose. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    private interface Kinds {}

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addMixIn(Question.class, Kinds.class)
                .addMixIn(Prose.Part.class, Kinds.class)
                .addMixIn(Event.class, Kinds.class)
                .addModule(times())
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        register(Question.class, mapper);
        register(Prose.Part.class, mapper);
        register(Event.class, mapper);
        return mapper;
    }

    /** Milliseconds, as in columns. */
    private static SimpleModule times() {
        return new SimpleModule()
                .addSerializer(Instant.class, number(Instant::toEpochMilli))
                .addDeserializer(Instant.class, number(Instant.class, Instant::ofEpochMilli))
                .addSerializer(Duration.class, number(Duration::toMillis))
                .addDeserializer(Duration.class, number(Duration.class, Duration::ofMillis));
    }

    private static <T> JsonSerializer<T> number(ToLongFunction<T> millis) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeNumber(millis.applyAsLong(value));
            }
        };
    }

    private static <T> JsonDeserializer<T> number(Class<T> type, LongFunction<T> ofMillis) {
        return new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return ofMillis.apply(json.getLongValue());
            }
        };
    }

    private static void register(Class<?> kind, ObjectMapper mapper) {
        if (kind.isSealed()) {
            for (Class<?> narrower : kind.getPermittedSubclasses()) {
                register(narrower, mapper);
            }
        } else {
            mapper.registerSubtypes(kind);
        }
    }

    static String of(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can't be written as JSON: " + value, e);
        }
    }

    static Given given(String json) {
        return read(json, Given.class);
    }

    static Event event(String json) {
        return read(json, Event.class);
    }

    static List<String> texts(String json) {
        return List.of(read(json, String[].class));
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no " + type.getSimpleName() + ": " + json, e);
        }
    }

    /** A turn written by a version that saw questions differently is forgotten: the conversation begins anew. */
    static Optional<Turn> turn(String json) {
        try {
            return Optional.of(JSON.readValue(json, Turn.class));
        } catch (JsonProcessingException e) {
            LOG.info("what was said before the update is forgotten: {}", e.getOriginalMessage());
            return Optional.empty();
        }
    }
}
