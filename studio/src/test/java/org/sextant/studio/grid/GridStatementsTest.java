package org.sextant.studio.grid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** However much stands in a grid, it asks the database a handful of times. */
class GridStatementsTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @Test
    void aGridCostsNoStatementPerCell() {
        GraphQlClient reader = Desk.of(SERVER, Role.READER).client();
        RungApi api = new RungApi(reader);
        assertThat(api.grid("1.1")).isNotEmpty();
        assertThat(SERVER.bean(Statements.class).of(() -> api.grid("1.1")))
                .filteredOn(sql -> sql.contains("studio_")).hasSize(2);
        assertThat(SERVER.bean(Statements.class)
                .of(() -> assertThat(reader.data("{ competenceGrids { gaps skills { key revision } } }")).isNotEmpty()))
                .filteredOn(sql -> sql.contains("studio_")).hasSize(2);
    }
}
