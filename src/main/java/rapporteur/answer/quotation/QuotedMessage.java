package rapporteur.answer.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message that quotes: the quoted words, and what stands around them. A message without quotation marks is taken for one
 * quotation, save a name that it ends in after a dash.
 */
record QuotedMessage(List<String> quotations, String around) {
    private static final int MOST = 5;
    private static final Pattern MARKED = Pattern.compile("[\"“”„«»]([^\"“”„«»]{2,})[\"“”«»]");
    private static final Pattern BLOCK = Pattern.compile("(?m)^> ?(.*)$");
    private static final Pattern SIGNED = Pattern.compile("\\s+[—–-]\\s*(\\p{Lu}[^\\n.!?]{1,60})$");

    private static final String NAME = "(\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){0,3})";
    private static final Pattern CLAIM = Pattern.compile("(?:(?:\\b(?:said|says|told|by)|[—–-])\\s*" + NAME + ")|(?:"
            + NAME + "\\s*(?:,[^,\\n]{1,60},)?\\s*(?::|said\\b|says\\b|told\\b|once\\b|has\\b))");

    static QuotedMessage of(String message) {
        String text = message.strip();
        Matcher block = BLOCK.matcher(text);
        if (block.find()) {
            StringBuilder quoted = new StringBuilder();
            block.reset();
            while (block.find()) {
                quoted.append(quoted.isEmpty() ? "" : " ").append(block.group(1).strip());
            }
            return new QuotedMessage(
                    List.of(bare(quoted.toString())), block.replaceAll(" ").strip());
        }
        List<String> quotations = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        while (marked.find() && quotations.size() < MOST) {
            quotations.add(bare(marked.group(1)));
        }
        if (!quotations.isEmpty()) {
            return new QuotedMessage(quotations, marked.replaceAll(" … ").strip());
        }
        Matcher signed = SIGNED.matcher(text);
        return signed.find()
                ? new QuotedMessage(
                        List.of(bare(text.substring(0, signed.start()))),
                        signed.group().strip())
                : new QuotedMessage(List.of(bare(text)), "");
    }

    /** The names of those to whom the message gives the words. */
    List<String> claimed() {
        List<String> names = new ArrayList<>();
        Matcher matcher = CLAIM.matcher(around);
        while (matcher.find()) {
            names.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return names;
    }

    /** Without the marks at its ends, which writers put in or out of a quotation as they like. */
    private static String bare(String words) {
        return words.strip().replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
    }
}
