package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Span;
import rapporteur.language.DateMention.Precision;

class DateFinderTest {
    /** A Wednesday. */
    private static final LocalDate WRITTEN = LocalDate.of(2014, 9, 17);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The accord was signed on June 4, 1998, in Oslo.     | June 4, 1998       | 1998-06-04",
                "Adopted at Lima on 4 June 1998                      | 4 June 1998        | 1998-06-04",
                "the 4th of June 1998                                | the 4th of June 1998 | 1998-06-04",
                "They met on Tuesday, June 3, 2014, for an hour      | Tuesday, June 3, 2014 | 2014-06-03",
                "The ministers met on 3–5 June 2014.                 | 3–5 June 2014      | 2014-06-03",
                "A round is planned for June 3 to 5, 2015.           | June 3 to 5, 2015  | 2015-06-03",
                "Experts sat on 3 and 4 June 2014.                   | 3 and 4 June 2014  | 2014-06-03",
                "They sat in Bern on July 8 and 9.                   | July 8 and 9       | 2014-07-08",
                "On July 8 and 9 people crossed the line.            | July 8             | 2014-07-08",
                "Updated 2014-08-30 at noon                          | 2014-08-30         | 2014-08-30",
                "She left office Aug. 5.                             | Aug. 5             | 2014-08-05",
                "The deal was struck on November 20.                 | November 20        | 2013-11-20",
                "The next round is due on November 20.               | November 20        | 2014-11-20",
                "The envoy will fly to Quito on January 7.           | January 7          | 2015-01-07",
                "They agreed to reopen the road by October 1.        | October 1          | 2014-10-01",
                "the Oct. 2 vote                                     | Oct. 2             | 2014-10-02",
                "what happened on may 13                             | may 13             | 2014-05-13",
                "He resigned on October 5 last year.                 | October 5 last year | 2013-10-05",
                "He did not rule out a visit on November 20.         | November 20        | 2014-11-20",
                "The leap of February 29 was noted.                  | February 29        | 2012-02-29",
            })
    void daysOfTheCalendarAreFound(String sentence, String words, LocalDate day) {
        assertFound(sentence, words, day, Precision.DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hearing Wednesday drew few people.              | Wednesday          | 2014-09-17",
                "The envoys spoke on Wednesday.                      | Wednesday          | 2014-09-17",
                "The envoys spoke on Thursday.                       | Thursday           | 2014-09-11",
                "The delegation left late Monday.                    | late Monday        | 2014-09-15",
                "A convoy was hit on Sunday night.                   | Sunday night       | 2014-09-14",
                "The conference, which ends Friday, is the third.    | Friday             | 2014-09-19",
                "They will sign on Friday evening.                   | Friday evening     | 2014-09-19",
                "On Saturday, the guards will be replaced.           | Saturday           | 2014-09-20",
                "They agreed to meet again on Tuesday.               | Tuesday            | 2014-09-23",
                "The hostages would be released Thursday.            | Thursday           | 2014-09-18",
                "The talks did not resume Monday.                    | Monday             | 2014-09-15",
                "He has until Sunday to answer.                      | Sunday             | 2014-09-21",
                "They waited until Sunday in vain.                   | Sunday             | 2014-09-14",
                "The vote next Wednesday is open.                    | next Wednesday     | 2014-09-24",
                "The vote last Wednesday was close.                  | last Wednesday     | 2014-09-10",
                "The border closed on Friday of last week.           | Friday of last week | 2014-09-12",
                "He flew home today.                                 | today              | 2014-09-17",
                "Shelling went on last night.                        | last night         | 2014-09-16",
                "The roads reopened yesterday morning.               | yesterday morning  | 2014-09-16",
                "It starts tomorrow.                                 | tomorrow           | 2014-09-18",
                "They called the day before yesterday.               | the day before yesterday | 2014-09-15",
                "It all began three days ago.                        | three days ago     | 2014-09-14",
            })
    void daysAreCountedFromTheDayOfWriting(String sentence, String words, LocalDate day) {
        assertFound(sentence, words, day, Precision.DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The war began in October 2011.                      | October 2011       | 2011-10-01",
                "what was said in may 2010                           | may 2010           | 2010-05-01",
                "They broke off in late June 2013.                   | late June 2013     | 2013-06-21",
                "The paper came out in August.                       | August             | 2014-08-01",
                "The paper came out in November.                     | November           | 2013-11-01",
                "They agreed to cut tolls and to open a port from January. | January      | 2015-01-01",
                "They are to meet again in November.                 | November           | 2014-11-01",
                "The truce has held since May.                       | May                | 2014-05-01",
                "He was freed last December.                         | last December      | 2013-12-01",
                "The panel reports next March.                       | next March         | 2015-03-01",
                "Two rounds failed in March of last year.            | March of last year | 2013-03-01",
                "The envoy fell ill last month.                      | last month         | 2014-08-01",
                "A vote is due later this month.                     | later this month   | 2014-09-01",
                "Next month the snow comes.                          | Next month         | 2014-10-01",
                "The talks of last week failed.                      | last week          | 2014-09-08",
                "They resume next week.                              | next week          | 2014-09-22",
                "The bridge fell two weeks ago.                      | two weeks ago      | 2014-09-01",
                "A month ago nobody knew.                            | A month ago        | 2014-08-01",
            })
    void monthsAndWeeksHaveThePrecisionOfAMonth(String sentence, String words, LocalDate first) {
        assertFound(sentence, words, first, Precision.MONTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The treaty came into force in 1987.                 | 1987               | 1987-01-01",
                "In 2009 officials said little.                      | 2009               | 2009-01-01",
                "The fund (2012) is empty.                           | 2012               | 2012-01-01",
                "She chaired it from 2004.                           | 2004               | 2004-01-01",
                "They broke the 2008 accord.                         | 2008               | 2008-01-01",
                "after the 2008 talks                                | 2008               | 2008-01-01",
                "He came to power in early 2009.                     | early 2009         | 2009-01-01",
                "A pipeline by the end of 2015 is unlikely.          | the end of 2015    | 2015-12-01",
                "A census took place in 2006-07.                     | 2006-07            | 2006-01-01",
                "The spring of 2019 is far off.                      | The spring of 2019 | 2019-03-01",
                "Exports fell in the second quarter of 2013.         | the second quarter of 2013 | 2013-04-01",
                "It was worse last year.                             | last year          | 2013-01-01",
                "A summit is set for next spring.                    | next spring        | 2015-03-01",
                "They fell out last summer.                          | last summer        | 2014-06-01",
                "Troops leave by the end of the year.                | the end of the year | 2014-01-01",
                "Three years ago he was a teacher.                   | Three years ago    | 2011-01-01",
            })
    void yearsAndSeasonsHaveThePrecisionOfAYear(String sentence, String words, LocalDate first) {
        assertFound(sentence, words, first, Precision.YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sides may 13 times out of 20 agree.",
                "May they march 9 miles more, said the second man.",
                "Theresa May spoke.",
                "It cost 2,140 crowns.",
                "A camp of 2000 people stood there.",
                "He counted 2014 sheep.",
                "Prices rose 20.14 percent to 1999 crowns.",
                "In the 1990s nobody asked.",
                "A few years ago nobody asked.",
                "Eleven weeks before, nobody asked.",
                "It was closed for the last week of the talks.",
                "February 30, 2010, never was.",
                "They fast on Good Friday and rest on Sundays.",
                "They meet on the first Monday of the season.",
                "The season runs from April 1 to June 30 each year.",
                "Version 2014.2 of file 12014-01-01",
            })
    void whatIsNoDateIsNotFound(String sentence) {
        assertThat(find(sentence)).isEmpty();
    }

    @Test
    void severalDatesStandInReadingOrderEachByItsOwnVerb() {
        String sentence = "The round that began Monday will end Friday, the envoy said late Tuesday.";

        assertThat(find(sentence))
                .extracting(mention -> mention.span().of(sentence), DateMention::date)
                .containsExactly(
                        tuple("Monday", LocalDate.of(2014, 9, 15)),
                        tuple("Friday", LocalDate.of(2014, 9, 19)),
                        tuple("late Tuesday", LocalDate.of(2014, 9, 16)));
    }

    @Test
    void spansCountInTheWholeText() {
        String text = "They met in 1999. They met again in 2005. Never in 2006.";
        Span second = new Span(18, 41);

        assertThat(new DateFinder().find(text, second, WRITTEN))
                .singleElement()
                .satisfies(mention -> assertThat(mention.span().of(text)).isEqualTo("2005"));
    }

    @Test
    void aLongTextTakesNoTime() {
        String text =
                "early ".repeat(50_000) + "the ".repeat(50_000) + "1 ".repeat(50_000) + "may " + "9".repeat(50_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(find(text)).isEmpty());
    }

    private static void assertFound(String sentence, String words, LocalDate date, Precision precision) {
        int start = sentence.indexOf(words);

        assertThat(find(sentence))
                .containsExactly(new DateMention(new Span(start, start + words.length()), date, precision));
    }

    private static List<DateMention> find(String sentence) {
        return new DateFinder().find(sentence, new Span(0, sentence.length()), WRITTEN);
    }
}
