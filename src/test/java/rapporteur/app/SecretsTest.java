package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {
    /** Shaped like a bot's token and put together here, so that no scanner takes it for a real one. */
    static final String TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4" + ".GxAmPl" + ".0123456789abcdefghijklmnopqrstuvwxyz_-";

    private final Secrets secrets = new Secrets("an unusual token");

    @Test
    void masksTheTokenInUseWhateverItLooksLike() {
        assertThat(secrets.mask("login with 'an unusual token' failed")).isEqualTo("login with '[secret]' failed");
    }

    @Test
    void masksWhatIsShapedLikeAToken() {
        assertThat(secrets.mask("Authorization: Bot " + TOKEN + "\n")).isEqualTo("Authorization: Bot [secret]\n");
    }

    @Test
    void masksTheTokensOfInteractionsAndWebhooks() {
        assertThat(secrets.mask("POST /interactions/12345/aW50ZXJhY3Rpb246MTIzOmFiYw/callback"))
                .isEqualTo("POST /interactions/12345/[secret]/callback");
        assertThat(secrets.mask("POST https://discord.com/api/webhooks/12345/abcdefghijklmnopqrstuvwxyz?wait"))
                .isEqualTo("POST https://discord.com/api/webhooks/12345/[secret]?wait");
    }

    @Test
    void leavesOtherTextAlone() {
        String text = "org.apache.lucene.index.ConcurrentMergeScheduler read us-china-human-rights-dialogue.2010.html, "
                + "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea";

        assertThat(secrets.mask(text)).isEqualTo(text);
    }

    @Test
    void anEmptyOrTinyTokenMasksNothing() {
        assertThat(new Secrets("").mask("no token")).isEqualTo("no token");
        assertThat(new Secrets("o").mask("no token")).isEqualTo("no token");
        assertThat(new Secrets(null).mask("no token")).isEqualTo("no token");
    }

    @Test
    void aLineBreakAfterTheTokenInTheEnvironmentIsNotPartOfIt() {
        assertThat(new Secrets("an unusual token\n").mask("an unusual token!")).isEqualTo("[secret]!");
    }
}
