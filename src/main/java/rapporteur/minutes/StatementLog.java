package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Span;
import rapporteur.minutes.Statement.Kind;
import rapporteur.minutes.Statement.Stance;

/** The statements found so far, in reading order; those of the passage being read are at hand. */
final class StatementLog {
    /** A longer speech goes on as a statement of its own. */
    private static final int MOST_PARTS = 20;

    private final Page page;
    private final SpeakerResolver resolver;
    private final List<Statement> statements = new ArrayList<>();
    private int passageStart;

    StatementLog(Page page, SpeakerResolver resolver) {
        this.page = page;
        this.resolver = resolver;
    }

    void beginPassage() {
        passageStart = statements.size();
    }

    List<Statement> all() {
        return List.copyOf(statements);
    }

    /** The statements of the passage so far. */
    List<Statement> ofPassage() {
        return statements.subList(passageStart, statements.size());
    }

    /** Who spoke last in the passage. */
    Optional<Speaker> lastSpeaker() {
        return ofPassage().isEmpty()
                ? Optional.empty()
                : Optional.of(ofPassage().getLast().speaker());
    }

    /** Whether a statement of the passage holds some of the stretch already. */
    boolean holds(Span stretch) {
        return ofPassage().stream()
                .anyMatch(statement -> statement.content().stream().anyMatch(stretch::overlaps));
    }

    void add(Speaker speaker, Span cue, List<Span> content, Span evidence, Stance stance) {
        statements.add(new Statement(speaker, cue, content, evidence, kind(content), stance, List.of()));
        resolver.spoke(speaker);
    }

    void addRelayed(Speaker speaker, Span cue, Span content, Span evidence, Speaker relayer) {
        List<Span> words = List.of(content);
        statements.add(new Statement(speaker, cue, words, evidence, kind(words), Stance.SAYS, List.of(relayer)));
    }

    /** The statement of the passage, made within a sentence, that is nearest to a stretch; an earlier one before a later one. */
    Optional<Statement> nearest(Span stretch, Span sentence) {
        List<Statement> here = ofPassage().stream()
                .filter(statement -> statement.evidence().overlaps(sentence))
                .toList();
        return here.stream()
                .filter(statement -> statement.content().getFirst().start() < stretch.start()
                        || statement.cue().start() < stretch.start())
                .reduce((earlier, later) -> later)
                .or(() -> here.stream().findFirst());
    }

    /** The last statement of the passage before a quotation that goes on; of several in its sentence a quotation. */
    Optional<Statement> goingOn(Span quotation) {
        List<Statement> before = ofPassage().stream()
                .filter(statement -> statement.content().getFirst().start() < quotation.start())
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Statement last = before.getLast();
        return before.stream()
                .filter(statement -> statement.kind() == Kind.DIRECT)
                .filter(statement -> statement.evidence().contains(last.evidence()))
                .findFirst()
                .or(() -> Optional.of(last));
    }

    /** Adds a quotation to the last statement before the passage, if that ends where its paragraph does. */
    boolean extendBefore(Span quotation, Span evidence) {
        if (passageStart == 0) {
            return false;
        }
        Statement last = statements.get(passageStart - 1);
        Span end = last.content().getLast();
        boolean goesOn = last.content().size() < MOST_PARTS
                && page.between(end, quotation).isBlank();
        if (goesOn) {
            List<Span> content = new ArrayList<>(last.content());
            content.add(quotation);
            statements.set(passageStart - 1, extended(last, content, evidence));
        }
        return goesOn;
    }

    /** The statement of the passage that a cue marks already. */
    Optional<Statement> saidBy(Span cue) {
        return ofPassage().stream()
                .filter(statement -> statement.cue().equals(cue))
                .findFirst();
    }

    /** Adds a quotation to a statement of the passage. */
    void extend(Statement statement, Span quotation, Span evidence) {
        List<Span> content = new ArrayList<>(statement.content());
        content.add(quotation);
        content.sort(null);
        ofPassage().replaceAll(each -> each.equals(statement) ? extended(each, content, evidence) : each);
    }

    private Statement extended(Statement statement, List<Span> content, Span evidence) {
        return new Statement(
                statement.speaker(),
                statement.cue(),
                content,
                statement.evidence().cover(evidence),
                kind(content),
                statement.stance(),
                statement.relayers());
    }

    /** By the share of words between double marks: nine tenths or more are direct, one tenth or less indirect speech. */
    private Kind kind(List<Span> content) {
        int all = 0;
        int quoted = 0;
        for (Span span : content) {
            Paragraph paragraph = page.paragraphAt(span.start());
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(page.document().text().charAt(i))) {
                    all++;
                    quoted += paragraph.quoted(i) ? 1 : 0;
                }
            }
        }
        if (quoted * 10 >= all * 9) {
            return Kind.DIRECT;
        }
        return quoted * 10 <= all ? Kind.INDIRECT : Kind.MIXED;
    }
}
