package rapporteur.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.minutes.Case;
import rapporteur.minutes.Cause;
import rapporteur.minutes.Event;
import rapporteur.minutes.Figure;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.NotUnderstood;
import rapporteur.minutes.Person;
import rapporteur.minutes.Position;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;
import rapporteur.minutes.Topic;

/**
 * Writes what the index stores and does not search, as {@link Unpacker} reads it. Plain bytes, which are read in no time,
 * where starting a JSON library would take longer than all searches together; the form may change freely, since
 * an index of other code is made anew.
 */
final class Packer {
    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

    /** Something that can be packed. */
    @FunctionalInterface
    interface Part<T> {
        void pack(T part) throws IOException;
    }

    BytesRef packed() {
        return new BytesRef(out.toArrayCopy());
    }

    /** All of the catalogue's line. */
    Packer listing(Document document) throws IOException {
        out.writeString(document.id());
        out.writeString(document.title());
        out.writeZLong(document.date().toEpochDay());
        choice(document.kind());
        out.writeString(document.source().name());
        out.writeString(document.source().link());
        out.writeVInt(document.passages().size());
        out.writeString(document.hash());
        return this;
    }

    Packer passages(List<Passage> passages) throws IOException {
        all(passages, passage -> {
            out.writeVInt(passage.number());
            span(passage.span());
        });
        return this;
    }

    Packer spans(List<Span> spans) throws IOException {
        all(spans, this::span);
        return this;
    }

    Packer minutes(Minutes minutes) throws IOException {
        out.writeString(minutes.document());
        spans(minutes.sentences());
        all(minutes.statements(), this::statement);
        all(minutes.people(), this::person);
        all(minutes.cases(), this::oneCase);
        all(minutes.topics(), this::topic);
        all(minutes.events(), this::event);
        all(minutes.figures(), this::figure);
        all(minutes.positions(), this::position);
        all(minutes.causes(), this::cause);
        all(minutes.notUnderstood(), this::notUnderstood);
        return this;
    }

    Packer statement(Statement statement) throws IOException {
        speaker(statement.speaker());
        span(statement.cue());
        spans(statement.content());
        span(statement.evidence());
        choice(statement.kind());
        choice(statement.stance());
        all(statement.relayers(), this::speaker);
        return this;
    }

    Packer person(Person person) throws IOException {
        out.writeString(person.name());
        all(person.aliases(), out::writeString);
        spans(person.descriptions());
        spans(person.mentions());
        return this;
    }

    private void speaker(Speaker speaker) throws IOException {
        out.writeByte(
                switch (speaker) {
                    case Speaker.Known known -> Unpacker.KNOWN;
                    case Speaker.AsWritten asWritten -> Unpacker.AS_WRITTEN;
                });
        out.writeString(speaker.name());
        span(speaker.mention());
    }

    private void oneCase(Case one) throws IOException {
        out.writeString(one.name());
        span(one.description());
        optional(one.charge(), this::span);
        optional(one.term(), this::span);
        choice(one.status());
        optional(one.by(), this::speaker);
        spans(one.spans());
    }

    private void topic(Topic topic) throws IOException {
        span(topic.words());
        span(topic.evidence());
    }

    private void event(Event event) throws IOException {
        span(event.when().span());
        out.writeZLong(event.when().date().toEpochDay());
        choice(event.when().precision());
        span(event.what());
        span(event.evidence());
    }

    private void figure(Figure figure) throws IOException {
        span(figure.words());
        out.writeLong(Double.doubleToLongBits(figure.amount().value()));
        out.writeString(figure.amount().unit());
        choice(figure.amount().kind());
        span(figure.of());
        optional(figure.claimedBy(), this::speaker);
        span(figure.evidence());
    }

    private void position(Position position) throws IOException {
        out.writeString(position.side());
        speaker(position.holder());
        spans(position.content());
        span(position.evidence());
    }

    private void cause(Cause cause) throws IOException {
        span(cause.cause());
        span(cause.link());
        span(cause.effect());
        span(cause.evidence());
    }

    private void notUnderstood(NotUnderstood stretch) throws IOException {
        span(stretch.span());
        choice(stretch.reason());
    }

    private void span(Span span) throws IOException {
        out.writeVInt(span.start());
        out.writeVInt(span.length());
    }

    private void choice(Enum<?> choice) throws IOException {
        out.writeString(choice.name());
    }

    private <T> void optional(Optional<T> part, Part<T> packed) throws IOException {
        all(part.stream().toList(), packed);
    }

    private <T> void all(List<T> parts, Part<T> part) throws IOException {
        out.writeVInt(parts.size());
        for (T one : parts) {
            part.pack(one);
        }
    }
}
