package org.sextant.studio;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.PersonalColumns;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Every column about people, those that the studio adds among them. */
class PersonalDataTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void everyColumnAboutPeopleIsInTheCopyOrLeftOutForAReason() {
        assertThat(columns().differences()).isEmpty();
    }

    @Test
    void deletingAnAccountErasesItInEveryTableButTheAuditLog() {
        assertThat(columns().tablesThatRemember()).containsExactly("audit_event");
    }

    private static PersonalColumns columns() {
        return new PersonalColumns(SERVER, "personal-data", "personal-data-studio");
    }
}
