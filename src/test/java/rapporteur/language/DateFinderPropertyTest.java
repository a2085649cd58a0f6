package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rapporteur.corpus.Span;

class DateFinderPropertyTest {
    @Property
    void mentionsLieInOrderWithinTheStretchAndNeverOverlap(
            @ForAll("sentences") String text, @ForAll("days") LocalDate day) {
        Span within = new Span(text.length() / 5, text.length() - text.length() / 7);

        int end = within.start();
        for (DateMention mention : new DateFinder().find(text, within, day)) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().isEmpty()).isFalse();
            end = mention.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(within.end());
    }

    @Property
    void aDateIsFoundAsItIsWritten(@ForAll("days") LocalDate date, @ForAll("days") LocalDate day) {
        String written = new DateMention(new Span(0, 0), date, DateMention.Precision.DAY).written();
        Span all = new Span(0, written.length());

        assertThat(new DateFinder().find(written, all, day))
                .isEqualTo(List.of(new DateMention(all, date, DateMention.Precision.DAY)));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "May",
                        "march",
                        "Feb.",
                        "13",
                        "31",
                        "2010",
                        "1999",
                        "2010-02-30",
                        "Friday",
                        "late",
                        "in",
                        "on",
                        "the",
                        "last",
                        "next",
                        "this",
                        "week",
                        "year",
                        "spring",
                        "ago",
                        "two",
                        "0",
                        "999",
                        "end of",
                        "first",
                        "quarter of",
                        "will",
                        "said",
                        "to",
                        "and",
                        "–",
                        ",",
                        ".",
                        "(",
                        ")",
                        "every",
                        "today",
                        "é",
                        "🤝",
                        "\u00A0")
                .list()
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
