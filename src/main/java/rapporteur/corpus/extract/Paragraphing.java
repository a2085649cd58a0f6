package rapporteur.corpus.extract;

/** Text that grows by words and ends of paragraphs; paragraphs are one line each, with a blank line between them. */
final class Paragraphing {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    void add(String words) {
        paragraph.append(words);
    }

    void end() {
        String line = paragraph.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        paragraph.setLength(0);
        if (!line.isEmpty() && !line.matches("#+")) {
            text.append(text.isEmpty() ? "" : "\n\n").append(line);
        }
    }

    /** All that has been added. */
    @Override
    public String toString() {
        end();
        return text.isEmpty() ? "" : text + "\n";
    }
}
