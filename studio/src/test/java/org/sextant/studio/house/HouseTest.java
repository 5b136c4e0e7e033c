package org.sextant.studio.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.graphql.GraphQlFeature;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.house.House.CLASSES;
import static org.sextant.studio.house.House.FEATURE;
import static org.sextant.studio.house.House.FETCHER;
import static org.sextant.studio.house.House.PLATFORM_WORD;
import static org.sextant.studio.house.House.RULES;
import static org.sextant.studio.house.House.TABLE;
import static org.sextant.studio.house.House.VOCABULARY;
import static org.sextant.studio.house.House.element;
import static org.sextant.studio.house.House.outermostNamed;

/** How a feature is made inside. */
class HouseTest {
    /** Interfaces with one implementation, and why they are there all the same. */
    private static final Map<String, String> PORTS = Map.of("DraftedContent",
            "a request may read drafts, of which the server knows nothing without the studio", "ActorResolver",
            "the machine asks who holds a token; accounts, which use the machine, answer", "AssessmentListener",
            "profiles know of assessments, which know nothing of profiles and tell of their end", "ContextContributor",
            "features add to a request what the machine knows nothing of", "Localized",
            "content tells the machine which languages a branch is wanted in", "FileScope",
            "and files whether drafts name them", "FirstPassword",
            "an account is made at the start by those who know nothing of links", "RegistrationListener",
            "letters are written to new accounts by those who open none");
    /** What looks like vocabulary and is the form of a file that is handed out. */
    private static final DescribedPredicate<JavaClass> FILE_FORM = outermostNamed("SubjectList");
    /** Rules and rows that several features share, and why. */
    private static final Map<String, String> SHARED_AND_WHY = Map.of("InferenceRules",
            "what an answer teaches is the same in an assessment, in its replay and in a simulation", "NextSkillRules",
            "the adaptive rule is a package of its own: assessments and simulations ask it what comes next",
            "TargetRules", "so is what an assessment is about", "EstimateRules",
            "profiles tell how long the way to a goal is by the same estimate", "RetakeRules",
            "profiles show the days that assessments insist on", "ScorecardRules",
            "simulations hold scores against the truth", "ProfileRules", "and certifiability too", "ProgressRules",
            "each course of assessments tells how far one has come in the same way", "KnowledgeRow",
            "the lock of an assessment brings what is known of the learner along: one statement of an answer less");
    private static final DescribedPredicate<JavaClass> SHARED = outermostNamed(
            String.join("|", SHARED_AND_WHY.keySet()));
    /** A release in memory with its indexes: built once, never changed, and asked nothing but what it holds. */
    private static final DescribedPredicate<JavaClass> CONTENT = resideInAPackage("org.sextant.content..")
            .and(outermostNamed("PublishedContent|.*Index"));
    /** The release and the languages of a branch of an answer, which the fetchers of features hand on to each other. */
    private static final DescribedPredicate<JavaClass> SCOPE = outermostNamed(".*Scope");
    /** What a class keeps to itself. */
    private static final DescribedPredicate<JavaClass> OWN = describe("private",
            type -> type.getModifiers().contains(JavaModifier.PRIVATE));
    private static final DescribedPredicate<JavaClass> JDK_WITHOUT_SQL = resideInAPackage("java..")
            .and(not(resideInAnyPackage("java.sql..", "javax.sql..")));
    private static final DescribedPredicate<JavaClass> ANNOTATION = resideInAPackage("org.jspecify.annotations")
            .or(nameMatching("io\\.micronaut\\.core\\.annotation\\.(Introspected(\\$.*)?|AccessorsStyle)"));
    /** What the core may know. */
    private static final DescribedPredicate<JavaClass> WORDS = element(JDK_WITHOUT_SQL.or(ANNOTATION).or(VOCABULARY)
            .or(RULES).or(PLATFORM_WORD).or(CONTENT).or(resideInAPackage("org.sextant.schema..")))
            .as("are the JDK, vocabulary, rules, content or its words");

    @ParameterizedTest
    @ValueSource(strings = {"org.sextant.(*)..", "org.sextant.studio.(*).."})
    void featuresHaveNoCycles(String features) {
        slices().matching(features).should().beFreeOfCycles()
                .because("of two features that need each other neither can be understood, tested or left out alone")
                .check(CLASSES);
    }

    @Test
    void vocabularyKnowsTheJdkAndTheWordsOfContent() {
        classes().that(VOCABULARY.and(not(FILE_FORM)).and(not(OWN))).should().onlyDependOnClassesThat(WORDS)
                .because("whoever reads a word must not have to read a framework to understand it").check(CLASSES);
    }

    @Test
    void rulesKnowVocabularyOnly() {
        classes().that(RULES).should().onlyDependOnClassesThat(WORDS)
                .because("rules are what experts discuss, and what tests try by the thousand without a server")
                .check(CLASSES);
    }

    @Test
    void rulesAreGivenWhatTheyWouldHaveToAskFor() {
        noClasses().that(RULES.or(VOCABULARY.and(not(FILE_FORM)))).should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net.http..",
                        "java.util.concurrent..", "java.util.random..").or(type(Clock.class))
                        .or(type(Random.class)))
                .because("the core decides and the edge does I/O: an instant, a number or a file comes as a parameter")
                .check(CLASSES);
    }

    @Test
    void sqlIsInRepositories() {
        noClasses().that(not(TABLE).and(not(resideInAnyPackage("org.sextant.platform.database..",
                "org.sextant.platform.embedded..")))).should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "io.micronaut.data..",
                        "io.micronaut.jdbc..", "org.flywaydb.."))
                .because("who looks for a table finds all of its SQL in one file; "
                        + "what a database refuses is told apart by Duplicates and DatabaseFault")
                .check(CLASSES);
    }

    @Test
    void graphQlJavaIsInTheMachineAndInFetchers() {
        noClasses().that(not(resideInAPackage("org.sextant.graphql..")).and(not(FETCHER))).should()
                .dependOnClassesThat(resideInAnyPackage("graphql..", "org.dataloader.."))
                .because("services serve pages, jobs and files as well, and the library must stay replaceable")
                .check(CLASSES);
    }

    @Test
    void featuresMeetByServicesAndVocabulary() {
        classes().that(FEATURE.and(TABLE.or(RULES).or(FETCHER)).and(not(SCOPE)).and(not(SHARED))).and()
                .areTopLevelClasses().should()
                .bePackagePrivate()
                .because("what another feature cannot see it cannot use: the door of a feature is its service")
                .check(CLASSES);
        classes().that(assignableTo(GraphQlFeature.class).and(not(INTERFACES))).should().bePackagePrivate()
                .because("a feature is found by the machine, never called").check(CLASSES);
    }

    @Test
    void screensAskTheApi() {
        noClasses().that().resideInAnyPackage("org.sextant.page..", "org.sextant.studio.screen..").should()
                .dependOnClassesThat(TABLE.or(RULES).or(outermostNamed(".*(Service|Archive|Store)")))
                .because("there is one door: whatever a page can do any other frontend can do").check(CLASSES);
    }

    @Test
    void timeAndChanceComeFromThePlatform() {
        noClasses().that().resideOutsideOfPackage("org.sextant.platform..").should()
                .callMethodWhere(Chance.CALLED).orShould().callConstructorWhere(Chance.CONSTRUCTED)
                .because("tests set the clock and the dice, which is possible only when there is one of each")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = CLASSES.stream().map(JavaClass::getPackage)
                .filter(p -> !p.isAnnotatedWith(NullMarked.class)).map(JavaPackage::getName)
                .collect(Collectors.toSet());
        assertThat(unmarked).as("NullAway checks only what is marked; write a package-info.java").isEmpty();
    }

    @Test
    void anInterfaceHasSeveralImplementationsOrAReason() {
        Map<String, String> single = new TreeMap<>();
        CLASSES.stream().filter(INTERFACES).filter(t -> !t.isAnnotation() && !t.reflect().isSealed())
                .filter(not(TABLE)).filter(t -> implementations(t) == 1)
                .forEach(t -> single.put(t.getSimpleName(), t.getName()));
        assertThat(single.keySet()).as("an interface before a class that is alone is one more thing to read; "
                + "a port that breaks a cycle is listed with its reason").isEqualTo(PORTS.keySet());
    }

    private static long implementations(JavaClass port) {
        return port.getAllSubclasses().stream().filter(not(INTERFACES)).count();
    }
}
