package org.sextant.graphql;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.FieldsByRole;
import org.sextant.test.SampleContent;
import org.sextant.test.Shelves;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Each field for each role. */
class FieldsByRoleTest {
    /** Fields to which nobody comes who may use them, or nobody who may not, and why. There is none today. */
    private static final Map<String, String> UNASKED = Map.of();

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final TestServer SHELVES = new TestServer().with("sextant.test.shelves", true);

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @Test
    void theTableSaysWhatTheSchemaSays() {
        assertThat(new FieldsByRole(SERVER, "fields-by-role").differences()).isEmpty();
        assertThat(new FieldsByRole(SHELVES, "fields-by-role", "fields-by-role-shelves").differences()).isEmpty();
    }

    @Test
    void everyFieldIsOpenToThoseInTheTableAndToNobodyElse() {
        assertThat(new FieldsByRole(SERVER, "fields-by-role").breaches()).isEmpty();
    }

    @Test
    void soIsEveryFieldFartherFromWhereAnOperationBegins() {
        assertThat(new FieldsByRole(SERVER, "fields-by-role").breachesFarther(Map.of(), UNASKED)).isEmpty();
        assertThat(shelves("fields-by-role-shelves", Map.of("ShelfSafe.treasure", "the safe itself is for publishers")))
                .isEmpty();
    }

    @Test
    void aFieldThatIsOpenToOthersIsFoundBehindListsInterfacesAndIds() {
        assertThat(shelves("fields-by-role-shelves-wrong", Map.of())).containsExactlyInAnyOrder(
                "ShelfBook.price lets in ADMIN []", "ShelfBook.price refuses AUTHOR [FORBIDDEN]",
                "ShelfJar.content refuses AUTHOR [FORBIDDEN]",
                "ShelfSafe.treasure is not tried both by one who may and by one who may not: nobody comes there; add to"
                        + " what there is, or say why");
    }

    private static List<String> shelves(String table, Map<String, String> unasked) {
        return new FieldsByRole(SHELVES, "fields-by-role", table).breachesFarther(Map.of("ShelfJar", Shelves.JAR),
                unasked);
    }
}
