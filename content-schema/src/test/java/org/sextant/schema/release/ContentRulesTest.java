package org.sextant.schema.release;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.schema.release.Contents.tube;
import static org.sextant.schema.release.FrameworkParts.LAW;
import static org.sextant.schema.release.FrameworkParts.cells;
import static org.sextant.schema.release.FrameworkParts.competence;
import static org.sextant.schema.text.LocalizedText.french;

class ContentRulesTest {
    @Test
    void aSoundContentHasNoProblem() {
        assertThat(ContentRules.problems(Contents.sound().build())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatBreaksOneRuleIsOneProblem(Break broken) {
        Contents contents = Contents.sound();
        broken.breaking().accept(contents);
        assertThat(ContentRules.problems(contents.build())).containsExactly(broken.problem());
    }

    static Stream<Break> whatBreaksOneRuleIsOneProblem() {
        return Stream.of(
                new Break("framework CRCN defines the levels [1, 2, 3, 4, 5], not [1, 2, 3, 4, 5, 6, 7, 8]",
                        c -> c.levels.subList(5, 8).clear()),
                new Break("area 2 has competences but is not in the framework", c -> c.areas.removeLast()),
                new Break("area 3 has no competence", c -> c.areas.add(FrameworkParts.area(3, LAW))),
                new Break("competence 2.1 describes the levels [1, 2, 3], not [1, 2, 3, 4, 5, 6, 7, 8]",
                        c -> c.competences.set(1, competence("2.1", List.of("ecrire"), LAW, cells(LAW, 3)))),
                new Break("legal reference 'arrete' is used but not in the framework",
                        c -> c.areas.set(0, FrameworkParts.area(1, "arrete"))),
                new Break("legal reference 'loi' is used but not in the framework",
                        c -> c.levels.set(7, FrameworkParts.level(new Level(8), "loi"))),
                new Break("legal reference 'code' is used but not in the framework",
                        c -> c.competences.set(1, competence("2.1", List.of("ecrire"), "code", cells(LAW, 8)))),
                new Break("legal reference 'bo' is used but not in the framework",
                        c -> c.competences.set(1, competence("2.1", List.of("ecrire"), LAW, cells("bo", 8)))),
                new Break("thematic 'chercher' stands twice", c -> c.competences.set(1,
                        competence("2.1", List.of("ecrire", "chercher"), LAW, cells(LAW, 8)))),
                new Break("thematic 'ecrire' stands twice", c -> c.competences.set(1,
                        competence("2.1", List.of("ecrire", "ecrire"), LAW, cells(LAW, 8)))),
                new Break("two tubes are named @moteurs", c -> c.tubes.add(new Tube(new TubeId("autres-moteurs"),
                        "@moteurs", new CompetenceIndex("1.1"), "chercher", french("Moteurs"), french("Moteurs")))),
                new Break("tube @veille belongs to 1.2, which is no competence",
                        c -> c.tubes.add(tube("veille", "1.2", "chercher"))),
                new Break("tube @veille stands in the thematic 'ecrire', which competence 1.1 does not have",
                        c -> c.tubes.add(tube("veille", "1.1", "ecrire"))));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        Contents contents = Contents.sound();
        contents.areas.add(FrameworkParts.area(3, "loi"));
        contents.tubes.add(tube("veille", "1.2", "chercher"));
        assertThat(ContentRules.problems(contents.build())).containsExactly("area 3 has no competence",
                "legal reference 'loi' is used but not in the framework",
                "tube @veille belongs to 1.2, which is no competence");
    }

    record Break(String problem, Consumer<Contents> breaking) {
        @Override
        public String toString() {
            return problem;
        }
    }
}
