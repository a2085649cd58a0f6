package rapporteur.quiz.play;

/** Where a game is shown to its players. */
public interface Board {
    /** The game has changed; it may have changed again meanwhile. Doesn't wait. */
    void changed(Game game);

    /** Somebody appeals. */
    void appealed(Game game, String player, int question);
}
