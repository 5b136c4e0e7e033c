package org.sextant.personal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.PersonalColumns;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Every column about people is in the copy of their data, or left out for a reason. */
class PersonalDataTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void everyColumnAboutPeopleIsInTheCopyOrLeftOutForAReason() {
        assertThat(columns().differences()).isEmpty();
    }

    @Test
    void deletingAnAccountErasesTheRowsOfEveryTableButTheAuditLog() {
        assertThat(columns().tablesThatRemember()).containsExactly("audit_event");
    }

    private static PersonalColumns columns() {
        return new PersonalColumns(SERVER, "personal-data");
    }
}
