package org.sextant.search.judged;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of some engines, by class of query and over all. */
final class JudgedTable {
    private static final String ALL = "all";

    private JudgedTable() {
    }

    /** The figures of one engine by class of query, in the order of their names, then over all, as {@code all}. */
    static SequencedMap<String, Measures> measure(List<Judged> queries, Engine engine) {
        Map<String, List<Measures>> byKind = new TreeMap<>();
        for (Judged judged : queries) {
            byKind.computeIfAbsent(judged.kind(), kind -> new ArrayList<>())
                    .add(Measures.of(judged, engine.ids(judged.query(), judged.locale(), Measures.DEPTH)));
        }
        SequencedMap<String, Measures> figures = new LinkedHashMap<>();
        byKind.forEach((kind, measures) -> figures.put(kind, Measures.mean(measures)));
        figures.put(ALL, Measures.mean(byKind.values().stream().flatMap(Collection::stream).toList()));
        return figures;
    }

    /**
     * A table in Markdown: a line for each class of query and one for all, and for each engine, in the given order, its
     * nDCG@10, MRR, recall@20 and how many queries it had no answer for.
     */
    static String of(List<Judged> queries, SequencedMap<String, Engine> engines) {
        Map<String, SequencedMap<String, Measures>> figures = new LinkedHashMap<>();
        engines.forEach((name, engine) -> figures.put(name, measure(queries, engine)));
        StringBuilder table = new StringBuilder("| class | queries |");
        figures.keySet().forEach(name -> table.append(" %s: nDCG@10 | MRR | recall@20 | zero hits |".formatted(name)));
        table.append("\n| --- | ---: |").append(" ---: | ---: | ---: | ---: |".repeat(figures.size())).append('\n');
        figures.values().stream().limit(1).flatMap(one -> one.keySet().stream())
                .forEach(kind -> table.append(line(kind, figures.values())));
        return table.toString();
    }

    private static String line(String kind, Collection<SequencedMap<String, Measures>> figures) {
        List<Measures> cells = figures.stream().map(figure -> figure.get(kind)).toList();
        return "| %s | %d |".formatted(kind, cells.getFirst().queries())
                + cells.stream().map(JudgedTable::cells).collect(Collectors.joining()) + "\n";
    }

    private static String cells(Measures measures) {
        return String.format(Locale.ROOT, " %.3f | %.3f | %.3f | %d |", measures.ndcg(), measures.mrr(),
                measures.recall(), Math.round(measures.zeroHit() * measures.queries()));
    }
}
