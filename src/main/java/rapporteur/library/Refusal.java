package rapporteur.library;

import java.util.List;
import rapporteur.corpus.extract.Defect;

/** What is not done, and why, to be put in words of any language; the lists are what fills the gaps of these. */
public sealed interface Refusal {
    String inEnglish();

    /** A file of the name is not taken. */
    record OfFile(String name, Defect defect, List<String> about) implements Refusal {
        public OfFile {
            about = List.copyOf(about);
        }

        @Override
        public String inEnglish() {
            return name + " " + defect.inEnglish(about) + ".";
        }
    }

    /** A change is not made. */
    record OfChange(Obstacle obstacle, List<String> about) implements Refusal {
        public OfChange {
            about = List.copyOf(about);
        }

        @Override
        public String inEnglish() {
            return obstacle.inEnglish(about);
        }
    }
}
