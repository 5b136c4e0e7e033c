package org.sextant.studio.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.house.House.CLASSES;
import static org.sextant.studio.house.House.MODULES;
import static org.sextant.studio.house.House.ROOT;

/** How the modules stand to each other: content-schema <- challenges <- api <- studio. */
class ModulesTest {
    /** The longest file, and the length from which a file is a smell. */
    private static final int LONGEST = 400;
    private static final int SMELL = 250;
    /** Files above the smell, which their next change should make shorter. */
    private static final List<String> SMELLS = List.of();

    @Test
    void theModulesAreThoseOfTheArrow() throws Exception {
        assertThat(texts(ROOT.resolve("pom.xml"), "module")).isEqualTo(MODULES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content-schema", "challenges", "api", "studio"})
    void aModuleDependsOnlyOnThoseBeforeIt(String module) throws Exception {
        List<String> before = MODULES.subList(0, MODULES.indexOf(module));
        assertThat(siblings(module)).as("whoever leaves out the last modules still has a house that stands")
                .isSubsetOf(before);
    }

    @Test
    void theApiHasNeverHeardOfTheStudio() {
        noClasses().that().resideOutsideOfPackage("org.sextant.studio..").should().dependOnClassesThat()
                .resideInAPackage("org.sextant.studio..")
                .because("a server without a studio must serve; the studio plugs in by being there").check(CLASSES);
    }

    @Test
    void noModuleKnowsOneAfterIt() {
        noClasses().that().resideInAPackage("org.sextant.schema..").should().dependOnClassesThat()
                .resideInAnyPackage("org.sextant.challenges..", "org.sextant.platform..", "org.sextant.graphql..")
                .because("the words of content are understood alone").check(CLASSES);
        noClasses().that().resideInAPackage("org.sextant.challenges..").should().dependOnClassesThat()
                .resideInAnyPackage("org.sextant.platform..", "org.sextant.graphql..", "org.sextant.release..")
                .because("challenge types are plug-ins, and the bank is checked without a server").check(CLASSES);
    }

    @Test
    void contentAndChallengesKnowNoFramework() {
        noClasses().that().resideInAnyPackage("org.sextant.schema..", "org.sextant.challenges..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..", "graphql..", "org.dataloader..", "jakarta..", "java.sql..")
                .because("content outlives frameworks, and other tools read it too").check(CLASSES);
    }

    @Test
    void theEmbeddedDatabaseIsFenced() {
        noClasses().that().resideOutsideOfPackage("org.sextant.platform.embedded..").should().dependOnClassesThat()
                .resideInAPackage("ch.vorburger..")
                .because("the distribution does not carry it (ADR 0006)").check(CLASSES);
    }

    @Test
    void noFileIsLong() throws IOException {
        Map<String, Integer> smells = new HashMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    int lines = Files.readAllLines(file).size();
                    assertThat(lines).as("%s has several subjects; give each a file", file)
                            .isLessThanOrEqualTo(LONGEST);
                    if (lines > SMELL) {
                        smells.put(String.valueOf(file.getFileName()), lines);
                    }
                }
            }
        }
        assertThat(smells.keySet()).as("files over " + SMELL + " lines: " + smells)
                .containsExactlyInAnyOrderElementsOf(SMELLS);
    }

    private static List<String> siblings(String module) throws Exception {
        List<String> siblings = new ArrayList<>();
        NodeList dependencies = pom(ROOT.resolve(module).resolve("pom.xml")).getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (text(dependency, "groupId").equals("org.sextant")) {
                siblings.add(text(dependency, "artifactId"));
            }
        }
        return siblings;
    }

    private static List<String> texts(Path pom, String tag) throws Exception {
        NodeList found = pom(pom).getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static String text(Element element, String tag) {
        return element.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Element pom(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile())
                .getDocumentElement();
    }
}
