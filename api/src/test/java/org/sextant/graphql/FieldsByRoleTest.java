package org.sextant.graphql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.FieldsByRole;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Each field for each role. */
class FieldsByRoleTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theTableSaysWhatTheSchemaSays() {
        assertThat(new FieldsByRole(SERVER, "fields-by-role").differences()).isEmpty();
    }

    @Test
    void everyFieldIsOpenToThoseInTheTableAndToNobodyElse() {
        assertThat(new FieldsByRole(SERVER, "fields-by-role").breaches()).isEmpty();
    }
}
