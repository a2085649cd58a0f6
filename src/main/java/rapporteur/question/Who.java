package rapporteur.question;

import java.util.List;
import rapporteur.index.Individual;

/** Somebody a question names: the words used, and the people of the corpus they may mean (none for a role). */
public record Who(String words, List<Individual> people) {
    public Who {
        people = List.copyOf(people);
    }

    /** The names of those who may be meant. */
    public List<String> names() {
        return people.stream().map(Individual::name).toList();
    }
}
