package rapporteur.index.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Source;
import rapporteur.corpus.Span;
import rapporteur.index.Listing;
import rapporteur.language.DateMention;
import rapporteur.minutes.Amount;
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

/** Reads what {@link Packer} wrote, in the same order. */
final class Unpacker {
    static final byte KNOWN = 'k';
    static final byte AS_WRITTEN = 'w';

    private final ByteArrayDataInput in;

    /** Something that can be read. */
    @FunctionalInterface
    interface Part<T> {
        T unpack() throws IOException;
    }

    Unpacker(BytesRef packed) {
        this.in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    }

    Listing listing() throws IOException {
        return new Listing(
                in.readString(),
                in.readString(),
                LocalDate.ofEpochDay(in.readZLong()),
                choice(Document.Kind.class),
                new Source(in.readString(), in.readString()),
                in.readVInt(),
                in.readString());
    }

    List<Passage> passages() throws IOException {
        return all(() -> new Passage(in.readVInt(), span()));
    }

    List<Span> spans() throws IOException {
        return all(this::span);
    }

    Minutes minutes() throws IOException {
        return new Minutes(
                in.readString(),
                spans(),
                all(this::statement),
                all(this::person),
                all(this::oneCase),
                all(() -> new Topic(span(), span())),
                all(() -> new Event(date(), span(), span())),
                all(() -> new Figure(span(), amount(), span(), optional(this::speaker), span())),
                all(() -> new Position(in.readString(), speaker(), spans(), span())),
                all(() -> new Cause(span(), span(), span(), span())),
                all(() -> new NotUnderstood(span(), choice(NotUnderstood.Reason.class))));
    }

    Statement statement() throws IOException {
        return new Statement(
                speaker(),
                span(),
                spans(),
                span(),
                choice(Statement.Kind.class),
                choice(Statement.Stance.class),
                all(this::speaker));
    }

    Person person() throws IOException {
        return new Person(in.readString(), all(in::readString), spans(), spans());
    }

    private Case oneCase() throws IOException {
        return new Case(
                in.readString(),
                span(),
                optional(this::span),
                optional(this::span),
                choice(Case.Status.class),
                optional(this::speaker),
                spans());
    }

    private Amount amount() throws IOException {
        return new Amount(Double.longBitsToDouble(in.readLong()), in.readString(), choice(Amount.Kind.class));
    }

    private Speaker speaker() throws IOException {
        byte sort = in.readByte();
        return switch (sort) {
            case KNOWN -> new Speaker.Known(in.readString(), span());
            case AS_WRITTEN -> new Speaker.AsWritten(in.readString(), span());
            default -> throw new IOException("no sort of speaker: " + sort);
        };
    }

    private DateMention date() throws IOException {
        return new DateMention(span(), LocalDate.ofEpochDay(in.readZLong()), choice(DateMention.Precision.class));
    }

    private Span span() throws IOException {
        int start = in.readVInt();
        return new Span(start, start + in.readVInt());
    }

    private <E extends Enum<E>> E choice(Class<E> type) throws IOException {
        return Enum.valueOf(type, in.readString());
    }

    private <T> Optional<T> optional(Part<T> part) throws IOException {
        List<T> one = all(part);
        return one.isEmpty() ? Optional.empty() : Optional.of(one.getFirst());
    }

    private <T> List<T> all(Part<T> part) throws IOException {
        int count = in.readVInt();
        List<T> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(part.unpack());
        }
        return parts;
    }
}
