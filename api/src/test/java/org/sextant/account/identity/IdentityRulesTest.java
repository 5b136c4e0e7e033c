package org.sextant.account.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada@Example.ORG        | email     | ada@example.org
            '  ada@example.org '   | email     | ada@example.org
            ÉLODIE@example.org     | email     | élodie@example.org
            Marie.Dupont12         | user-name | marie.dupont12
            Éloïse                 | user-name | éloïse
            """)
    void aLoginIsWrittenInOneWay(String text, String provider, String subject) {
        assertThat(Identity.login(text)).isEqualTo(new Identity(new IdentityProvider(provider), subject));
    }

    @Test
    void lettersAreComposed() {
        assertThat(Identity.userName("E\u0301loi\u0308se")).isEqualTo(Identity.userName("éloïse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.fr", "ada.byron+pix@mail.example.org", "élodie@exemple.fr", "o'neill@example.org",
            "a@xn--bcher-kva.example", "a@bücher.example", "1@2.fr", "a@b-c.museum",
            "straße@example.org", "a@βολοσ.example"})
    void theseAreAddresses(String text) {
        assertThat(Identity.email(text).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "@example.org", "ada@", "ada@example", "ada@@example.org", "a b@example.org",
            "ada@example..org", "ada@.example.org", "ada@-example.org", "ada@example-.org", ".ada@example.org",
            "ada.@example.org", "a..b@example.org", "ada@exam ple.org", "<ada@example.org>", "a,b@example.org",
            "ada@[127.0.0.1]", "ada@127.0.0.1", "ada@example.org\nBcc: b@example.org", "ada\u0000@example.org",
            "ada\u0085@example.org", "ada\u0085b@example.org", "ada\u2028b@example.org", "ada\u00a0b@example.org",
            "ada\u202eb@example.org", "ada\ud800b@example.org", "ada@exam\u0085ple.org",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.org"})
    void theseAreNone(String text) {
        assertThat(Identity.email(text).isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@straße.example", "ADA@STRA\u1e9eE.example", "ada@βολος.example",
            "ada@a.straße", "ada@a\u200cb.example", "ada@a\u200db.example"})
    void aDomainThatLettersWouldMistakeForAnotherIsNone(String text) {
        assertThat(Identity.email(text).isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ab              | true
            marie.dupont-12 | true
            m_d             | true
            éloïse          | true
            a               | false
            .ab             | false
            a b             | false
            a@b             | false
            a/b             | false
            """)
    void userNamesHaveLettersDigitsAndFewMarks(String text, boolean isValid) {
        assertThat(Identity.userName(text).isValid()).isEqualTo(isValid);
    }
}
