package org.sextant.personal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.account.PersonalData;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Every table about people is in the copy of their data, or left out for a reason. */
class PersonalDataTest {
    private static final Path LIST = Path.of("src/test/resources/personal-data");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void everyTableThatNamesAccountsIsInTheListAndNoOther() throws IOException {
        List<String> tables = Sql.values(SERVER.database(), """
                select distinct table_name from information_schema.columns
                where table_schema = database() and column_name = 'account_id' order by table_name""");
        assertThat(rows().keySet()).as("add a line '<table> <part of the copy>' or '<table> - <reason>' to " + LIST)
                .containsExactlyElementsOf(tables);
    }

    @Test
    void everyPartOfTheListIsHandedOutByAFeature() throws IOException {
        Set<String> handedOut = SERVER.running().context().getBeansOfType(PersonalData.class).stream()
                .map(PersonalData::name).collect(Collectors.toSet());
        assertThat(handedOut).as("write a PersonalData bean for it").containsAll(
                rows().values().stream().filter(part -> !part.startsWith("-")).toList());
    }

    @Test
    void whatIsLeftOutHasAReason() throws IOException {
        assertThat(rows().values()).allMatch(part -> !part.startsWith("-") || part.length() > 20);
    }

    @Test
    void deletingAnAccountErasesTheRowsOfEveryTableButTheAuditLog() throws IOException {
        List<String> keys = Sql.values(SERVER.database(), """
                select table_name, referenced_table_name from information_schema.referential_constraints
                where constraint_schema = database() and delete_rule = 'CASCADE'""");
        Set<String> erased = new HashSet<>(Set.of("account"));
        for (int round = 0; round < keys.size(); round++) {
            for (int i = 0; i < keys.size(); i += 2) {
                if (erased.contains(keys.get(i + 1))) {
                    erased.add(keys.get(i));
                }
            }
        }
        assertThat(rows().keySet().stream().filter(table -> !erased.contains(table)))
                .as("tables whose rows outlive the account").containsExactly("audit_event");
    }

    /** By tables, the part of the copy, or why there is none. */
    private static Map<String, String> rows() throws IOException {
        return Files.readAllLines(LIST).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 2)).collect(Collectors.toMap(row -> row[0], row -> row[1].strip(),
                        (one, two) -> {
                            throw new IllegalStateException("twice: " + one);
                        }, TreeMap::new));
    }
}
