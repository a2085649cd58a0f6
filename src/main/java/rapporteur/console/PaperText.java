package rapporteur.console;

import java.util.List;
import rapporteur.corpus.Document;
import rapporteur.index.Reading;
import rapporteur.quiz.Proof;
import rapporteur.quiz.Task;
import rapporteur.quiz.play.Paper;

/** A question at the terminal, and what is right with its proof. */
record PaperText(Reading reading, Page page) {
    void ask(String heading, Paper paper) {
        page.heading(heading);
        paper.item().prompt().lines().forEach(page::print);
        if (paper.item().task() instanceof Task.Matching matching) {
            List<String> left = matching.left();
            for (int i = 0; i < left.size(); i++) {
                page.print("  ", i + 1 + ": " + left.get(i));
            }
        }
        for (int i = 0; i < paper.shown().size(); i++) {
            page.print("  ", Paper.letter(i) + ". " + paper.shown().get(i));
        }
        String hint = switch (paper.item().task()) {
            case Task.Choice choice -> "Type a letter.";
            case Task.Cloze gap -> "Type what stands in the gap.";
            case Task.Order order -> "Type the letters in the right order.";
            case Task.Matching matching -> "Type the letter for 1, then for 2, and so on.";
        };
        page.print("", hint, page.ink()::faint);
    }

    void solve(Paper paper) {
        page.print("The answer: " + paper.solution());
        for (Proof proof : paper.item().proofs()) {
            reading.document(proof.document()).ifPresent(document -> prove(document, proof));
        }
        page.gap();
    }

    private void prove(Document document, Proof proof) {
        page.print("", document.title() + ", " + document.date() + ":", page.ink()::faint);
        page.print("  | ", document.text(proof.span()).replaceAll("\\s+", " "));
    }
}
