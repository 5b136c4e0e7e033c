package org.sextant.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.platform.Letters.Smtp;
import org.sextant.platform.Letters.Smtp.Tls;

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

    @Test
    void aMailServerIsReadFromItsAddressAndItsPasswordStaysSecret() {
        Map<String, String> from = Map.of("SEXTANT_MAIL_FROM", "Sextant <sextant@example.org>");
        assertThat(smtp(from, "smtp://post%40example.org:p%3As+s@mail.example.org"))
                .isEqualTo(new Smtp("mail.example.org", 587, Tls.REQUIRED, "post@example.org", "p:s+s"));
        assertThat(smtp(from, "smtps://mail.example.org/"))
                .isEqualTo(new Smtp("mail.example.org", 465, Tls.FROM_THE_START, "", ""));
        assertThat(smtp(from, "smtp://u:secret@mail:2525").toString()).isEqualTo("mail:2525");
        assertThatThrownBy(() -> smtp(from, "smtp://u:se cret@mail")).hasMessageContaining("SEXTANT_SMTP is not")
                .hasMessageNotContaining("cret@");
    }

    @ParameterizedTest
    @CsvSource({"smtps://mail.example.org, FROM_THE_START", "smtp://mail.example.org:25, REQUIRED",
            "smtp://u:p@mail.example.org, REQUIRED", "smtp://mail.example.org:25?starttls=optional, OPTIONAL",
            "smtp://localhost:25, OPTIONAL", "smtp://127.0.0.1, OPTIONAL", "smtp://[::1]:25, OPTIONAL"})
    void lettersLeaveInClearOnThisMachineOrWhereThatIsSaid(String address, Tls tls) {
        assertThat(smtp(Map.of("SEXTANT_MAIL_FROM", "a@example.org"), address).tls()).isEqualTo(tls);
    }

    @Test
    void lettersNeedAnAddressForTheirLinksOutsideATrial() {
        Map<String, String> mail = Map.of("SEXTANT_SMTP", "smtp://mail", "SEXTANT_MAIL_FROM", "a@example.org",
                "SEXTANT_DB_URL", "jdbc:mysql://db/sextant");
        assertThatThrownBy(() -> Settings.from(mail)).hasMessageContaining("set SEXTANT_PUBLIC_URL");
        Map<String, String> whole = new HashMap<>(mail);
        whole.put("SEXTANT_PUBLIC_URL", "https://sextant.example.org/");
        assertThat(Settings.from(whole).letters().publicUrl()).hasValue(URI.create("https://sextant.example.org"));
    }

    private static Smtp smtp(Map<String, String> environment, String address) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("SEXTANT_SMTP", address);
        return Settings.from(all).letters().smtp().orElseThrow();
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
            SEXTANT_SMTP   | mail.example.org           | write smtp://user:password@host:587
            SEXTANT_SMTP   | http://mail.example.org    | write smtp://user:password@host:587
            SEXTANT_SMTP   | smtp://mail/inbox          | write smtp://user:password@host:587
            SEXTANT_SMTP   | smtp://mail?starttls=never | write smtp://user:password@host:587
            SEXTANT_SMTP   | smtps://mail?starttls=optional | write smtp://user:password@host:587
            SEXTANT_SMTP   | smtp://u:p@mail?starttls=optional | leave one of the two out
            SEXTANT_SMTP   | smtp://mail.example.org    | set SEXTANT_MAIL_FROM
            SEXTANT_MAIL_FROM | Sextant                 | SEXTANT_MAIL_FROM is 'Sextant'; write an address
            SEXTANT_MAIL_FROM | Sextant <a@b            | SEXTANT_MAIL_FROM is 'Sextant <a@b'; write an address
            SEXTANT_MAIL_FROM | a@b, c@d                | SEXTANT_MAIL_FROM is 'a@b, c@d'; write an address
            SEXTANT_PUBLIC_URL | sextant.example.org    | SEXTANT_PUBLIC_URL is 'sextant.example.org'; write the address
            SEXTANT_PUBLIC_URL | https://example.org/a  | without a path
            SEXTANT_PUBLIC_URL | https://a@example.org  | without a path
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
