package rapporteur.minutes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;

/** Reads for what somebody is held, and to how long a term somebody was sentenced, off the words about the case. */
final class Sentencing {
    private static final String END =
            "(?=[.,;:\"”)]|\\s(?:and (?:who|was|has|had|is)|but|when|while|since|after|in (?:19|20)\\d\\d|on \\d)\\b|$)";
    private static final Pattern CHARGE = Pattern.compile(
            "\\b(?:(?:on|of|with|faces?|facing) (?<charges>(?:[\\p{L}-]+ ){1,4}charges?)"
                    + "|(?:charged with|convicted of|guilty of|accused of|on suspicion of|on (?:a )?charges? of|suspected of|(?:convicted|jailed|imprisoned|arrested|detained) on a charge of)"
                    + " (?<crime>[^.,;:“”\"]{3,80}?)" + END
                    + "|(?:sentenced?|sentences|jailed|imprisoned|term|years?|months?|arrested|detained|held|life)(?: in (?:prison|jail))? for (?!\\p{L}* ?(?:\\d|two|three|four|five|six|seven|eight|nine|ten|more than|about|nearly|almost|over|life)\\b)(?<deed>[^.,;:“”\"]{3,80}?)"
                    + END + ")",
            Pattern.CASE_INSENSITIVE);
    private static final String LENGTH = NumberWords.PATTERN + "[- ](?:years?|months?)";
    private static final Pattern TERM = Pattern.compile(
            "\\b(?:(?:sentenced to|given|gets?|got|serving|received|jailed for|imprisoned for|faces?|sentence of|term of|sentence:|gave (?:him|her|them)) (?:an? )?(?:suspended |prison |jail )?"
                    + "(?<given>" + LENGTH + "(?: and a half)?|life(?: in prison| imprisonment)?|death)"
                    + "|(?<sentence>" + LENGTH + ") (?:prison |jail )?(?:sentences?|terms?)"
                    + "|(?<years>" + LENGTH + ") in (?:prison|jail|a labou?r camp)"
                    + "|(?<whole>(?:life|death|suspended) sentence|life imprisonment))",
            Pattern.CASE_INSENSITIVE);

    private Sentencing() {}

    static Optional<Span> charge(String text, Span within) {
        return first(CHARGE.matcher(text).region(within.start(), within.end()), text, "charges", "crime", "deed");
    }

    static Optional<Span> term(String text, Span within) {
        return first(
                TERM.matcher(text).region(within.start(), within.end()), text, "given", "sentence", "years", "whole");
    }

    private static Optional<Span> first(Matcher matcher, String text, String... groups) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return Optional.of(new Span(matcher.start(group), matcher.end(group)).trim(text));
            }
        }
        return Optional.empty();
    }
}
