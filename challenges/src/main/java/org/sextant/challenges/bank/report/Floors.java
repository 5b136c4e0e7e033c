package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.schema.Require;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;

/**
 * The floors of a bank, {@code floors.yaml}.
 *
 * @param floors in the order they are told
 */
public record Floors(List<Floor> floors) {
    /** No floor at all, for a bank that sets none. */
    public static final Floors NONE = new Floors(List.of());

    public Floors {
        floors = Require.list(floors);
    }

    /** How a bank stands to each of its floors. */
    public List<Standing> standings(Content content) {
        Slice whole = Slice.of(content);
        return floors.stream().flatMap(floor -> standings(floor, whole)).toList();
    }

    private static Stream<Standing> standings(Floor floor, Slice whole) {
        return floor.competences().isEmpty()
                ? Stream.of(standing(floor, Optional.empty(), Optional.empty(), whole))
                : floor.competences().stream().flatMap(index -> standings(floor, index, whole.of(index)));
    }

    private static Stream<Standing> standings(Floor floor, CompetenceIndex index, Slice competence) {
        return floor.levels().isEmpty()
                ? Stream.of(standing(floor, Optional.of(index), Optional.empty(), competence))
                : floor.levels().stream()
                        .map(level -> standing(floor, Optional.of(index), Optional.of(level), competence.at(level)));
    }

    private static Standing standing(Floor floor, Optional<CompetenceIndex> competence, Optional<Level> level,
            Slice slice) {
        return new Standing(floor, competence, level, floor.measure().of(slice));
    }
}
