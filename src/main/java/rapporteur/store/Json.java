package rapporteur.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.answer.Prose;
import rapporteur.answer.memory.Given;
import rapporteur.question.Conversation.Turn;
import rapporteur.question.Question;

/** Answers and turns as they stand in a column. */
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
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        register(Question.class, mapper);
        register(Prose.Part.class, mapper);
        return mapper;
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
        try {
            return JSON.readValue(json, Given.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not an answer: " + json, e);
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
