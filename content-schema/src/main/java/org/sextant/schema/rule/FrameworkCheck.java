package org.sextant.schema.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.schema.framework.Area;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Descriptor;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.framework.LegalReference;
import org.sextant.schema.framework.Level;
import org.sextant.schema.framework.LevelDefinition;
import org.sextant.schema.framework.Thematic;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject.Kind;

/** Levels, areas, cells, legal references, thematics. */
final class FrameworkCheck implements Check {
    private static final Rule LEVELS = Rule.error("framework-levels",
            "A framework defines all eight levels, lowest first.");
    private static final Rule AREAS = Rule.error("framework-areas",
            "Areas and competences belong together: none without the other.");
    private static final Rule CELLS = Rule.error("competence-levels", "A competence describes all eight levels.");
    private static final Rule LEGAL = Rule.error("legal-reference-unknown",
            "Every legal reference that is used stands in the framework.");
    private static final Rule THEMATIC_TWICE = Rule.error("thematic-twice",
            "The id of a thematic is unique over all competences.");

    @Override
    public List<Rule> rules() {
        return List.of(LEVELS, AREAS, CELLS, LEGAL, THEMATIC_TWICE);
    }

    @Override
    public void run(Content content, TypeChecks types, Breaches breaches) {
        Subject framework = new Subject(Kind.FRAMEWORK, content.framework().code());
        levels(content.framework(), framework, breaches);
        areas(content, framework, breaches);
        content.competences().forEach(competence -> cells(competence, breaches));
        legalReferences(content, framework, breaches);
        thematics(content, breaches);
    }

    private static void levels(Framework framework, Subject subject, Breaches breaches) {
        List<Level> found = framework.levels().stream().map(LevelDefinition::level).toList();
        if (!found.equals(Level.ALL)) {
            breaches.add(LEVELS, subject, "/levels", "framework " + framework.code() + " defines the levels "
                    + listed(found) + "; it needs " + listed(Level.ALL) + " in this order");
        }
    }

    private static void areas(Content content, Subject subject, Breaches breaches) {
        Set<Integer> known = content.framework().areas().stream().map(Area::code).collect(Collectors.toSet());
        Set<Integer> used = content.competences().stream().map(Competence::area).collect(Collectors.toSet());
        used.stream().filter(area -> !known.contains(area)).sorted().forEach(area -> breaches.add(AREAS, subject,
                "/areas", "area " + area + " has competences but is not in the framework; describe it there"));
        known.stream().filter(area -> !used.contains(area)).sorted().forEach(area -> breaches.add(AREAS, subject,
                "/areas", "area " + area + " has no competence; write one or take the area out"));
    }

    private static void cells(Competence competence, Breaches breaches) {
        List<Level> found = competence.descriptors().stream().map(Descriptor::level).toList();
        if (!found.equals(Level.ALL)) {
            breaches.add(CELLS, subject(competence), "/descriptors", "competence " + competence.index()
                    + " describes the levels " + listed(found) + "; it needs " + listed(Level.ALL) + " in this order");
        }
    }

    private static void legalReferences(Content content, Subject framework, Breaches breaches) {
        Set<String> known = content.framework().legalReferences().stream().map(LegalReference::id)
                .collect(Collectors.toSet());
        unknown(known, framework, breaches, Stream.concat(
                content.framework().areas().stream().map(Area::legalReference),
                content.framework().levels().stream().map(LevelDefinition::legalReference)));
        content.competences().forEach(c -> unknown(known, subject(c), breaches, Stream.concat(
                Stream.of(c.definition().legalReference()),
                c.descriptors().stream().flatMap(d -> d.statements().stream()).map(s -> s.legalReference()))));
    }

    private static void unknown(Set<String> known, Subject subject, Breaches breaches, Stream<String> used) {
        used.distinct().filter(id -> !known.contains(id)).sorted().forEach(id -> breaches.add(LEGAL, subject, "",
                "there is no legal reference '" + id + "' in the framework; add it there or correct the name"));
    }

    private static void thematics(Content content, Breaches breaches) {
        var places = content.competences().stream()
                .flatMap(c -> c.thematics().stream().map(Thematic::id).map(id -> new Placed(id, c)))
                .collect(Collectors.groupingBy(Placed::thematic));
        places.values().stream().filter(found -> found.size() > 1)
                .sorted(Comparator.comparing(found -> found.getFirst().thematic()))
                .forEach(found -> breaches.add(THEMATIC_TWICE, subject(found.getLast().competence()), "/thematics",
                        "thematic '" + found.getFirst().thematic() + "' stands in "
                                + found.getFirst().competence().index() + " and again in "
                                + found.getLast().competence().index() + "; give it another id"));
    }

    private static String listed(List<Level> levels) {
        return levels.stream().map(Level::toString).collect(Collectors.joining(", "));
    }

    private static Subject subject(Competence competence) {
        return new Subject(Kind.COMPETENCE, competence.index().value());
    }

    private record Placed(String thematic, Competence competence) {
    }
}
