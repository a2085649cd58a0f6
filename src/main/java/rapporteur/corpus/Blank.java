package rapporteur.corpus;

/** What counts as white space in a document: everything that shows as nothing but space, the non-breaking kinds too. */
final class Blank {
    private Blank() {}

    static boolean is(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean is(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
