package rapporteur.minutes;

import java.util.List;
import rapporteur.corpus.Document;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.language.Sentence;

/** Takes the minutes of a document, in one pass over it. Safe for use by many threads. */
public final class MinuteTaker {
    private final Language language;
    private final DateFinder dates;
    private final Cues cues = new Cues();
    private final Lexicons lexicons = Lexicons.load();
    private final AmountFinder amounts = new AmountFinder();

    public MinuteTaker(Language language, DateFinder dates) {
        this.language = language;
        this.dates = dates;
    }

    public Minutes take(Document document) {
        Page page = Page.read(document, language);
        Cast cast = new CastFinder(page, lexicons, cues).find();
        List<NotUnderstood> notUnderstood = new NotUnderstoodFinder(page, lexicons.functionWords()).find();
        Understood understood = new Understood(notUnderstood);
        Anaphora anaphora = new Anaphora(page, cast, lexicons, cues);
        List<Statement> statements = understood.only(statements(page, cast, anaphora), Statement::evidence);
        Claims claims = new Claims(page, statements);
        List<Event> events = understood.only(new EventFinder(page, dates).find(), Event::evidence);
        Dates dated = new Dates(events);
        SourceFinder sources = new SourceFinder(page, cast);
        SpeakerResolver resolver = new SpeakerResolver(page, cast, anaphora, lexicons.titles());
        return new Minutes(
                document.id(),
                page.sentences().stream().map(Sentence::span).toList(),
                statements,
                cast.members().stream()
                        .map(CastMember::toPerson)
                        .filter(person -> person.mentions().stream().anyMatch(understood::isAt))
                        .toList(),
                understood.only(
                        new CaseFinder(page, cast, resolver, sources, lexicons).find(claims),
                        found -> found.spans().getFirst()),
                understood.only(new TopicFinder(page, cast, language, lexicons, dated).find(), Topic::evidence),
                events,
                understood.only(
                        new FigureFinder(page, cast, lexicons.topics(), amounts, dated).find(claims), Figure::evidence),
                new PositionFinder(
                                page,
                                new Sides(page, cast, lexicons.positions()),
                                sources,
                                resolver,
                                lexicons.positions())
                        .find(statements),
                understood.only(new CauseFinder(page, lexicons.causes()).find(), Cause::evidence),
                notUnderstood);
    }

    private List<Statement> statements(Page page, Cast cast, Anaphora anaphora) {
        SpeakerResolver resolver = new SpeakerResolver(page, cast, anaphora, lexicons.titles());
        List<Statement> reported = new StatementFinder(page, cues, cast, resolver).find();
        if (page.document().kind() != Document.Kind.TRANSCRIPT) {
            return reported;
        }
        List<Statement> turns = new TurnFinder(page, cast).find();
        return new Turns(page, turns).with(reported);
    }
}
