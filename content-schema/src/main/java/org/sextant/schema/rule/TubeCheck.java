package org.sextant.schema.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Thematic;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject.Kind;

/** Names and places of tubes. */
final class TubeCheck implements Check {
    private static final Rule NAME_TWICE = Rule.error("tube-name-twice", "No two tubes have the same name.");
    private static final Rule PLACE = Rule.error("tube-place-unknown",
            "A tube belongs to a competence that exists and stands in one of its thematics.");

    @Override
    public List<Rule> rules() {
        return List.of(NAME_TWICE, PLACE);
    }

    @Override
    public void run(Content content, TypeChecks types, Breaches breaches) {
        Map<String, Tube> names = new HashMap<>();
        for (Tube tube : content.tubes()) {
            Tube other = names.putIfAbsent(tube.name(), tube);
            if (other != null) {
                breaches.add(NAME_TWICE, subject(tube), "/name",
                        "tubes '" + other.id() + "' and '" + tube.id() + "' are both named " + tube.name()
                                + "; rename one");
            }
            place(content, tube, breaches);
        }
    }

    private static void place(Content content, Tube tube, Breaches breaches) {
        Optional<Competence> competence = content.competences().stream()
                .filter(c -> c.index().equals(tube.competence())).findFirst();
        if (competence.isEmpty()) {
            breaches.add(PLACE, subject(tube), "/competence",
                    "there is no competence " + tube.competence() + " for tube '" + tube.id() + "' to belong to");
        } else if (competence.get().thematics().stream().noneMatch(t -> t.id().equals(tube.thematic()))) {
            breaches.add(PLACE, subject(tube), "/thematic", "competence " + tube.competence() + " has no thematic '"
                    + tube.thematic() + "' for tube '" + tube.id() + "' to stand in; it has "
                    + competence.get().thematics().stream().map(Thematic::id).collect(Collectors.joining(", ")));
        }
    }

    private static Subject subject(Tube tube) {
        return new Subject(Kind.TUBE, tube.id().value());
    }
}
