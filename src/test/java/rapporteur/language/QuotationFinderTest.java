package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.corpus.Span;

class QuotationFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He said "we agree" twice.        | we agree
            He said “we agree” twice.        | we agree
            He said ''we agree'' twice.      | we agree
            He said „we agree” twice.        | we agree
            ”We agree,” he said.             | We agree,
            ”… we agree,” he said.           | … we agree,
            He said: “We agree.“             | We agree.
            “Call it “fair” if you must.”    | Call it “fair” if you must.
            "Call it “fair” if you must."    | Call it “fair” if you must.
            "'Wait' is no plan," he said.    | 'Wait' is no plan,
            ''It's 'wait and see','' he said.| It's 'wait and see',
            """)
    void everyStyleOfDoubleMarkQuotes(String text, String quoted) {
        assertThat(find(text))
                .extracting(quotation -> quotation.inside().of(text))
                .containsExactly(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'It wasn't a draft,' said Ruiz.                      | It wasn't a draft,
            ‘It wasn’t a draft,’ said Ruiz.                      | It wasn’t a draft,
            Ruiz called it 'better than the last one'.           | better than the last one
            'It's the envoys' fault. "No" is their word,' he said. | It's the envoys' fault. "No" is their word,
            He wrote: 'Rights are rights.'                       | Rights are rights.
            'We have 31 members,' he said of the '90s.           | We have 31 members,
            """)
    void soDoSingleMarksInTheBritishWay(String text, String quoted) {
        assertThat(find(text))
                .extracting(quotation -> quotation.inside().of(text))
                .containsExactly(quoted);
    }

    @Test
    void aQuotationWithoutItsSecondMarkEndsWithTheParagraph() {
        String text = "She wrote: “The first point. ";

        assertThat(find(text)).singleElement().satisfies(quotation -> {
            assertThat(quotation.closed()).isFalse();
            assertThat(quotation.inside().of(text)).isEqualTo("The first point.");
        });
    }

    @Test
    void apostrophesQuoteNothing() {
        assertThat(find("The envoys' cars weren't there; it's the drivers' day off, 'til the '90s end."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "She told me, 'Keep the list,' and I did"    | 'Keep the list,'
            “She told me, ‘Keep the list,’ and I did”    | ‘Keep the list,’
            "It's the farmers' bread, 'our bread'"       | 'our bread'
            """)
    void singleMarksQuoteInsideAQuotation(String text, String quoted) {
        assertThat(QuotationFinder.findInner(text, new Span(0, text.length())))
                .extracting(span -> span.of(text))
                .containsExactly(quoted);
    }

    @Property
    void quotationsLieInOrderAndWithinTheirParagraph(@ForAll("marked") String text) {
        Span within = new Span(text.length() / 4, text.length() - text.length() / 5);

        int end = within.start();
        for (Quotation quotation : QuotationFinder.find(text, within)) {
            assertThat(quotation.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(quotation.span().contains(quotation.inside())).isTrue();
            end = quotation.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(within.end());
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of("\"", "“", "”", "„", "'", "''", "‘", "’", " ", "word", ".", "\n", "🤝")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static List<Quotation> find(String text) {
        return QuotationFinder.find(text, new Span(0, text.length()));
    }
}
