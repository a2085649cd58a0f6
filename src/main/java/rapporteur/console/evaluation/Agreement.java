package rapporteur.console.evaluation;

/**
 * How far the program and the annotators agree on one sort of entries: on the entries themselves, on entries together with
 * what is said of them (of statements the speaker), and on the latter among the entries that both have.
 */
public record Agreement(Retrieval found, Retrieval joint, Share detail) {

    /** Counts towards an agreement. */
    static final class Tally {
        private long gold;
        private long goldMet;
        private long goldJoint;
        private long found;
        private long foundMet;
        private long foundJoint;
        private long details;
        private long detailsRight;

        void gold(boolean met, boolean right) {
            gold++;
            goldMet += met ? 1 : 0;
            goldJoint += met && right ? 1 : 0;
        }

        void found(boolean met, boolean right) {
            found++;
            foundMet += met ? 1 : 0;
            foundJoint += met && right ? 1 : 0;
        }

        void detail(boolean right) {
            details++;
            detailsRight += right ? 1 : 0;
        }

        Agreement agreement() {
            return new Agreement(
                    new Retrieval(new Share(foundMet, found), new Share(goldMet, gold)),
                    new Retrieval(new Share(foundJoint, found), new Share(goldJoint, gold)),
                    new Share(detailsRight, details));
        }
    }
}
