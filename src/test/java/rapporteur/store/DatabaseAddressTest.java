package rapporteur.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    @Test
    void aServerThatIsNotThereIsNamedWithoutThePassword() {
        assertThatThrownBy(() -> Database.open(
                        "jdbc:postgresql://127.0.0.1:1/talks?user=vera&password=harbour", InstantSource.system()))
                .isInstanceOf(StoreTroubleException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/talks")
                .hasMessageContaining("Is the server running")
                .hasMessageNotContaining("harbour");
    }

    @Test
    void anotherKindOfServerIsRefused() {
        assertThatThrownBy(() -> Database.open("jdbc:mysql://vera:harbour@host/talks", InstantSource.system()))
                .isInstanceOf(StoreTroubleException.class)
                .hasMessageContaining("begin with jdbc:postgresql://, not with jdbc:mysql://.")
                .hasMessageNotContaining("harbour");
    }
}
