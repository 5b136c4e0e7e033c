package org.sextant.schema.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.framework.CompetenceIndex;

/**
 * How often a referential calls for each competence, block by block. A block is an item that stands under no other; what
 * calls for a competence below it counts for it. Nothing here is written down: all of it is counted from the mappings.
 *
 * @param byBlock the counts of each block by its code, in the order of items; a competence that is not called for is not in it
 */
public record Occurrences(Map<String, Map<CompetenceIndex, Integer>> byBlock) {
    /** Those of a referential. */
    public static Occurrences of(Referential referential) {
        Map<String, @Nullable String> parents = new HashMap<>();
        referential.items().forEach(item -> parents.put(item.code(), item.parent()));
        Map<String, Map<CompetenceIndex, Integer>> byBlock = new LinkedHashMap<>();
        referential.items().stream().filter(item -> item.parent() == null)
                .forEach(block -> byBlock.put(block.code(), new TreeMap<>()));
        for (Referential.Mapping mapping : referential.mappings()) {
            Integer times = mapping.times();
            byBlock.computeIfAbsent(block(mapping.item(), parents), _ -> new TreeMap<>())
                    .merge(mapping.competence(), times == null ? 1 : times, Integer::sum);
        }
        return new Occurrences(byBlock);
    }

    /** How often a block calls for a competence, 0 when it does not. */
    public int of(String block, CompetenceIndex competence) {
        return byBlock.getOrDefault(block, Map.of()).getOrDefault(competence, 0);
    }

    /** How often all blocks together call for a competence. */
    public int total(CompetenceIndex competence) {
        return byBlock.keySet().stream().mapToInt(block -> of(block, competence)).sum();
    }

    /** How often a block calls for any competence. */
    public int total(String block) {
        return byBlock.getOrDefault(block, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Which of these competences a block calls for, as a share of them, 0 to 1. */
    public double coverage(String block, Collection<CompetenceIndex> competences) {
        return share(List.of(block), competences);
    }

    /**
     * Which of these competences at least one block calls for, as a share of them, 0 to 1. It is more than any block
     * covers where blocks leave out different ones.
     */
    public double coverage(Collection<CompetenceIndex> competences) {
        return share(byBlock.keySet(), competences);
    }

    private double share(Collection<String> blocks, Collection<CompetenceIndex> competences) {
        long called = competences.stream().filter(competence -> blocks.stream()
                .anyMatch(block -> of(block, competence) > 0)).count();
        return competences.isEmpty() ? 0 : (double) called / competences.size();
    }

    /** The item above all those that stand above an item; in a ring, which rules refuse, the item where it closes. */
    private static String block(String item, Map<String, @Nullable String> parents) {
        Set<String> seen = new HashSet<>();
        String at = item;
        for (String parent = parents.get(at); parent != null && seen.add(parent); parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }
}
