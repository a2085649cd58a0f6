package rapporteur.console;

import java.io.PrintWriter;
import java.util.function.UnaryOperator;

/** Paper to write on: so many columns wide, with or without colours. */
record Page(PrintWriter out, Ink ink, int columns) {

    /** Prints a text broken into lines of the page's width, each indented and then inked. */
    void print(String indent, String text, UnaryOperator<String> inked) {
        for (String line : Wrap.lines(text, columns - Wrap.width(indent))) {
            out.println(line.isEmpty() ? indent.stripTrailing() : indent + inked.apply(line));
        }
    }

    void print(String indent, String text) {
        print(indent, text, UnaryOperator.identity());
    }

    void print(String text) {
        print("", text);
    }

    void gap() {
        out.println();
    }

    /** A heading over what follows. */
    void heading(String words) {
        out.println(ink.strong(words));
    }
}
