package rapporteur.question;

import java.util.List;

/**
 * A message of which is known what kind it is.
 *
 * @param register the manner in which it is put: the heading in its file under which it stands, or empty
 * @param place where it stands, for people: {@code when.txt, line 12}
 */
public record LabelledPhrase(Intent intent, String text, String register, String place) {

    /** The words that ask, once for each filling of its slots. */
    List<List<String>> wordings() {
        return Slots.fill(text).stream().map(LabelledPhrase::essence).toList();
    }

    private static List<String> essence(String filled) {
        return Wording.essence(Names.capitalised(filled).mask(Wording.words(filled), word -> false));
    }
}
