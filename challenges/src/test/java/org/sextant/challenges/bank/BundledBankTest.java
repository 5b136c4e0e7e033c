package org.sextant.challenges.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Occurrences;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Alignment;
import org.sextant.schema.framework.Alignment.External;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.framework.LegalReference;
import org.sextant.schema.framework.Level;
import org.sextant.schema.framework.LevelDefinition;
import org.sextant.schema.framework.Origin;
import org.sextant.schema.framework.Statement;
import org.sextant.schema.framework.Thematic;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.ReleaseFormat;
import org.sextant.schema.release.Sha256;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.rule.ExpectedDuration;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.ChallengeTypes;

import static org.assertj.core.api.Assertions.assertThat;

class BundledBankTest {
    private static final Content BANK = BundledBank.content();
    private static final Framework CRCN = BANK.framework();

    @Test
    void itIsSoundAndItsChecksumIsTheOneBesideIt() {
        assertThat(ContentRules.breaches(BANK, ChallengeTypes.installed()::find)).isEmpty();
        assertThat(BundledBank.sha256()).isEqualTo(ReleaseFormat.contentSha256(BANK));
    }

    @Test
    void theFilesItWasMadeOfHaveNoProblemWarningsIncluded() {
        assertThat(new BankCopy(BankCopy.SHIPPED).problems()).isEmpty();
    }

    @Test
    void everyFileThatItNamesIsInTheJar() {
        assertThat(BANK.files()).allSatisfy(
                (sha256, _) -> assertThat(Sha256.of(BundledBank.file(sha256))).isEqualTo(sha256));
    }

    /** Trap T1: some documents swap the headings of areas 2 and 3. */
    @Test
    void theFiveAreasAreInTheirOrder() {
        assertThat(CRCN.areas()).map(area -> area.code() + " " + french(area.title())).containsExactly(
                "1 Information et données", "2 Communication et collaboration", "3 Création de contenu",
                "4 Protection et sécurité", "5 Environnement numérique");
    }

    @Test
    void theSixteenCompetencesHaveTheirTitles() {
        assertThat(BANK.competences()).map(c -> c.index() + " " + french(c.title())).containsExactly(
                "1.1 Mener une recherche et une veille d'information", "1.2 Gérer des données",
                "1.3 Traiter des données", "2.1 Interagir", "2.2 Partager et publier", "2.3 Collaborer",
                "2.4 S'insérer dans le monde numérique", "3.1 Développer des documents textuels",
                "3.2 Développer des documents multimédia", "3.3 Adapter les documents à leur finalité",
                "3.4 Programmer", "4.1 Sécuriser l'environnement numérique",
                "4.2 Protéger les données personnelles et la vie privée",
                "4.3 Protéger la santé, le bien-être et l'environnement", "5.1 Résoudre des problèmes techniques",
                "5.2 Évoluer dans un environnement numérique");
    }

    /** Trap T2: some documents say that the framework has five levels; school uses five of the eight. */
    @Test
    void thereAreEightLevelsOfWhichSchoolUsesFive() {
        assertThat(CRCN.levels()).extracting(LevelDefinition::level).isEqualTo(Level.ALL).hasSize(8);
        assertThat(BANK.maxReachableLevel()).isEqualTo(new Level(5));
    }

    @Test
    void thereAre128CellsEachWithStatements() {
        assertThat(BANK.competences().stream().flatMap(c -> c.descriptors().stream())).hasSize(128)
                .allSatisfy(cell -> assertThat(cell.statements()).isNotEmpty());
    }

    @Test
    void whatPeopleReadInListsIsInFrenchAndEnglish() {
        Stream<LocalizedText> labels = Stream.of(Stream.of(CRCN.title()), CRCN.areas().stream().map(a -> a.title()),
                BANK.competences().stream().map(Competence::title),
                BANK.competences().stream().flatMap(c -> c.thematics().stream()).map(Thematic::title),
                BANK.tubes().stream().map(Tube::title)).flatMap(s -> s);
        assertThat(labels).hasSizeGreaterThan(100).allSatisfy(
                label -> assertThat(label.byLocale()).containsKeys("fr", "en"));
    }

    @Test
    void everyTextIsInTheDefaultLanguageOfTheBank() {
        Stream<LocalizedText> texts = Stream.of(CRCN.levels().stream().map(l -> l.text()),
                CRCN.legalReferences().stream().map(LegalReference::title),
                CRCN.areas().stream().map(a -> a.description()),
                BANK.competences().stream().map(c -> c.definition().text()), statements().map(Statement::text),
                BANK.tubes().stream().map(Tube::description)).flatMap(s -> s);
        assertThat(texts).allSatisfy(text -> assertThat(text.byLocale()).containsKey("fr"));
    }

    @Test
    void everyStatementSaysItsOriginAndALegalReferenceOfTheFramework() {
        List<String> known = CRCN.legalReferences().stream().map(LegalReference::id).toList();
        assertThat(statements()).hasSizeGreaterThanOrEqualTo(128).allSatisfy(statement -> {
            assertThat(statement.origin()).isIn(Origin.OFFICIAL, Origin.AUTHORED);
            assertThat(statement.legalReference()).isIn(known);
        });
    }

    @Test
    void theCompetencesCoverTheTwentyOneOfDigComp22InOurOwnJudgement() {
        List<Alignment> digComp = BANK.competences().stream().flatMap(c -> c.alignments().stream())
                .filter(a -> a.framework() == External.DIGCOMP_2_2).toList();
        assertThat(digComp).extracting(Alignment::origin).containsOnly(Origin.AUTHORED);
        assertThat(new HashSet<>(digComp.stream().map(Alignment::code).toList())).containsExactlyInAnyOrder("1.1",
                "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3",
                "4.4", "5.1", "5.2", "5.3", "5.4");
    }

    @Test
    void everyCompetenceIsAlignedAndHasSubjectsInEveryThematic() {
        for (Competence competence : BANK.competences()) {
            Set<String> used = new HashSet<>(BANK.tubes().stream()
                    .filter(t -> t.competence().equals(competence.index())).map(Tube::thematic).toList());
            assertThat(competence.alignments()).as("alignments of %s", competence.index()).isNotEmpty();
            assertThat(competence.thematics()).as("thematics of %s", competence.index()).isNotEmpty()
                    .extracting(Thematic::id).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    /** Requirement R23: the example of a published target profile, by competence. */
    @Test
    void theSubjectsOfTheMusicExampleAreThere() {
        assertThat(BANK.tubes()).map(t -> t.competence() + " " + french(t.title())).contains("1.2 Enregistrement",
                "1.2 Fichiers et dossiers", "1.2 Organisation de fichiers", "1.2 Solutions de stockage",
                "2.4 Téléchargement", "3.2 Format de son et vidéo", "3.3 Droit d'auteur");
    }

    /** Requirement R24: one for each year of school, and the length that teachers ask for. */
    @Test
    void aProfileForTheStartOfEachYearTestsSubjectsOfAllCompetencesThatCanBeTested() {
        List<TargetProfile> starts = BANK.targetProfiles().stream().filter(p -> p.id().value().startsWith("rentree-"))
                .toList();
        assertThat(starts).flatMap(TargetProfile::audiences).containsExactlyInAnyOrder("6e", "5e", "4e", "3e",
                "2de générale et technologique", "2de professionnelle", "terminale", "BTS");
        assertThat(starts).allSatisfy(profile -> {
            assertThat(profile.tubes()).as("subjects of %s", profile.id()).hasSizeBetween(9, 12);
            assertThat(BANK.tubes().stream().filter(tube -> profile.tubes().stream().map(CappedTube::tube).toList()
                    .contains(tube.id())).map(tube -> tube.competence().area()).distinct())
                    .as("areas of %s", profile.id()).contains(1, 4);
        });
    }

    /** Requirement R14: which subject of school calls for which competence. */
    @Test
    void disciplinesCallForTheCompetencesThatTheyTeach() {
        assertThat(calls("disciplines-college")).containsExactlyInAnyOrder("technologie 4.1", "documentation 1.1",
                "emc 4.3", "francais 3.1", "mathematiques 1.3");
    }

    /** Requirement R18: activity 1.1 of block 1, from the situation through the skill of the trade to the competence. */
    @Test
    void agoraCallsForWhatItsSourceSays() {
        assertThat(calls("agora").stream().filter(call -> call.startsWith("1.1-"))).containsExactlyInAnyOrder(
                "1.1-accueil-demande 1.1", "1.1-accueil-demande 1.2",
                "1.1-accueil-demande 2.1", "1.1-accueil-demande 3.1", "1.1-prise-en-charge-reponse 1.1",
                "1.1-prise-en-charge-reponse 1.2", "1.1-prise-en-charge-reponse 2.1", "1.1-prise-en-charge-reponse 3.1",
                "1.1-evenements-supports 1.2", "1.1-evenements-supports 1.3", "1.1-evenements-supports 2.1",
                "1.1-evenements-supports 2.2", "1.1-evenements-supports 2.3", "1.1-evenements-supports 3.1",
                "1.1-evenements-supports 3.2", "1.1-evenements-supports 3.3", "1.1-evenements-supports 5.2");
        assertThat(referential("agora").items()).filteredOn(item -> item.code().endsWith("-demande"))
                .extracting(Referential.Item::parent).containsExactly("1.1-accueil");
    }

    /** Trap T13: the totals of the three blocks, and their sums. */
    @Test
    void agoraCallsForEachCompetenceAsOftenAsItsSourceCounts() {
        Occurrences occurrences = Occurrences.of(referential("agora"));
        List<String> counted = BANK.competences().stream().map(competence -> Stream.of("1", "2", "3")
                .map(block -> String.valueOf(occurrences.of(block, competence.index())))
                .collect(Collectors.joining(",", competence.index() + ",", ""))).toList();
        assertThat(counted).containsExactlyElementsOf(rows("agora-occurrences.csv"));
        assertThat(Stream.of("1", "2", "3").map(occurrences::total)).containsExactly(86, 69, 78);
        assertThat(BANK.competences().stream().mapToInt(c -> occurrences.total(c.index())).sum()).isEqualTo(233);
        assertThat(occurrences.byBlock().keySet()).containsExactly("1", "2", "3");
    }

    /** Trap T4: 14 of 16 in each block, 15 of 16 in all three; worked out, never written down. */
    @Test
    void agoraCoversMoreInAllItsBlocksThanInAnyOfThem() {
        Occurrences occurrences = Occurrences.of(referential("agora"));
        List<CompetenceIndex> all = BANK.competences().stream().map(Competence::index).toList();
        assertThat(Stream.of("1", "2", "3").map(block -> occurrences.coverage(block, all)))
                .containsExactly(0.875, 0.875, 0.875);
        assertThat(occurrences.coverage(all)).isEqualTo(0.9375);
        assertThat(all).filteredOn(competence -> occurrences.total(competence) == 0).extracting(Object::toString)
                .containsExactly("3.4");
    }

    /** Requirement R22: a profile that tests a competence and nothing else. */
    @Test
    void everyCompetenceThatCanBeTestedHasAProfileOfItsOwn() {
        Set<TubeId> tested = BANK.skills().stream().map(Skill::tube).collect(Collectors.toSet());
        Map<TubeId, CompetenceIndex> competences = BANK.tubes().stream().filter(tube -> tested.contains(tube.id()))
                .collect(Collectors.toMap(Tube::id, Tube::competence));
        assertThat(competences.values().stream().distinct()).hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(competence -> assertThat(BANK.targetProfiles()).as("profiles of %s", competence)
                        .anySatisfy(p -> assertThat(p.tubes())
                                .allMatch(tube -> competence.equals(competences.get(tube.tube())))));
    }

    /** Requirement R14 again: a discipline has a profile in the competence that it teaches, where that can be tested. */
    @Test
    void everyDisciplineHasAProfileAndSoHaveTeachersThemselves() {
        Set<TubeId> tested = BANK.skills().stream().map(Skill::tube).collect(Collectors.toSet());
        assertThat(referential("disciplines-college").mappings()).filteredOn(mapping -> BANK.tubes().stream()
                .anyMatch(tube -> tube.competence().equals(mapping.competence()) && tested.contains(tube.id())))
                .hasSize(4).allSatisfy(mapping -> assertThat(BANK.targetProfiles())
                        .filteredOn(p -> p.id().value().startsWith(mapping.item() + "-")).as(mapping.item())
                        .singleElement()
                        .satisfies(p -> assertThat(p.tubes()).anySatisfy(capped -> assertThat(BANK.tubes())
                                .anyMatch(tube -> tube.id().equals(capped.tube())
                                        && tube.competence().equals(mapping.competence())))));
        assertThat(BANK.targetProfiles()).extracting(p -> p.id().value()).contains("decouverte-enseignants",
                "musique-montage-sonore");
    }

    /** Requirement R26: teachers complain of length, most of all in quatrième. */
    @Test
    void aStartOfYearHasALimitAndKeepsIt() {
        ExpectedDuration durations = new ExpectedDuration(BANK);
        assertThat(BANK.targetProfiles()).filteredOn(p -> p.id().value().startsWith("rentree-"))
                .allSatisfy(p -> assertThat(durations.of(p)).as("%s", p.id()).isPositive()
                        .isLessThanOrEqualTo(Objects.requireNonNull(p.maximumDuration())));
        TargetProfile quatrieme = BANK.targetProfiles().stream().filter(p -> p.id().value().equals("rentree-4e"))
                .findFirst().orElseThrow();
        assertThat(quatrieme.maximumDuration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(durations.of(quatrieme)).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(30));
    }

    /** Trap T6: the labels that drift from document to document. */
    @Test
    void theLabelsThatDriftAreAliases() {
        assertThat(BANK.competences()).flatMap(c -> c.aliases().stream().map(a -> c.index() + " " + a).toList())
                .contains("1.1 Mener une recherche et une veille d'informations",
                        "3.2 Développer des documents multimédias",
                        "3.3 Adapter les documents numériques à leur finalité",
                        "5.2 Construire un environnement numérique");
    }

    @Test
    void noLabelNamesTwoCompetences() {
        assertThat(BANK.competences())
                .flatMap(c -> Stream.concat(Stream.of(french(c.title())), c.aliases().stream()).toList())
                .doesNotHaveDuplicates();
    }

    private static List<String> rows(String table) {
        try (InputStream data = Objects.requireNonNull(BundledBankTest.class.getResourceAsStream(table))) {
            return new String(data.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Referential referential(String id) {
        return BANK.referentials().stream().filter(r -> r.id().value().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> calls(String referential) {
        return referential(referential).mappings().stream().map(m -> m.item() + " " + m.competence()).toList();
    }

    private static Stream<Statement> statements() {
        return BANK.competences().stream().flatMap(c -> c.descriptors().stream()).flatMap(d -> d.statements().stream());
    }

    private static String french(LocalizedText text) {
        return String.valueOf(text.byLocale().get("fr"));
    }
}
