package rapporteur.console;

import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Source;

/** A document on paper: what is known about it, then its passages with their numbers. */
final class DocumentText {
    private DocumentText() {}

    static void printHead(Document document, Page page) {
        page.print("", document.title(), page.ink()::strong);
        page.print(document.id() + ", " + document.date() + ", " + document.kind() + ", "
                + count(document.passages().size(), "passage"));

        Source source = document.source();
        String from = (source.name() + " " + source.link()).strip();
        if (!from.isEmpty()) {
            page.print("Source: " + from);
        }
    }

    static void printPassages(Document document, Page page) {
        int digits = String.valueOf(document.passages().size()).length();

        for (Passage passage : document.passages()) {
            String number = String.format("%" + (digits + 2) + "s ", "[" + passage.number() + "]");
            String text = document.text(passage.span()).replaceAll("\\s+", " ").strip();
            page.gap();
            page.print("", number + text);
        }
    }

    static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
