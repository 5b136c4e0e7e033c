package org.sextant.platform;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {
    @Test
    void withoutAnySettingItIsATrialOnThisMachine() {
        Settings settings = Settings.from(Map.of());
        assertThat(settings.demo()).isTrue();
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".sextant"));
    }

    @Test
    void aDatabaseOfOnesOwnEndsTheTrial() {
        Settings settings = Settings
                .from(Map.of("SEXTANT_DB_URL", "jdbc:mysql://db:3306/sextant", "SEXTANT_DB_USER", "u",
                        "SEXTANT_DB_PASSWORD", "p", "SEXTANT_PORT", "80", "SEXTANT_SECRET",
                        "0123456789012345678901234567890123"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.database()).hasValue(new Settings.Database("jdbc:mysql://db:3306/sextant", "u", "p"));
        assertThat(settings.database().orElseThrow().toString()).doesNotContain("p,", "password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db/x", "jdbc:mysql://[::1]:3306/x?sslMode=DISABLED",
            "jdbc:mysql://a:3306,b:3307/x", "jdbc:mysql:replication://a,b/x"})
    void anAddressThatTheDriverUnderstandsIsTaken(String url) {
        assertThat(Settings.from(Map.of("SEXTANT_DB_URL", url)).database().orElseThrow().url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEXTANT_PORT   | eighty                     | SEXTANT_PORT is 'eighty'; write a number from 0 to 65535.
            SEXTANT_PORT   | 65536                      | SEXTANT_PORT is '65536'; write a number from 0 to 65535.
            SEXTANT_PORT   | -1                         | SEXTANT_PORT is '-1'; write a number from 0 to 65535.
            SEXTANT_DB_URL | jdbc:postgresql://db/x     | write jdbc:mysql://host:port/database
            SEXTANT_DB_URL | jdbc:mysql:db              | write jdbc:mysql://host:port/database
            SEXTANT_DB_URL | jdbc:mysql://db:port/x     | write jdbc:mysql://host:port/database
            SEXTANT_DB_URL | jdbc:mysql://db:65536/x    | write jdbc:mysql://host:port/database
            SEXTANT_DB_URL | jdbc:mysql://db:3306       | write jdbc:mysql://host:port/database
            SEXTANT_SECRET | short                      | SEXTANT_SECRET has 5 characters; write at least 32.
            SEXTANT_HOST   | 0.0.0.0                    | demonstration accounts
            SEXTANT_HOST   | no such host, surely       | no address of this machine
            SEXTANT_ADMIN  | nobody                     | SEXTANT_ADMIN is 'nobody'; write the e-mail address
            SEXTANT_TRUSTED_PROXIES | some              | SEXTANT_TRUSTED_PROXIES is 'some'; write how many proxies
            SEXTANT_TRUSTED_PROXIES | -1                | write how many proxies of yours stand before this server
            """)
    void aWrongSettingIsRefusedWithASentence(String name, String value, String sentence) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value))).isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence)
                .satisfies(e -> assertThat(((StartRefused) e).reason().exitCode()).isEqualTo(78));
    }
}
