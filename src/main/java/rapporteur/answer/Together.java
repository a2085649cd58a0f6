package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the answers to several questions of one message together: one text, the citations numbered through. */
final class Together {
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,2})]");

    private Together() {}

    /** An answer as soon as one question has one; what the others lack is said in its place. */
    static Answer of(List<Answer> answers) {
        if (answers.size() == 1 || answers.stream().noneMatch(Answer.Found.class::isInstance)) {
            return answers.getFirst();
        }
        List<Prose> lines = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        List<Prose.Own> suggestions = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer instanceof Answer.Found found) {
                lines.add(numberedFrom(citations.size(), found));
                for (Citation citation : found.citations()) {
                    citations.add(new Citation(citations.size() + 1, citation.document(), citation.span()));
                }
                suggestions.addAll(found.suggestions());
            } else {
                lines.add(answer.prose());
            }
        }
        return new Answer.Found(answers.getFirst().question(), Prose.lines(lines), citations, suggestions);
    }

    /** Its own numbers raised; others in square brackets are words of the text. */
    private static Prose numberedFrom(int before, Answer.Found found) {
        return found.prose()
                .mapped(words -> NUMBER.matcher(words).replaceAll(match -> {
                    int number = Integer.parseInt(match.group(1));
                    boolean own = number >= 1 && number <= found.citations().size();
                    return "[" + (own ? number + before : number) + "]";
                }));
    }
}
