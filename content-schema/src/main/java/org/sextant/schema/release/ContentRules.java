package org.sextant.schema.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Area;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Descriptor;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.framework.LegalReference;
import org.sextant.schema.framework.Level;
import org.sextant.schema.framework.LevelDefinition;
import org.sextant.schema.framework.Thematic;

/** What must hold between the parts of a release before it may be published. */
public final class ContentRules {
    private ContentRules() {
    }

    /** All that is wrong, each a sentence; empty when the content is sound. */
    public static List<String> problems(Content content) {
        List<String> problems = new ArrayList<>();
        levels(content.framework(), problems);
        areas(content, problems);
        cells(content, problems);
        legalReferences(content, problems);
        tubes(content, problems);
        return problems;
    }

    private static void levels(Framework framework, List<String> problems) {
        List<Level> found = framework.levels().stream().map(LevelDefinition::level).toList();
        if (!found.equals(Level.ALL)) {
            problems.add("framework " + framework.code() + " defines the levels " + found + ", not " + Level.ALL);
        }
    }

    private static void areas(Content content, List<String> problems) {
        Set<Integer> known = content.framework().areas().stream().map(Area::code).collect(Collectors.toSet());
        Set<Integer> used = content.competences().stream().map(Competence::area).collect(Collectors.toSet());
        used.stream().filter(area -> !known.contains(area)).sorted()
                .forEach(area -> problems.add("area " + area + " has competences but is not in the framework"));
        known.stream().filter(area -> !used.contains(area)).sorted()
                .forEach(area -> problems.add("area " + area + " has no competence"));
    }

    private static void cells(Content content, List<String> problems) {
        for (Competence competence : content.competences()) {
            List<Level> found = competence.descriptors().stream().map(Descriptor::level).toList();
            if (!found.equals(Level.ALL)) {
                problems.add("competence " + competence.index() + " describes the levels " + found + ", not "
                        + Level.ALL);
            }
        }
    }

    private static void legalReferences(Content content, List<String> problems) {
        Set<String> known = content.framework().legalReferences().stream().map(LegalReference::id)
                .collect(Collectors.toSet());
        Stream<String> ofFramework = Stream.concat(
                content.framework().areas().stream().map(Area::legalReference),
                content.framework().levels().stream().map(LevelDefinition::legalReference));
        Stream<String> ofCompetences = content.competences().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.definition().legalReference()), c.descriptors().stream()
                        .flatMap(d -> d.statements().stream()).map(s -> s.legalReference())));
        Stream.concat(ofFramework, ofCompetences).distinct().filter(id -> !known.contains(id)).sorted()
                .forEach(id -> problems.add("legal reference '" + id + "' is used but not in the framework"));
    }

    private static void tubes(Content content, List<String> problems) {
        var competences = content.competences().stream()
                .collect(Collectors.toMap(Competence::index, Function.identity()));
        repeated(content.competences().stream().flatMap(c -> c.thematics().stream()).map(Thematic::id))
                .forEach(id -> problems.add("thematic '" + id + "' stands twice"));
        repeated(content.tubes().stream().map(Tube::name))
                .forEach(name -> problems.add("two tubes are named " + name));
        for (Tube tube : content.tubes()) {
            Competence competence = competences.get(tube.competence());
            if (competence == null) {
                problems.add("tube " + tube.name() + " belongs to " + tube.competence() + ", which is no competence");
            } else if (competence.thematics().stream().noneMatch(t -> t.id().equals(tube.thematic()))) {
                problems.add("tube " + tube.name() + " stands in the thematic '" + tube.thematic()
                        + "', which competence " + tube.competence() + " does not have");
            }
        }
    }

    private static List<String> repeated(Stream<String> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(e -> e.getValue() > 1).map(e -> e.getKey()).sorted().toList();
    }
}
