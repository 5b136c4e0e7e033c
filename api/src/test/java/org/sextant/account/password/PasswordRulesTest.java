package org.sextant.account.password;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTest {
    private static final Set<String> COMMON = Set.of("motdepasse", "1234567890");

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            neuf_cars          | ada@example.org   | TOO_SHORT
            dix_caract         | ada@example.org   |
            ''                 | ada@example.org   | TOO_SHORT
            motdepasse         | ada@example.org   | TOO_COMMON
            MotDePasse         | ada@example.org   | TOO_COMMON
            ' motdepasse '     | ada@example.org   | TOO_COMMON
            1234567890         | ada@example.org   | TOO_COMMON
            aaaaaaaaaaaaaaaa   | ada@example.org   | TOO_COMMON
            abababababab       | ada@example.org   | TOO_COMMON
            abcabcabcabc       | ada@example.org   | TOO_COMMON
            ada@example.org    | ada@example.org   | IS_LOGIN
            ADA@Example.org    | ada@example.org   | IS_LOGIN
            ada                | ada               | TOO_SHORT IS_LOGIN
            une phrase à moi   | ada@example.org   |
            🐈🐕🐎🐖🐑🐐🦆🐓🦉🐇 | ada@example.org   |
            🐈🐕🐎🐖🐑🐐🦆🐓🦉   | ada@example.org   | TOO_SHORT
            """)
    void aPasswordIsLongAndNoneOfTheFirstToBeTried(String password, String login, String problems) {
        assertThat(PasswordRules.problems(password, login, COMMON)).extracting(PasswordProblem::name)
                .containsExactlyElementsOf(problems == null ? List.of() : List.of(problems.split(" ")));
    }

    @Test
    void thereIsAnEndToLength() {
        assertThat(PasswordRules.problems("abcde".repeat(40), "", COMMON)).isEmpty();
        assertThat(PasswordRules.problems("abcde".repeat(40) + "f", "", COMMON))
                .containsExactly(PasswordProblem.TOO_LONG);
    }

    @Test
    void lettersCountOnceHoweverTheyAreComposed() {
        assertThat(PasswordRules.normal("e\u0301le\u0300ve")).isEqualTo("\u00e9l\u00e8ve");
    }
}
