package rapporteur.console;

/** Emphasis for terminals that have it; elsewhere the words stay as they are. Wrap lines first, then ink them. */
record Ink(boolean colours) {
    static final Ink PLAIN = new Ink(false);

    String strong(String words) {
        return inked("1", words);
    }

    String faint(String words) {
        return inked("2", words);
    }

    String number(String words) {
        return inked("36", words);
    }

    String good(String words) {
        return inked("32", words);
    }

    String bad(String words) {
        return inked("31", words);
    }

    private String inked(String code, String words) {
        return colours && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
