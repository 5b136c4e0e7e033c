package org.sextant.schema.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Competence;
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
                        "two tubes are named " + tube.name() + ": '" + other.id() + "' and '" + tube.id() + "'");
            }
            place(content, tube, breaches);
        }
    }

    private static void place(Content content, Tube tube, Breaches breaches) {
        Optional<Competence> competence = content.competences().stream()
                .filter(c -> c.index().equals(tube.competence())).findFirst();
        if (competence.isEmpty()) {
            breaches.add(PLACE, subject(tube), "/competence",
                    "tube " + tube.name() + " belongs to " + tube.competence() + ", which is no competence");
        } else if (competence.get().thematics().stream().noneMatch(t -> t.id().equals(tube.thematic()))) {
            breaches.add(PLACE, subject(tube), "/thematic", "tube " + tube.name() + " stands in the thematic '"
                    + tube.thematic() + "', which competence " + tube.competence() + " does not have");
        }
    }

    private static Subject subject(Tube tube) {
        return new Subject(Kind.TUBE, tube.id().value());
    }
}
