package org.sextant.studio;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.FieldsByRole;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Each field for each role, those that the studio adds among them. */
class FieldsByRoleTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theTablesSayWhatTheSchemaSays() {
        assertThat(fields().differences()).isEmpty();
    }

    @Test
    void everyFieldIsOpenToThoseInTheTablesAndToNobodyElse() {
        assertThat(fields().breaches()).isEmpty();
    }

    @Test
    void soIsEveryFieldFartherFromWhereAnOperationBegins() {
        assertThat(fields().breachesFarther(Map.of(), Map.of())).isEmpty();
    }

    private static FieldsByRole fields() {
        return new FieldsByRole(SERVER, "fields-by-role", "fields-by-role-studio");
    }
}
