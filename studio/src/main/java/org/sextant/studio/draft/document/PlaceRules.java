package org.sextant.studio.draft.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.studio.draft.document.Change.ItemAdded;
import org.sextant.studio.draft.document.Change.ItemMoved;
import org.sextant.studio.draft.document.Change.ItemRemoved;
import org.sextant.studio.draft.document.Step.Item;
import org.sextant.studio.draft.document.Value.Fields;

/**
 * When the options, the solution and the samples of a challenge must be merged by hand: a solution names choices by their
 * number, so that after another choice is put before them it means others.
 */
final class PlaceRules {
    /** Fields that are read together. */
    static final List<String> BOUND = List.of("options", "samples", "solution");

    private PlaceRules() {
    }

    /** Whether both authors changed what is read together, and one of them the places of options without names. */
    static boolean mayMeanOther(Fields base, Fields mine, Fields theirs) {
        return !bound(base).equals(bound(mine)) && !bound(base).equals(bound(theirs))
                && !bound(mine).equals(bound(theirs))
                && (movesPlaces(base, mine) || movesPlaces(base, theirs));
    }

    private static List<Optional<Value>> bound(Fields document) {
        return BOUND.stream().map(name -> Optional.ofNullable(document.fields().get(name))).toList();
    }

    private static boolean movesPlaces(Fields base, Fields edited) {
        Stream<Value> both = Stream.of(base, edited).map(document -> document.fields().get("options"))
                .filter(Objects::nonNull);
        List<Value> options = both.toList();
        return options.size() == 2 && SemanticDiff.between(options.getFirst(), options.getLast()).changes().stream()
                .anyMatch(PlaceRules::isOfPlaces);
    }

    private static boolean isOfPlaces(Change change) {
        boolean ofItems = change instanceof ItemAdded || change instanceof ItemRemoved || change instanceof ItemMoved;
        return ofItems && change.path().steps().getLast() instanceof Item(String name, int _) && name.isEmpty();
    }
}
