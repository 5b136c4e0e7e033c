package org.sextant.search.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sextant.search.index.Columns;
import org.sextant.search.index.Dimension;
import org.sextant.search.index.SearchIndex;
import org.sextant.search.index.SearchType;

/**
 * How much more a document counts than its words say: by what it is, and for what was told in words: what meets that, and
 * the more the less else it is for. A path for one class comes before what suits every class.
 */
final class Worth {
    private static final float MET = 1.25f;
    private static final float SPECIFIC = 0.75f;

    private final SearchIndex index;
    private final double[] kinds;
    private final Map<Dimension, int[]> told = new EnumMap<>(Dimension.class);
    private @Nullable Integer longest;
    /** Worked out when first asked for: 0 until then. */
    private final float[] ofRow;

    /**
     * For a question.
     *
     * @param kinds how much something of a type counts
     */
    Worth(SearchIndex index, List<Recognised> told, ToDoubleFunction<SearchType> kinds) {
        this.index = index;
        this.kinds = index.columns().names(Dimension.TYPE).stream().map(SearchType::valueOf).mapToDouble(kinds)
                .toArray();
        this.ofRow = new float[index.columns().rows()];
        told.forEach(this::tell);
    }

    /** What a document's score is multiplied by. */
    float of(int document) {
        int row = index.columns().row(document);
        if (ofRow[row] == 0) {
            ofRow[row] = ofRow(row);
        }
        return isShort(document) ? ofRow[row] * MET : ofRow[row];
    }

    private float ofRow(int row) {
        Columns columns = index.columns();
        float fitness = 1;
        for (Map.Entry<Dimension, int[]> each : told.entrySet()) {
            if (columns.hasAny(each.getKey(), row, each.getValue())) {
                fitness *= MET + SPECIFIC / columns.size(each.getKey(), row);
            }
        }
        return fitness * (float) kinds[columns.number(Dimension.TYPE, row, 0)];
    }

    private boolean isShort(int document) {
        Integer minutes = longest == null ? null : index.documents().get(document).minutes();
        return minutes != null && longest != null && minutes <= longest;
    }

    private void tell(Recognised condition) {
        if (condition.dimension() == Dimension.DURATION) {
            longest = Integer.valueOf(condition.value());
        } else {
            told.put(condition.dimension(),
                    index.columns().numbers(condition.dimension(), Set.of(condition.value())));
        }
    }
}
