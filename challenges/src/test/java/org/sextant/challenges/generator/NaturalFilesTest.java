package org.sextant.challenges.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.generator.file.CalendarRead;
import org.sextant.challenges.generator.solver.Handout;
import org.sextant.challenges.generator.solver.Row;

import static org.assertj.core.api.Assertions.assertThat;

/** Files agree with themselves and with what they tell: each of these once surprised a reader who had not seen the key. */
class NaturalFilesTest {
    private static final Generators INSTALLED = Generators.installed();
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aCallNumberIsTheAddressOfOneDocument(long seed) {
        List<Row> documents = handout("catalogue-et-plan", seed).table();
        assertThat(column(documents, "Cote")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void oneResolverAnswersAndSitesDoNotShareAddresses(long seed) {
        List<Row> packets = handout("capture-reseau", seed).table();
        List<Row> questions = packets.stream().filter(row -> row.get("Contenu").startsWith("Question")).toList();
        List<Row> answers = packets.stream().filter(row -> row.get("Contenu").startsWith("Réponse")).toList();
        assertThat(column(questions, "Destination")).containsOnly("192.168.20.1");
        assertThat(Set.copyOf(column(answers, "Contenu"))).hasSameSizeAs(Set.copyOf(column(questions, "Contenu")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mostFilesThatChangedHaveAnotherSize(long seed) {
        Handout handout = handout("comparer-sauvegarde", seed);
        Map<String, String> saved = handout.table("Sauvegarde").stream()
                .collect(Collectors.toMap(row -> row.get("Fichier"), row -> row.get("Taille (Ko)")));
        long resized = handout.table("Dossier").stream().filter(row -> !saved
                .getOrDefault(row.get("Fichier"), row.get("Taille (Ko)")).equals(row.get("Taille (Ko)"))).count();
        assertThat(resized).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aProgramHasOneFingerprintOnAllComputers(long seed) {
        Map<String, Set<String>> fingerprints = new TreeMap<>();
        handout("piste-infection", seed).table().forEach(row -> fingerprints
                .computeIfAbsent(row.get("Fichier"), file -> new TreeSet<>()).add(row.get("Empreinte")));
        assertThat(fingerprints.values().stream().filter(found -> found.size() > 1))
                .as("only the one that bears the name of a harmless file").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theVerdictOnAForgedMessageIsNoWordToSearchFor(long seed) {
        assertThat(handout("courriels-suspects", seed).archive().values().stream()
                .filter(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("dmarc=fail")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keptArticlesThatAreNotTheSameMayHaveOneTitle(long seed) {
        List<Row> kept = handout("bilan-de-veille", seed).table().stream()
                .filter(row -> row.get("Décision").equals("gardé")).toList();
        assertThat(Set.copyOf(column(kept, "Titre")))
                .hasSizeLessThan(Integer.parseInt(made("bilan-de-veille", seed).values().get("articles")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noTwoPoliciesAreTheSame(long seed) {
        List<Row> years = handout("politique-de-conservation", seed).table("Politiques");
        assertThat(List.of("A", "B", "C", "D", "E", "F").stream().map(letter -> column(years, "Politique " + letter)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aPlaceHoldsOneFileBeforeAndAfterAMigration(long seed) {
        Handout handout = handout("controle-de-migration", seed);
        for (String space : List.of("Ancien", "Nouveau")) {
            assertThat(handout.table(space).stream().map(row -> row.get("Dossier") + "/" + row.get("Fichier")))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void oneApplicationRunsAtATime(long seed) {
        Map<String, LocalDateTime> ends = new TreeMap<>();
        for (Row use : handout("releve-temps-ecran", seed).table()) {
            LocalDateTime start = LocalDateTime.parse(use.get("Jour") + "T" + use.get("Début"));
            assertThat(start).isAfterOrEqualTo(ends.getOrDefault("last", start));
            ends.put("last", start.plusMinutes(Long.parseLong(use.get("Durée (min)"))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void peopleWriteOnMondaysToo(long seed) {
        assertThat(column(handout("charte-deconnexion", seed).table("Messages"), "Jour d'arrivée"))
                .contains("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void totalsHideThePageThatIsMissing(long seed) {
        Handout handout = handout("journal-de-collecte", seed);
        String service = made("journal-de-collecte", seed).values().getOrDefault("service", "");
        int received = handout.table("Journal").stream().filter(row -> row.get("Service").equals(service))
                .mapToInt(row -> Integer.parseInt(row.get("Notices reçues"))).sum();
        assertThat(handout.table("Services")).anySatisfy(row -> {
            assertThat(row.get("Service")).isEqualTo(service);
            assertThat(row.get("Notices annoncées")).isEqualTo(String.valueOf(received));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nobodyWritesTwiceInOneMinute(long seed) {
        assertThat(handout("comptes-coordonnes", seed).table("Messages").stream()
                .map(row -> row.get("Compte") + " " + row.get("Jour") + " " + row.get("Heure")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void servicesWaitForServicesOfTheDrill(long seed) {
        List<Row> services = handout("exercice-de-reprise", seed).table("Services");
        assertThat(column(services, "Attend le retour de")).isSubsetOf(Stream
                .concat(Stream.of(""), column(services, "Service").stream()).toList());
        assertThat(services).filteredOn(row -> row.get("Attend le retour de").isEmpty()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void thePageThatIsMissingWasNotRefusedMostOften(long seed) {
        Map<String, String> answer = made("journal-de-collecte", seed).values();
        Map<String, Long> refusals = handout("journal-de-collecte", seed).table("Journal").stream()
                .filter(row -> !row.get("Réponse").equals("200"))
                .collect(Collectors.groupingBy(row -> row.get("Service") + " " + row.get("Page demandée"),
                        Collectors.counting()));
        long missing = refusals.getOrDefault(answer.get("service") + " " + answer.get("page"), 0L);
        assertThat(refusals.values()).filteredOn(count -> count >= missing).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void fortnightsAtSchoolHaveNoHoliday(long seed) {
        Set<String> holidays = Set.of("2025-01-01", "2025-04-21", "2025-05-01", "2025-05-08", "2025-05-29",
                "2025-06-09",
                "2025-07-14", "2025-08-15", "2025-11-01", "2025-11-11", "2025-12-25");
        LocalDate first = LocalDate.parse(column(handout("journal-notifications", seed).table(), "Date").getFirst());
        LocalDate arrived = LocalDate.parse(
                column(handout("charte-deconnexion", seed).table("Messages"), "Arrivé le").getFirst());
        assertThat(first.datesUntil(first.plusDays(14)).map(LocalDate::toString)).doesNotContainAnyElementsOf(holidays);
        assertThat(arrived.datesUntil(arrived.plusDays(14)).map(LocalDate::toString))
                .doesNotContainAnyElementsOf(holidays);
    }

    /** A rule of which a part could be left out would be longer than it need be. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyPartOfTheRuleDecides(long seed) {
        Map<String, String> values = made("comptes-coordonnes", seed).values();
        List<String> counts = Stream.of("suspects", "deuxFois", "memeTexte", "sansAutre", "sansDifferents", "dixMinutes",
                "quatreMinutes").map(name -> values.getOrDefault(name, "")).toList();
        List<Row> posts = handout("comptes-coordonnes", seed).table("Messages");
        assertThat(Stream.of(suspects(posts, true, 5, true, 3), suspects(posts, true, 5, true, 2),
                suspects(posts, true, 10080, true, 3), suspects(posts, false, 5, true, 3),
                suspects(posts, true, 5, false, 3), suspects(posts, true, 10, true, 3),
                suspects(posts, true, 4, true, 3)).map(String::valueOf)).isEqualTo(counts);
        assertThat(counts.subList(1, counts.size())).doesNotContain(counts.getFirst());
    }

    /** How many accounts have so many messages, of other texts or not, near one of another account or of any. */
    private static long suspects(List<Row> posts, boolean other, int minutes, boolean different, int least) {
        Map<String, List<String>> near = posts.stream()
                .filter(post -> posts.stream()
                        .anyMatch(one -> !one.equals(post) && one.get("Texte").equals(post.get("Texte"))
                                && !(other && one.get("Compte").equals(post.get("Compte")))
                                && Duration.between(moment(one), moment(post)).abs().toMinutes() < minutes))
                .collect(Collectors.groupingBy(post -> post.get("Compte"),
                        Collectors.mapping(post -> post.get("Texte"), Collectors.toList())));
        return near.values().stream().filter(texts -> (different ? Set.copyOf(texts).size() : texts.size()) >= least)
                .count();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSessionThatIsAddedDoesNotLookMoved(long seed) {
        Map<String, String> values = made("agenda-publie", seed).values();
        List<LocalDateTime> starts = CalendarRead.events(handout("agenda-publie", seed).whole("agenda.ics")).stream()
                .filter(event -> event.getOrDefault("SUMMARY", List.of()).contains(values.get("atelier")))
                .filter(event -> !event.containsKey("RECURRENCE-ID"))
                .map(event -> LocalDateTime.parse(event.getOrDefault("DTSTART", List.of()).getFirst(), STAMP)).toList();
        assertThat(starts).hasSize(2).extracting(LocalDateTime::getDayOfWeek)
                .containsOnly(starts.getFirst().getDayOfWeek());
        assertThat(starts).extracting(LocalDateTime::getHour).doesNotHaveDuplicates();
    }

    /** Whoever would learn from one variant which rule is best would be wrong in the next. */
    @Test
    void anyOfThreeRulesMayBeTheBest() {
        Set<String> best = LongStream.range(0, 24).mapToObj(seed -> handout("regles-de-filtrage", seed).table("Règles")
                .stream().filter(row -> row.get("Règle").equals(made("regles-de-filtrage", seed).values().get("regle")))
                .map(row -> row.get("Premier cas") + "/" + row.get("Second cas")).findFirst().orElseThrow())
                .collect(Collectors.toSet());
        assertThat(best).hasSize(3);
    }

    private static LocalDateTime moment(Row post) {
        return LocalDateTime.parse(post.get("Jour") + "T" + post.get("Heure"));
    }

    private static List<String> column(List<Row> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private static Handout handout(String generator, long seed) {
        return Handout.editions(made(generator, seed)).getFirst();
    }

    /** With the first word that its one parameter takes, where it must be given. */
    private static Generated made(String name, long seed) {
        Generator generator = INSTALLED.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        var parameters = JsonNodeFactory.instance.objectNode();
        for (JsonNode required : generator.parameters().path("required")) {
            JsonNode words = generator.parameters().path("properties").path(required.asText()).path("enum");
            parameters.set(required.asText(), words.get(0));
        }
        return ((GeneratorOutcome.Made) INSTALLED.generate(name, generator.version(), seed, parameters)).generated();
    }
}
