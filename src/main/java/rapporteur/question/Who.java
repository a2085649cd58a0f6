package rapporteur.question;

import java.util.List;

/** Somebody a question names: the words used, and the full names of the people of the corpus they may mean (none for a role). */
public record Who(String words, List<String> people) {
    public Who {
        people = List.copyOf(people);
    }
}
