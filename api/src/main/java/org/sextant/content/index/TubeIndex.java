package org.sextant.content.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.release.Content;

/** The tubes of a release. */
public final class TubeIndex {
    private final Index<Tube> byId;
    private final Index<Tube> byName;
    private final Map<CompetenceIndex, List<Tube>> byCompetence;
    private final List<Competence> competences;

    public TubeIndex(Content content) {
        byId = new Index<>(content.tubes(), Tube::id);
        byName = new Index<>(content.tubes(), Tube::name);
        byCompetence = content.tubes().stream().collect(Collectors.groupingBy(Tube::competence));
        competences = content.competences();
    }

    /** A tube by the text of its id. */
    public Optional<Tube> find(String id) {
        return byId.find(id);
    }

    /** A tube that something in the release names. */
    public Tube get(TubeId id) {
        return byId.find(id.value())
                .orElseThrow(() -> new IllegalStateException("the release lacks the tube '" + id + "' that it names"));
    }

    /** A tube by its name, such as {@code @moteurs}. */
    public Optional<Tube> named(String name) {
        return byName.find(name);
    }

    /** The tubes of a competence, by id. */
    public List<Tube> of(CompetenceIndex competence) {
        return byCompetence.getOrDefault(competence, List.of());
    }

    /** All tubes in the order in which people read them: by competence, thematic, and id. */
    public List<Tube> subjects() {
        return competences.stream().flatMap(c -> c.thematics().stream()
                .flatMap(t -> of(c.index()).stream().filter(tube -> tube.thematic().equals(t.id())))).toList();
    }
}
