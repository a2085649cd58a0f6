package rapporteur.language;

/** A copy of a text for the models, which learned from plain ASCII marks: the same length, so that offsets hold in both. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
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
