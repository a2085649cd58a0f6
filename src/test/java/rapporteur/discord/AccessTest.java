package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
    @Test
    void theTokenComesFromTheEnvironment() {
        Access access = Access.of(Map.of("DISCORD_TOKEN", " abc.def \n"));

        assertThat(access.token()).isEqualTo("abc.def");
        assertThat(access.api()).isEqualTo("https://discord.com/api/v10/");
        assertThat(access.gateway()).isEqualTo("wss://gateway.discord.gg/");
    }

    @Test
    void theTokenMayStandInAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("token"), "Bot abc.def\n");

        assertThat(Access.of(Map.of("DISCORD_TOKEN_FILE", file.toString())).token())
                .isEqualTo("abc.def");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> Access.of(Map.of("DISCORD_TOKEN_FILE", "no/such/file")))
                .isInstanceOf(DiscordTroubleException.class)
                .hasMessageContaining("no/such/file");
    }

    @Test
    void withoutATokenItIsSaidWhereToGetOne() {
        assertThatThrownBy(() -> Access.of(Map.of()))
                .hasMessageContaining("DISCORD_TOKEN")
                .hasMessageContaining("https://discord.com/developers");
    }

    @Test
    void aTokenWithABlankInItIsNoToken() {
        assertThatThrownBy(() -> Access.of(Map.of("DISCORD_TOKEN", "abc def")))
                .hasMessageContaining("no token has")
                .hasMessageNotContaining("abc def");
    }

    @Test
    void theTokenIsNeverShown() {
        assertThat(Access.of(Map.of("DISCORD_TOKEN", "abc.def")).toString()).doesNotContain("abc.def");
    }

    @ParameterizedTest
    @CsvSource({
        "RAPPORTEUR_DISCORD_API, ftp://here",
        "RAPPORTEUR_DISCORD_GATEWAY, http://here",
        "RAPPORTEUR_DISCORD_API, '::'"
    })
    void anAddressMustBeOne(String name, String address) {
        assertThatThrownBy(() -> Access.of(Map.of("DISCORD_TOKEN", "abc", name, address)))
                .hasMessageContaining(name)
                .hasMessageContaining(address);
    }
}
