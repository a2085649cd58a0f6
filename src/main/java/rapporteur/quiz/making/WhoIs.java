package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.corpus.Span;
import rapporteur.minutes.Person;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;

/** Who is described so, and how somebody is described. */
final class WhoIs implements ItemWriter {
    private static final int WANTED = 3;
    private static final double SAME_DESCRIPTION = 0.7;

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Draft> drafts = new ArrayList<>();
        for (Person person : material.minutes().people()) {
            Optional<Voice> voice = knowledge.voice(material, person.name());
            if (voice.isPresent()) {
                for (Span span : person.descriptions()) {
                    Description.of(material, span)
                            .filter(description -> !isAlsoAnother(description, voice.get(), knowledge))
                            .ifPresent(description -> {
                                who(description, voice.get(), knowledge).ifPresent(drafts::add);
                                what(description, voice.get(), knowledge).ifPresent(drafts::add);
                            });
                }
            }
        }
        return drafts;
    }

    /** Whether somebody else is described so as well, in whatever document. */
    private static boolean isAlsoAnother(Description description, Voice voice, Knowledge knowledge) {
        return Stream.concat(Stream.of(description.material()), knowledge.telling(description.text()).stream())
                .distinct()
                .flatMap(material -> knowledge.people(material).stream())
                .filter(other -> !other.is(voice))
                .flatMap(other -> knowledge.descriptions(other).stream())
                .anyMatch(other -> Words.common(description.words(), other.words()) >= SAME_DESCRIPTION);
    }

    private static Optional<Draft> who(Description description, Voice voice, Knowledge knowledge) {
        String text = description.text();
        Material material = description.material();
        String prompt = description.isClause()
                ? "Who " + text.substring("who ".length()) + "?"
                : "Who is described as “" + text + "”?";
        return whoIs(prompt, text, description.span(), voice, material, knowledge);
    }

    static Optional<Draft> whoIs(
            String prompt, String text, Span span, Voice voice, Material material, Knowledge knowledge) {
        Optional<Span> proof =
                material.sentencesAround(span).filter(sentence -> voice.isNamedIn(material.text(sentence)));
        Options options = voice.isNamedIn(text) ? new Options() : OtherVoices.than(voice, text, material, knowledge);
        if (proof.isEmpty() || options.size() < WANTED) {
            return Optional.empty();
        }
        String substance = text + " – " + voice.name();
        return Optional.of(new Draft(
                QuizItem.Kind.WHO_IS,
                prompt,
                options.choice(voice.asOption(), WANTED, substance),
                List.of(new Proof(material.id(), proof.get())),
                List.of(voice.name()),
                substance,
                voice.asOption(),
                options.closeness(WANTED, substance)));
    }

    /** The other way round: the name is given. */
    private static Optional<Draft> what(Description description, Voice voice, Knowledge knowledge) {
        Material material = description.material();
        Optional<Span> proof = material.sentencesAround(description.span())
                .filter(sentence -> voice.isNamedIn(material.text(sentence)));
        if (proof.isEmpty() || description.isClause() || voice.isNamedIn(description.text())) {
            return Optional.empty();
        }
        Options options = new Options();
        for (Voice other : knowledge.voicesNear(material)) {
            for (Description wrong : knowledge.descriptions(other)) {
                boolean fits = !other.is(voice)
                        && !wrong.isClause()
                        && !other.isNamedIn(wrong.text())
                        && !voice.isNamedIn(wrong.text())
                        && knowledge.descriptions(voice).stream()
                                .noneMatch(own -> Words.common(own.words(), wrong.words()) >= SAME_DESCRIPTION / 2);
                if (fits) {
                    double length = (double) Math.min(
                                    wrong.text().length(), description.text().length())
                            / Math.max(wrong.text().length(), description.text().length());
                    options.add(wrong.text(), (wrong.material() == material ? 0.5 : 0.1) + 0.5 * length);
                }
            }
        }
        if (options.size() < WANTED) {
            return Optional.empty();
        }
        String substance = voice.name() + ": " + description.text();
        return Optional.of(new Draft(
                QuizItem.Kind.WHO_IS,
                "Who is " + voice.name() + "?",
                options.choice(description.text(), WANTED, substance),
                List.of(new Proof(material.id(), proof.get())),
                List.of(voice.name()),
                substance,
                description.text(),
                options.closeness(WANTED, substance)));
    }
}
