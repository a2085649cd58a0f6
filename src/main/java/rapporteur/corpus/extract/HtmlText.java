package rapporteur.corpus.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a web page says, without what leads around it: its title, headings and paragraphs. */
final class HtmlText implements NodeVisitor {
    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, header, footer, aside, form, button, svg, iframe, object";

    private final Paragraphing text = new Paragraphing();

    private HtmlText() {}

    static String of(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        String title = page.title();
        page.select(NOT_TEXT).remove();
        Element main = page.selectFirst("article, main");
        HtmlText reading = new HtmlText();
        (main == null ? page.body() : main).traverse(reading);
        String text = reading.text.toString();
        return title.isBlank() || text.isBlank() || text.startsWith("# ") ? text : "# " + title.strip() + "\n\n" + text;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.add(words.text());
        } else if (node instanceof Element element && element.isBlock()) {
            text.end();
            if (element.normalName().matches("h[1-6]")) {
                text.add("#".repeat(element.normalName().charAt(1) - '0') + " ");
            }
        } else if (node instanceof Element element && element.normalName().equals("br")) {
            text.add(" ");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            text.end();
        }
    }
}
