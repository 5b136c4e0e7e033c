package org.sextant.search.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decides between documents that say the same: short tutorials first, and fresh ones a little. */
final class Weights {
    private static final float SHORT = 0.06f;
    private static final float FRESH = 0.03f;
    private static final double MINUTES = 10;
    private static final double YEARS = 3;

    private Weights() {
    }

    /** From 1 to 1.09 for each document; the day is that of the release, so that an answer never changes by itself. */
    static float[] of(List<SearchDocument> documents, LocalDate day) {
        float[] weights = new float[documents.size()];
        for (int i = 0; i < weights.length; i++) {
            SearchDocument document = documents.get(i);
            weights[i] = 1 + SHORT * shortness(document.minutes()) + FRESH * freshness(document.date(), day);
        }
        return weights;
    }

    private static float shortness(@Nullable Integer minutes) {
        return minutes == null ? 0.5f : (float) StrictMath.exp(-minutes / MINUTES);
    }

    private static float freshness(@Nullable LocalDate date, LocalDate day) {
        return date == null
                ? 0.5f
                : (float) StrictMath.exp(-Math.max(0, ChronoUnit.DAYS.between(date, day)) / (365 * YEARS));
    }
}
