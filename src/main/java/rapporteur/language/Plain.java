package rapporteur.language;

/** A copy of a text for the models, which learned from plain ASCII marks: the same length, so that offsets hold in both. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
            if (i > 0 && text.charAt(i) == '\'' && text.charAt(i - 1) == '\'') {
                setDoubleMark(plain, i);
            }
        }
        return plain.toString();
    }

    /** Two single marks stand for a double one, which keeps to the word it opens or closes. */
    private static void setDoubleMark(StringBuilder plain, int second) {
        boolean closes = second > 1 && plain.charAt(second - 2) != ' ';
        plain.setCharAt(second - 1, closes ? '"' : ' ');
        plain.setCharAt(second, closes ? ' ' : '"');
    }

    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚' -> '\'';
            case '–', '—', '―', '‐', '‑' -> '-';
            case '\u00a0', '\u202f', '\u2009', '\n', '\t' -> ' ';
            default -> c;
        };
    }
}
