package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;

import static org.assertj.core.api.Assertions.assertThat;

/** Finds each answer in the files alone, as a learner would, and sees that it is the one given out as right. */
class SecurityGeneratorsTest {
    private static final int SEEDS = 60;
    private static final Pattern TABLE = Pattern.compile("<table:table .*?</table:table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<table:table-row.*?</table:table-row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<table:table-cell.*?</table:table-cell>", Pattern.DOTALL);

    @Test
    void theSameSeedMakesTheSameBytes() {
        for (Generator generator : List.of(new ReusedPasswords(), new SignInLog(), new SoftwareInventory(),
                new TrafficCapture())) {
            Generated once = made(generator, 7, "20");
            Generated again = made(generator, 7, "20");
            assertThat(again.values()).isEqualTo(once.values());
            for (int i = 0; i < once.files().size(); i++) {
                assertThat(again.files().get(i).bytes()).isEqualTo(once.files().get(i).bytes());
            }
        }
    }

    @Test
    void asManyOtherAccountsHaveTheStolenPasswordAsTheAnswerSays() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new ReusedPasswords(), seed, "36");
            List<List<String>> rows = sheet(made, 0);
            String stolen = rows.stream().filter(row -> row.getFirst().equals(made.values().get("service")))
                    .findFirst().orElseThrow().get(3);
            long holders = rows.stream().filter(row -> row.get(3).equals(stolen)).count();
            assertThat(made.values()).containsEntry("reponse", String.valueOf(holders - 1));
            assertOthersDiffer(made, "reponse", "avecservice", "approchants", "total");
        }
    }

    @Test
    void oneAddressOutsideFailsOnManyAccountsAndOpensOne() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new SignInLog(), seed, "40");
            Map<String, Set<String>> failed = new TreeMap<>();
            Map<String, Set<String>> opened = new TreeMap<>();
            for (List<String> row : csv(made)) {
                (row.get(3).equals("échec") ? failed : opened)
                        .computeIfAbsent(row.get(2), _ -> new TreeSet<>()).add(row.get(1));
            }
            failed.remove(made.values().get("etablissement"));
            assertThat(failed.entrySet().stream().filter(entry -> entry.getValue().size() > 2).map(Map.Entry::getKey))
                    .containsExactly(made.values().get("adresse"));
            assertThat(opened.get(made.values().get("adresse"))).containsExactly(made.values().get("identifiant"));
            assertOthersDiffer(made, "identifiant", "oublieux", "essaye");
            assertOthersDiffer(made, "adresse", "insistante", "partagee", "etablissement");
        }
    }

    @Test
    void oneProgramIsOlderThanTheVersionThatMendsIt() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new SoftwareInventory(), seed, "20");
            Map<String, String> mended = new HashMap<>();
            sheet(made, 1).forEach(row -> mended.put(row.getFirst(), row.get(2)));
            assertThat(sheet(made, 0).stream().filter(row -> mended.containsKey(row.getFirst()))
                    .filter(row -> Arrays.compare(numbers(row.get(2)), numbers(mended.get(row.getFirst()))) < 0)
                    .map(List::getFirst)).containsExactly(made.values().get("logiciel"));
            assertOthersDiffer(made, "logiciel", "piege", "autrepiege", "absent");
        }
    }

    @Test
    void twoPasswordsCrossTheNetworkInClear() {
        Pattern clear = Pattern.compile("USER (\\S+)|Authorization: Basic (\\S+)");
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new TrafficCapture(), seed, "70");
            assertThat(csv(made).stream().map(List::getLast)
                    .flatMap(content -> clear.matcher(content).results().map(SecurityGeneratorsTest::login)))
                    .containsExactlyInAnyOrder(made.values().get("premier"), made.values().get("second"));
        }
    }

    private static String login(MatchResult found) {
        return found.group(1) != null
                ? found.group(1)
                : new String(Base64.getDecoder().decode(found.group(2)), StandardCharsets.UTF_8).split(":")[0];
    }

    private static void assertOthersDiffer(Generated made, String answer, String... others) {
        for (String other : others) {
            assertThat(made.values().get(other)).isNotNull().isNotEqualTo(made.values().get(answer));
        }
    }

    private static Generated made(Generator generator, int seed, String count) {
        String parameter = generator.parameters().path("required").path(0).asText();
        return generator.generate(new SplittableRandom(seed),
                JsonNodeFactory.instance.objectNode().put(parameter, count));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static byte[] file(Generated made, String ending) {
        return made.files().stream().filter(file -> file.name().endsWith(ending)).map(GeneratedFile::bytes).findFirst()
                .orElseThrow();
    }

    private static List<List<String>> csv(Generated made) {
        return new String(file(made, ".csv"), StandardCharsets.UTF_8).lines().skip(1)
                .map(line -> List.of(line.split(";"))).toList();
    }

    /** The rows of a sheet of the OpenDocument file, without its head. */
    private static List<List<String>> sheet(Generated made, int index) {
        List<List<String>> rows = new ArrayList<>();
        String table = TABLE.matcher(content(file(made, ".ods"))).results().toList().get(index).group();
        ROW.matcher(table).results().skip(1).forEach(row -> rows.add(CELL.matcher(row.group()).results()
                .map(cell -> cell.group().replaceAll("<[^>]*>", "")).toList()));
        return rows;
    }

    private static String content(byte[] ods) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("a spreadsheet without content");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
