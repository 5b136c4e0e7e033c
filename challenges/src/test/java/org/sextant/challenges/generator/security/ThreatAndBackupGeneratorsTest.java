package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.MailRead;
import org.sextant.challenges.generator.file.SheetRead;
import org.sextant.challenges.generator.file.TextRead;
import org.sextant.challenges.generator.file.ZipRead;

import static org.assertj.core.api.Assertions.assertThat;

/** Finds each answer in the files alone, as a learner would, and sees that it is the one given out as right. */
class ThreatAndBackupGeneratorsTest {
    private static final int SEEDS = 6;

    @Test
    void theSameSeedMakesTheSameBytesWhateverCountTheSchemaLetsPass() {
        for (Generator generator : List.of(new AntivirusReport(), new BackupComparison(), new BackupPolicy(),
                new InfectionTrail())) {
            String count = generator.parameters().path("properties").fieldNames().next();
            JsonNode counts = generator.parameters().path("properties").path(count).path("enum");
            for (JsonNode one : List.of(counts.path(0), counts.path(counts.size() - 1))) {
                JsonNode parameters = JsonNodeFactory.instance.objectNode().set(count, one);
                Generated made = generator.generate(new SplittableRandom(7), parameters);
                assertSame(made, generator.generate(new SplittableRandom(7), parameters));
            }
        }
        assertSame(made(new SuspiciousMails(), 7), made(new SuspiciousMails(), 7));
    }

    @Test
    void theLastEventOfOneFileLeavesItInItsPlace() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new AntivirusReport(), seed);
            Map<String, String> last = new TreeMap<>();
            rows(made, "Rapport").forEach(row -> last.put(text(row, 2), text(row, 5)));
            assertThat(last.keySet().stream().filter(file -> !last.get(file).matches("Supprimé.*|Mis en quarantaine")))
                    .containsExactly(made.values().get("fichier"));
            assertThat(last).containsKeys(made.values().get("repris"), made.values().get("repare"),
                    made.values().get("isole"));
        }
    }

    @Test
    void oneComputerStartedTheMaliciousFileBeforeAllOthers() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new InfectionTrail(), seed);
            List<List<Object>> rows = rows(made, "Journal");
            String fingerprint = rows.stream().filter(row -> text(row, 0).equals(made.values().get("alerte"))
                    && text(row, 5).equals(made.values().get("fichier"))).map(row -> text(row, 6)).findFirst()
                    .orElseThrow();
            List<List<Object>> started = rows.stream()
                    .filter(row -> text(row, 6).equals(fingerprint) && text(row, 4).equals("Exécuté"))
                    .sorted(Comparator.comparing(ThreatAndBackupGeneratorsTest::moment)).toList();
            assertThat(text(started.getFirst(), 0)).isEqualTo(made.values().get("poste"));
            assertThat(moment(started.getFirst())).isLessThan(moment(started.get(1)));
            assertThat(rows.stream().filter(row -> text(row, 6).equals(fingerprint) && text(row, 4).equals("Reçu")
                    && text(row, 0).equals(made.values().get("poste"))).map(row -> text(row, 7)))
                    .containsExactly(made.values().get("origine"));
            assertThat(Stream.of("recu", "bloque", "homonyme", "alerte").map(made.values()::get))
                    .doesNotContain(made.values().get("poste"));
        }
    }

    @Test
    void oneMessageFailsDmarcAndAnswersElsewhere() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new SuspiciousMails(), seed);
            Map<String, MailRead> messages = new LinkedHashMap<>();
            ZipRead.entries(made.files().getFirst())
                    .forEach((name, bytes) -> messages.put(name, MailRead.of(new GeneratedFile(name, bytes))));
            List<String> failed = messages.keySet().stream()
                    .filter(name -> messages.get(name).header("Authentication-Results").contains("dmarc=fail"))
                    .toList();
            assertThat(failed).containsExactly("messages/message-" + made.values().get("numero") + ".eml");
            assertThat(messages.get(failed.getFirst()).header("Reply-To"))
                    .endsWith("<" + made.values().get("reponse") + ">");
            assertThat(made.values().get("reponse")).doesNotEndWith("@" + made.values().get("domaine"));
        }
    }

    @Test
    void filesOfTheFolderAreMissingOrOlderInTheBackupAsOftenAsTheAnswersSay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new BackupComparison(), seed);
            Map<String, LocalDate> folder = dates(made, "Dossier");
            Map<String, LocalDate> backup = dates(made, "Sauvegarde");
            long missing = folder.keySet().stream().filter(file -> !backup.containsKey(file)).count();
            long older = folder.keySet().stream()
                    .filter(file -> backup.containsKey(file) && backup.get(file).isBefore(folder.get(file))).count();
            assertThat(made.values()).containsEntry("absents", String.valueOf(missing))
                    .containsEntry("anciens", String.valueOf(older));
            assertThat(folder.keySet()).noneMatch(file -> backup.getOrDefault(file, LocalDate.MIN)
                    .isAfter(folder.get(file)));
        }
    }

    @Test
    void onePairOfOffersMeetsAllNeedsAtTheLeastCost() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new BackupPolicy(), seed);
            String needs = TextRead.blocks(made.files().getFirst()).toString();
            long loss = number(needs, "ressaisir au plus (\\d+) heures");
            double speed = number(needs, "Ses (\\d+) Go") * 1000.0 / 3600 / number(needs, "en (\\d+) heures au plus");
            long days = number(needs, "depuis (\\d+) jours");
            List<List<Object>> offers = rows(made, "Offres");
            List<Integer> costs = IntStream.range(0, offers.size()).boxed()
                    .flatMap(i -> offers.subList(i + 1, offers.size()).stream().map(o -> List.of(offers.get(i), o)))
                    .filter(pair -> !pair.getFirst().get(1).equals(pair.getLast().get(1)))
                    .filter(pair -> pair.stream().anyMatch(offer -> text(offer, 2).equals("Hors site")))
                    .filter(pair -> pair.stream().anyMatch(o -> number(o, 3) <= loss && number(o, 4) >= speed))
                    .filter(pair -> pair.stream().anyMatch(offer -> number(offer, 5) > days))
                    .map(pair -> number(pair.getFirst(), 6) + number(pair.getLast(), 6)).sorted().toList();
            assertThat(costs.getFirst()).isLessThan(costs.get(1));
            assertThat(made.values()).containsEntry("cout", String.valueOf(costs.getFirst()));
            assertThat(Stream.of("sans-verrou", "sans-debit", "sans-support").map(made.values()::get))
                    .doesNotContain(made.values().get("cout"));
        }
    }

    private static Generated made(Generator generator, int seed) {
        return generator.generate(new SplittableRandom(seed), JsonNodeFactory.instance.objectNode());
    }

    private static void assertSame(Generated made, Generated again) {
        assertThat(again.values()).isEqualTo(made.values());
        assertThat(again.files()).hasSameSizeAs(made.files());
        for (int i = 0; i < made.files().size(); i++) {
            assertThat(again.files().get(i).bytes()).isEqualTo(made.files().get(i).bytes());
        }
    }

    /** The rows of a sheet without its head, which are the same in each format handed out. */
    private static List<List<Object>> rows(Generated made, String sheet) {
        List<List<List<Object>>> formats = new ArrayList<>();
        made.files().stream().filter(file -> file.name().endsWith(".ods") || file.name().endsWith(".xlsx"))
                .forEach(file -> formats.add(SheetRead.sheets(file).get(sheet)));
        assertThat(formats).hasSize(2);
        assertThat(formats.getFirst()).isEqualTo(formats.getLast());
        return formats.getFirst().subList(1, formats.getFirst().size());
    }

    private static Map<String, LocalDate> dates(Generated made, String sheet) {
        Map<String, LocalDate> dates = new TreeMap<>();
        rows(made, sheet).forEach(row -> assertThat(dates.put(text(row, 0), (LocalDate) row.get(1))).isNull());
        return dates;
    }

    private static String moment(List<Object> row) {
        return row.get(2) + " " + row.get(3);
    }

    private static String text(List<Object> row, int column) {
        return column < row.size() ? (String) row.get(column) : "";
    }

    private static int number(List<Object> row, int column) {
        return ((BigDecimal) row.get(column)).intValueExact();
    }

    private static long number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }
}
